package bantin.image.gif;

import bantin.image.file.Bytes;
import java.util.Set;

/** A GIF file with its pictures and their pace alone. */
public final class GifCleaner {
    private static final Set<GifBlocks.Kind> SHOWN =
            Set.of(GifBlocks.Kind.PICTURE, GifBlocks.Kind.CONTROL, GifBlocks.Kind.LOOP, GifBlocks.Kind.TRAILER);

    private GifCleaner() {}

    public static byte[] clean(byte[] file) {
        return Bytes.written(out -> {
            out.write(file, 0, GifBlocks.firstBlock(file));
            for (GifBlocks.Block block : GifBlocks.of(file)) {
                if (SHOWN.contains(block.kind())) {
                    out.write(file, block.start(), block.end() - block.start());
                }
            }
        });
    }
}
