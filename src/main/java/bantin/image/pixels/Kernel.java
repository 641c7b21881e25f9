package bantin.image.pixels;

/**
 * Which samples make one sample of a smaller row, and with what weight: Lanczos with three lobes. The weights are whole
 * numbers of 14 bits that add up exactly, from {@link StrictMath}, so that every machine has the same ones.
 */
final class Kernel {
    static final int BITS = 14;
    private static final int LOBES = 3;

    final int taps;
    final int[] starts;
    final int[] weights;

    /**
     * @param available samples of the longer row
     * @param scale how many of them make one of the {@code wanted} samples
     */
    Kernel(int available, int wanted, double scale) {
        double stretch = Math.max(1, scale);
        taps = Math.min(available, (int) StrictMath.ceil(2 * LOBES * stretch) + 1);
        starts = new int[wanted];
        weights = new int[wanted * taps];
        for (int i = 0; i < wanted; i++) {
            double centre = (i + 0.5) * scale - 0.5;
            int from = (int) StrictMath.ceil(centre - LOBES * stretch);
            fill(i, from, centre, stretch, available);
        }
    }

    private void fill(int i, int from, double centre, double stretch, int available) {
        int start = Math.max(0, Math.min(from, available - taps));
        double[] exact = new double[taps];
        double sum = 0;
        for (int k = 0; k <= (int) StrictMath.ceil(2 * LOBES * stretch); k++) {
            double weight = lanczos((from + k - centre) / stretch);
            // what lies beyond the edge is the sample at the edge
            int at = Math.max(0, Math.min(from + k - start, Math.min(taps, available - start) - 1));
            exact[at] += weight;
            sum += weight;
        }
        int left = 1 << BITS;
        int heaviest = 0;
        for (int k = 0; k < taps; k++) {
            int weight = (int) StrictMath.round(exact[k] / sum * (1 << BITS));
            weights[i * taps + k] = weight;
            left -= weight;
            heaviest = exact[k] > exact[heaviest] ? k : heaviest;
        }
        weights[i * taps + heaviest] += left;
        starts[i] = start;
    }

    private static double lanczos(double x) {
        if (StrictMath.abs(x) >= LOBES) {
            return 0;
        }
        if (StrictMath.abs(x) < 1e-9) {
            return 1;
        }
        double angle = StrictMath.PI * x;
        return LOBES * StrictMath.sin(angle) * StrictMath.sin(angle / LOBES) / (angle * angle);
    }
}
