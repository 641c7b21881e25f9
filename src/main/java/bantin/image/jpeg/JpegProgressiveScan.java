package bantin.image.jpeg;

import bantin.image.jpeg.JpegFrame.Component;

/** A scan that adds some bits to some coefficients of a progressive picture. */
final class JpegProgressiveScan extends JpegScan {
    private final JpegHuffman[] dc;
    private final JpegHuffman[] ac;
    private int endOfBandRun;

    JpegProgressiveScan(
            JpegFrame frame, byte[] file, JpegSegments.Segment segment, JpegHuffman[] dc, JpegHuffman[] ac) {
        super(frame, file, segment);
        this.dc = dc;
        this.ac = ac;
    }

    @Override
    void startAnew() {
        super.startAnew();
        endOfBandRun = 0;
    }

    @Override
    void block(Component component, int row, int column) {
        int at = (row * component.blocksWide + column) * 64;
        short[] to = component.coefficients;
        if (first == 0) {
            dc(component, to, at);
        } else if (high == 0) {
            acFirst(ac[component.acTable], to, at);
        } else {
            acRefined(ac[component.acTable], to, at);
        }
    }

    private void dc(Component component, short[] to, int at) {
        if (high == 0) {
            int size = sizeOfMean(dc[component.dcTable]);
            component.prediction += JpegHuffman.extended(bits.receive(size), size);
            to[at] = (short) (component.prediction << low);
        } else if (bits.receive(1) != 0) {
            to[at] |= (short) (1 << low);
        }
    }

    private void acFirst(JpegHuffman table, short[] to, int at) {
        if (endOfBandRun > 0) {
            endOfBandRun--;
            return;
        }
        int k = first;
        while (k <= last) {
            int symbol = bits.symbol(table);
            int run = symbol >> 4;
            int size = symbol & 15;
            if (size != 0) {
                k += run;
                int value = JpegHuffman.extended(bits.receive(size), size);
                if (k <= last) {
                    to[at + k] = (short) (value << low);
                } else {
                    noteImpossible();
                }
                k++;
            } else if (run == 15) {
                k += 16;
            } else {
                endOfBandRun = (1 << run) - 1 + bits.receive(run);
                return;
            }
        }
    }

    private void acRefined(JpegHuffman table, short[] to, int at) {
        int k = first;
        if (endOfBandRun == 0) {
            while (k <= last) {
                int symbol = bits.symbol(table);
                int run = symbol >> 4;
                int fresh = 0;
                if ((symbol & 15) != 0) {
                    fresh = bits.receive(1) != 0 ? 1 << low : -1 << low;
                } else if (run < 15) {
                    endOfBandRun = (1 << run) + bits.receive(run);
                    break;
                }
                k = passOver(to, at, k, run);
                if (fresh != 0 && k <= last) {
                    to[at + k] = (short) fresh;
                } else if (fresh != 0) {
                    noteImpossible();
                }
                k++;
            }
        }
        if (endOfBandRun > 0) {
            passOver(to, at, k, 64);
            endOfBandRun--;
        }
    }

    /** Refines what is already there until as many zeros were passed as {@code zeros} says; stands on the next one. */
    private int passOver(short[] to, int at, int from, int zeros) {
        int left = zeros;
        for (int k = from; k <= last; k++) {
            int value = to[at + k];
            if (value == 0) {
                if (left-- == 0) {
                    return k;
                }
            } else if (bits.receive(1) != 0 && (value & 1 << low) == 0) {
                // the bit is that of the magnitude: for a negative number it is set by subtraction
                to[at + k] += (short) (value > 0 ? 1 << low : -1 << low);
            }
        }
        return last + 1;
    }
}
