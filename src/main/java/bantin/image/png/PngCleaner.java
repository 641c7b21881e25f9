package bantin.image.png;

import bantin.image.file.Bytes;
import bantin.image.file.Kept;
import java.util.Set;

/** A PNG file with the same pixels, moving ones too, and around them only what is shown and what is kept. */
public final class PngCleaner {
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");

    private PngCleaner() {}

    public static byte[] clean(byte[] file, Kept kept) {
        byte[] bare = Bytes.written(out -> {
            out.write(PngChunks.signature());
            for (PngChunks.Chunk chunk : PngChunks.of(file)) {
                if (SHOWN.contains(chunk.type())) {
                    out.write(file, chunk.start(), chunk.end() + 4 - chunk.start());
                }
                if (chunk.type().equals("IHDR") && kept.profile().length > 0) {
                    PngChunks.writeProfile(out, kept.profile());
                }
                if (chunk.type().equals("IHDR") && kept.orientation() != 1) {
                    PngChunks.write(out, "eXIf", kept.exif());
                }
            }
        });
        return PngChunks.withXmp(bare, kept.credit());
    }
}
