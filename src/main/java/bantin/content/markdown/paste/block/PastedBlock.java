package bantin.content.markdown.paste.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One block of what was pasted. */
public sealed interface PastedBlock {
    /** @param runs tidy ones */
    record Text(List<Run> runs) implements PastedBlock {}

    record Heading(int level, List<Run> runs) implements PastedBlock {}

    record Quote(List<Piece> pieces) implements PastedBlock {}

    record Code(String text) implements PastedBlock {}

    record Rule() implements PastedBlock {}

    record Table(Grid grid) implements PastedBlock {}

    /**
     * A block and the list that it stands in. Lists are written down flat, as Word has them: each item knows how deep it is.
     *
     * @param level 0 outside of lists
     * @param mark of the item that begins with this block; null when the block goes on with an item, or stands in no list
     */
    record Piece(int level, @Nullable ItemMark mark, PastedBlock block) {
        public static Piece of(PastedBlock block) {
            return new Piece(0, null, block);
        }
    }
}
