package bantin.image.pixels;

/**
 * One channel of a picture, eight bits a sample.
 *
 * @param stride samples from one row to the next
 * @param extentX how many samples the picture really spans; at the edge of a reduced picture a part of one
 */
public record Plane(int width, int height, int stride, byte[] samples, double extentX, double extentY) {

    public static Plane of(int width, int height, byte[] samples) {
        return new Plane(width, height, width, samples, width, height);
    }

    public static Plane empty(int width, int height) {
        return of(width, height, new byte[width * height]);
    }

    public int at(int x, int y) {
        return samples[y * stride + x] & 0xFF;
    }

    /** A copy without room between the rows; its samples may be changed. */
    public Plane packed() {
        byte[] copy = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(samples, y * stride, copy, y * width, width);
        }
        return new Plane(width, height, width, copy, extentX, extentY);
    }

    public Plane inverted() {
        Plane inverted = packed();
        for (int i = 0; i < inverted.samples.length; i++) {
            inverted.samples[i] = (byte) ~inverted.samples[i];
        }
        return inverted;
    }

    /** Half as large: each sample the mean of four. */
    Plane halved() {
        int newWidth = Math.max(1, (width + 1) / 2);
        int newHeight = Math.max(1, (height + 1) / 2);
        byte[] half = new byte[newWidth * newHeight];
        int inner = width / 2;
        for (int y = 0; y < newHeight; y++) {
            int upper = 2 * y * stride;
            int lower = Math.min(2 * y + 1, height - 1) * stride;
            int to = y * newWidth;
            for (int x = 0; x < inner; x++) {
                int sum = (samples[upper + 2 * x] & 0xFF)
                        + (samples[upper + 2 * x + 1] & 0xFF)
                        + (samples[lower + 2 * x] & 0xFF)
                        + (samples[lower + 2 * x + 1] & 0xFF);
                half[to + x] = (byte) (sum + 2 >> 2);
            }
            if (inner < newWidth) {
                int sum = (samples[upper + width - 1] & 0xFF) + (samples[lower + width - 1] & 0xFF);
                half[to + inner] = (byte) (sum + 1 >> 1);
            }
        }
        return new Plane(newWidth, newHeight, newWidth, half, extentX / 2, extentY / 2);
    }

    /** The mean of all samples. */
    public int mean() {
        long sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += samples[y * stride + x] & 0xFF;
            }
        }
        return (int) ((sum + (long) width * height / 2) / ((long) width * height));
    }

    /** As shown when EXIF says so: orientation 1 to 8. */
    Plane turned(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean swap = orientation >= 5;
        int newWidth = swap ? height : width;
        int newHeight = swap ? width : height;
        boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        byte[] turned = new byte[newWidth * newHeight];
        int to = 0;
        for (int y = 0; y < newHeight; y++) {
            int along = swap ? (fromRight ? width - 1 - y : y) : (fromBottom ? height - 1 - y : y);
            int step = swap ? (fromBottom ? -stride : stride) : (fromRight ? -1 : 1);
            int from = swap
                    ? along + (fromBottom ? (height - 1) * stride : 0)
                    : along * stride + (fromRight ? width - 1 : 0);
            for (int x = 0; x < newWidth; x++, from += step) {
                turned[to++] = samples[from];
            }
        }
        return new Plane(newWidth, newHeight, newWidth, turned, swap ? extentY : extentX, swap ? extentX : extentY);
    }
}
