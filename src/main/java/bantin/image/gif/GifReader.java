package bantin.image.gif;

import static bantin.image.file.Bytes.u16le;

import bantin.image.file.Header;
import bantin.image.pixels.JdkReader;
import bantin.image.pixels.Pixels;
import bantin.image.pixels.Plane;
import java.io.IOException;

/** Reads the first picture of a GIF. */
public final class GifReader {
    private GifReader() {}

    /** The picture may cover only a part of its canvas. */
    public static Pixels read(byte[] file, Header header) throws IOException {
        Pixels frame = JdkReader.read("gif", file);
        if (frame.width() == header.width() && frame.height() == header.height()) {
            return frame;
        }
        GifBlocks.Block picture = GifBlocks.of(file).stream()
                .filter(block -> block.kind() == GifBlocks.Kind.PICTURE)
                .findFirst()
                .orElseThrow(() -> new IOException("no picture"));
        int left = u16le(file, picture.start() + 1);
        int top = u16le(file, picture.start() + 3);
        return onCanvas(frame, left, top, header.width(), header.height());
    }

    private static Pixels onCanvas(Pixels frame, int left, int top, int width, int height) {
        Plane[] planes = new Plane[4];
        for (int c = 0; c < 4; c++) {
            planes[c] = Plane.empty(width, height);
            for (int y = 0; y < frame.height() && top + y < height; y++) {
                for (int x = 0; x < frame.width() && left + x < width; x++) {
                    boolean opaque = c == 3 && frame.planes().size() < 4;
                    int sample = opaque ? 255 : frame.plane(c).at(x, y);
                    planes[c].samples()[(top + y) * width + left + x] = (byte) sample;
                }
            }
        }
        return Pixels.of(Pixels.Model.RGBA, planes);
    }
}
