package bantin.image.webp;

import static bantin.image.file.Bytes.slice;

import bantin.image.file.Bytes;
import bantin.image.file.Kept;
import java.util.Set;

/** A WebP file with the same pixels, moving ones too, and around them only what is kept. */
public final class WebpCleaner {
    private static final Set<String> SHOWN = Set.of("VP8 ", "VP8L", "ALPH", "ANIM");
    /** The marks for profile, EXIF and XMP in the head of the long form. */
    private static final int METADATA = 0x2C;

    private WebpCleaner() {}

    public static byte[] clean(byte[] file, Kept kept) {
        return WebpChunks.file(Bytes.written(out -> {
            byte[] exif = kept.exif();
            for (WebpChunks.Chunk chunk : WebpChunks.of(file)) {
                byte[] content = slice(file, chunk.body(), chunk.end());
                if (chunk.type().equals("VP8X")) {
                    int shown = content[0] & ~METADATA;
                    content[0] = (byte) (shown | flag(kept.profile(), 0x20) | flag(exif, 8) | flag(kept.credit(), 4));
                    WebpChunks.write(out, "VP8X", content);
                    if (kept.profile().length > 0) {
                        WebpChunks.write(out, "ICCP", kept.profile());
                    }
                } else if (chunk.type().equals("ANMF")) {
                    WebpChunks.write(out, "ANMF", WebpChunks.frame(file, chunk, SHOWN));
                } else if (SHOWN.contains(chunk.type())) {
                    WebpChunks.write(out, chunk.type(), content);
                }
            }
            if (exif.length > 0) {
                WebpChunks.write(out, "EXIF", exif);
            }
            if (kept.credit().length > 0) {
                WebpChunks.write(out, "XMP ", kept.credit());
            }
        }));
    }

    private static int flag(byte[] block, int flag) {
        return block.length > 0 ? flag : 0;
    }
}
