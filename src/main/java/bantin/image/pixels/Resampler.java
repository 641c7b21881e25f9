package bantin.image.pixels;

/**
 * Makes a channel smaller: halved by plain means while it is more than twice too large, then Lanczos, rows first. Works on
 * the samples as they are, not on linear light, as browsers, Hugo and vips do; what that changes is seen only in
 * patterns of single pixels.
 */
final class Resampler {
    private static final int KEPT_BITS = 6;

    private Resampler() {}

    /**
     * @param extentX how many of the new samples the picture spans, at most {@code width}
     */
    static Plane resized(Plane source, int width, int height, double extentX, double extentY) {
        Plane plane = source;
        while (plane.extentX() >= 2 * extentX && plane.extentY() >= 2 * extentY) {
            plane = plane.halved();
        }
        if (plane.extentX() == extentX && plane.extentY() == extentY && plane.width() == width) {
            return plane;
        }
        Kernel across = new Kernel(plane.width(), width, plane.extentX() / extentX);
        Kernel down = new Kernel(plane.height(), height, plane.extentY() / extentY);
        return filtered(plane, across, down, width, height, extentX, extentY);
    }

    private static Plane filtered(
            Plane plane, Kernel across, Kernel down, int width, int height, double extentX, double extentY) {
        byte[] result = new byte[width * height];
        int[][] rows = new int[down.taps][];
        int read = 0;
        int[] line = new int[plane.width()];
        int[][] window = new int[down.taps][];
        for (int y = 0; y < height; y++) {
            int start = down.starts[y];
            for (; read < start + down.taps; read++) {
                int slot = read % down.taps;
                rows[slot] = row(plane, read, rows[slot]);
            }
            for (int k = 0; k < down.taps; k++) {
                window[k] = rows[(start + k) % down.taps];
            }
            mix(window, down.weights, y * down.taps, line);
            across(line, across, result, y * width);
        }
        return new Plane(width, height, width, result, extentX, extentY);
    }

    private static int[] row(Plane plane, int y, int[] reuse) {
        int[] row = reuse == null ? new int[plane.width()] : reuse;
        byte[] samples = plane.samples();
        int from = y * plane.stride();
        for (int x = 0; x < row.length; x++) {
            row[x] = samples[from + x] & 0xFF;
        }
        return row;
    }

    /** Simple loops over whole rows, which the compiler turns into vector instructions. */
    private static void mix(int[][] rows, int[] weights, int at, int[] line) {
        int width = line.length;
        int half = 1 << Kernel.BITS - KEPT_BITS - 1;
        java.util.Arrays.fill(line, half);
        int k = 0;
        for (; k + 3 < rows.length; k += 4) {
            int[] a = rows[k];
            int[] b = rows[k + 1];
            int[] c = rows[k + 2];
            int[] d = rows[k + 3];
            int wa = weights[at + k];
            int wb = weights[at + k + 1];
            int wc = weights[at + k + 2];
            int wd = weights[at + k + 3];
            for (int x = 0; x < width; x++) {
                line[x] += a[x] * wa + b[x] * wb + c[x] * wc + d[x] * wd;
            }
        }
        for (; k < rows.length; k++) {
            int[] row = rows[k];
            int weight = weights[at + k];
            for (int x = 0; x < width; x++) {
                line[x] += row[x] * weight;
            }
        }
        for (int x = 0; x < width; x++) {
            line[x] >>= Kernel.BITS - KEPT_BITS;
        }
    }

    private static void across(int[] line, Kernel kernel, byte[] result, int to) {
        int taps = kernel.taps;
        int[] weights = kernel.weights;
        int[] starts = kernel.starts;
        int shift = Kernel.BITS + KEPT_BITS;
        int half = 1 << shift - 1;
        for (int x = 0, w = 0; x < starts.length; x++, w += taps) {
            int from = starts[x];
            int sum = half;
            for (int k = 0; k < taps; k++) {
                sum += line[from + k] * weights[w + k];
            }
            int value = sum >> shift;
            result[to + x] = (byte) (value < 0 ? 0 : Math.min(value, 255));
        }
    }
}
