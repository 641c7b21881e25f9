package bantin.image.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a picture file: its size as stored, and the blocks of metadata that its container holds, still packed.
 *
 * @param samples how many colour samples one pixel has, alpha included
 * @param bits of one sample
 * @param progressive whether the pixels come in several passes
 */
public record Header(
        PhotoFormat format,
        int width,
        int height,
        int samples,
        int bits,
        boolean progressive,
        boolean animated,
        boolean alpha,
        Blocks blocks) {

    /** Metadata by kind; null where the file has none. */
    public record Blocks(
            byte @Nullable [] exif, byte @Nullable [] xmp, byte @Nullable [] photoshop, byte @Nullable [] icc) {}

    /** Collects the blocks while a container is walked. */
    public static final class Found {
        public byte @Nullable [] exif;
        public byte @Nullable [] xmp;
        public byte @Nullable [] photoshop;
        private final List<byte[]> icc = new ArrayList<>();

        public void addIcc(byte[] part) {
            icc.add(part);
        }

        public boolean hasIcc() {
            return !icc.isEmpty();
        }

        public Blocks blocks() {
            return new Blocks(exif, xmp, photoshop, icc.isEmpty() ? null : joined());
        }

        private byte[] joined() {
            byte[] all = new byte[icc.stream().mapToInt(part -> part.length).sum()];
            int at = 0;
            for (byte[] part : icc) {
                System.arraycopy(part, 0, all, at, part.length);
                at += part.length;
            }
            return all;
        }
    }
}
