package bantin.image.jpeg;

import static bantin.image.file.Bytes.slice;
import static bantin.image.file.Bytes.u16be;
import static bantin.image.file.Bytes.u8;

import bantin.image.file.Refusal;
import bantin.image.jpeg.JpegFrame.Component;
import bantin.image.jpeg.JpegSegments.Segment;
import bantin.image.pixels.Pixels;
import bantin.image.pixels.Plane;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes baseline and progressive JPEG, reduced by 2, 4 or 8 on the way where a smaller picture is wanted: the work that a
 * photo of twelve megapixels needs falls to reading its bits. The channels come as stored, without a change of colour.
 */
public final class JpegDecoder {
    private final byte[] file;
    private final int[][] quants = new int[4][80];
    private final JpegHuffman[] dc = new JpegHuffman[4];
    private final JpegHuffman[] ac = new JpegHuffman[4];
    private @Nullable JpegFrame frame;
    private int restartInterval;
    private int adobe = -1;
    private boolean jfif;

    private JpegDecoder(byte[] file) {
        this.file = file;
        JpegHuffman none = new JpegHuffman(new int[17], new byte[0]);
        Arrays.fill(dc, none);
        Arrays.fill(ac, none);
    }

    /** At least as large as the given width and height, counted as stored, and usually less than twice that. */
    public static Pixels decode(byte[] file, int leastWidth, int leastHeight) throws Refusal {
        try {
            return new JpegDecoder(file).decode(leastWidth, leastHeight);
        } catch (IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException e) {
            throw Refusal.unreadable();
        }
    }

    private Pixels decode(int leastWidth, int leastHeight) throws Refusal {
        for (Segment segment : JpegSegments.of(file)) {
            int marker = segment.marker();
            switch (marker) {
                case 0xDB -> readQuants(segment);
                case 0xC4 -> readHuffman(segment);
                case 0xDD -> restartInterval = u16be(file, segment.body());
                case JpegSegments.APP0 -> jfif |= segment.isJfif(file);
                case JpegSegments.APP14 -> {
                    if (segment.isAdobe(file)) {
                        adobe = u8(file, segment.body() + 11);
                    }
                }
                case JpegSegments.SOS -> readScan(segment);
                default -> {
                    if (JpegSegments.isFrame(marker) && frame == null) {
                        frame = frame(segment, leastWidth, leastHeight);
                    }
                }
            }
        }
        return pixels(frame());
    }

    private JpegFrame frame() {
        if (frame == null) {
            throw new IndexOutOfBoundsException("no frame");
        }
        return frame;
    }

    private JpegFrame frame(Segment segment, int leastWidth, int leastHeight) {
        JpegFrame made = new JpegFrame(file, segment);
        for (int i = 0; i < made.components.size(); i++) {
            Component component = made.components.get(i);
            // colour is published at half size, so it need not be decoded larger
            boolean colour = made.components.size() == 3 && i > 0 && !isRgb(made);
            int wide = colour ? (leastWidth + 1) / 2 : leastWidth;
            int tall = colour ? (leastHeight + 1) / 2 : leastHeight;
            int size = 8;
            while (size > 1 && component.width * (size / 2) >= wide * 8 && component.height * (size / 2) >= tall * 8) {
                size /= 2;
            }
            component.size = size;
            component.makeRoom(made.progressive);
        }
        return made;
    }

    private void readQuants(Segment segment) {
        int at = segment.body();
        while (at < segment.end()) {
            int head = u8(file, at++);
            int bytes = (head >> 4) == 0 ? 1 : 2;
            for (int k = 0; k < 64; k++, at += bytes) {
                quants[head & 3][k] = bytes == 1 ? u8(file, at) : u16be(file, at);
            }
        }
    }

    private void readHuffman(Segment segment) {
        int at = segment.body();
        while (at + 17 <= segment.end()) {
            int head = u8(file, at);
            int[] counts = new int[17];
            int total = 0;
            for (int length = 1; length <= 16; length++) {
                counts[length] = u8(file, at + length);
                total += counts[length];
            }
            byte[] symbols = slice(file, at + 17, at + 17 + total);
            ((head >> 4) == 0 ? dc : ac)[head & 3] = new JpegHuffman(counts, symbols);
            at += 17 + total;
        }
    }

    private void readScan(Segment segment) throws Refusal {
        JpegFrame current = frame();
        current.components.forEach(component -> component.quant = quants[component.table].clone());
        JpegScan scan = current.progressive
                ? new JpegProgressiveScan(current, file, segment, dc, ac)
                : new JpegSequentialScan(current, file, segment, dc, ac);
        scan.run(restartInterval);
        Stream<JpegHuffman> tables = Stream.of(dc, ac).flatMap(Arrays::stream);
        if (scan.isDamaged() || tables.anyMatch(JpegHuffman::metUnknownCode)) {
            throw Refusal.damaged();
        }
    }

    private Pixels pixels(JpegFrame made) {
        if (made.progressive) {
            made.components.forEach(JpegDecoder::transform);
        }
        if (made.components.size() == 4 && adobe < 0) {
            made.components.forEach(each -> invert(each.samples));
        }
        List<Plane> planes =
                made.components.stream().map(each -> each.plane(made)).toList();
        Plane first = planes.get(0);
        double scale = made.components.get(0).size / 8.0;
        return new Pixels(model(made), first.width(), first.height(), scale * made.width, scale * made.height, planes);
    }

    private static void invert(byte[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) ~samples[i];
        }
    }

    private static void transform(Component component) {
        int[] block = new int[65];
        for (int row = 0; row < component.blocksHigh; row++) {
            for (int column = 0; column < component.blocksWide; column++) {
                int from = (row * component.blocksWide + column) * 64;
                Arrays.fill(block, 0);
                for (int k = 0; k < 64; k++) {
                    block[JpegIdct.ZIGZAG[k]] = component.coefficients[from + k] * component.quant[k];
                }
                int at = (row * component.stride + column) * component.size;
                JpegIdct.samples(block, component.size, component.samples, at, component.stride);
            }
        }
        component.coefficients = new short[0];
    }

    private Pixels.Model model(JpegFrame made) {
        return switch (made.components.size()) {
            case 1 -> Pixels.Model.GRAY;
            case 3 -> isRgb(made) ? Pixels.Model.RGB : Pixels.Model.YCC;
            case 4 -> adobe == 2 ? Pixels.Model.YCCK : Pixels.Model.CMYK;
            default -> throw new IndexOutOfBoundsException("components");
        };
    }

    private boolean isRgb(JpegFrame made) {
        if (adobe >= 0 || jfif) {
            return adobe == 0;
        }
        List<Component> all = made.components;
        return all.size() == 3 && all.get(0).id == 'R' && all.get(1).id == 'G' && all.get(2).id == 'B';
    }
}
