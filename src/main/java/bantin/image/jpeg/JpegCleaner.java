package bantin.image.jpeg;

import bantin.image.file.Bytes;
import bantin.image.file.Kept;
import bantin.image.jpeg.JpegSegments.Segment;
import java.io.DataOutputStream;
import java.io.IOException;

/** A JPEG file with the same pixels, and around them only what decoders need and what is kept. */
public final class JpegCleaner {
    private JpegCleaner() {}

    public static byte[] clean(byte[] file, Kept kept) {
        return Bytes.written(out -> {
            out.writeShort(0xFF00 | JpegSegments.SOI);
            boolean headed = false;
            for (Segment segment : JpegSegments.of(file)) {
                boolean jfif = segment.isJfif(file);
                if (!headed && !jfif) {
                    out.write(JpegSegments.exif(kept.exif()));
                    out.write(JpegSegments.xmp(kept.credit()));
                    out.write(JpegSegments.profile(kept.profile()));
                    headed = true;
                }
                write(out, file, segment, jfif);
            }
        });
    }

    private static void write(DataOutputStream out, byte[] file, Segment segment, boolean jfif) throws IOException {
        if (jfif) {
            // version, unit and density, and no thumbnail
            out.write(new byte[] {(byte) 0xFF, (byte) JpegSegments.APP0, 0, 16});
            out.write(file, segment.body(), JpegSegments.APP_LENGTH);
            out.writeShort(0);
        } else if (segment.isAdobe(file)) {
            // what may follow is nobody's business
            out.write(new byte[] {(byte) 0xFF, (byte) JpegSegments.APP14, 0, 14});
            out.write(file, segment.body(), JpegSegments.APP_LENGTH);
        } else if (JpegSegments.isOfPixels(segment.marker())) {
            out.write(file, segment.start(), segment.end() - segment.start());
        }
    }
}
