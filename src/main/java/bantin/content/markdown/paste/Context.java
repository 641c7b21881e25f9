package bantin.content.markdown.paste;

import bantin.content.markdown.paste.block.WordLook;
import org.jspecify.annotations.Nullable;

/**
 * What the elements around say about the words inside.
 *
 * @param level how deep in lists
 * @param boxes how deep in quotes and cells
 * @param numbering of the list around, or null
 */
record Context(
        WordLook look,
        String font,
        int level,
        int boxes,
        @Nullable Numbering numbering) {
    static final int MOST_BOXES = 4;
    static final Context PAGE = new Context(WordLook.PLAIN, "", 0, 0, null);

    Context with(Style style) {
        String own = style.font();
        return new Context(style.look(look), own.isEmpty() ? font : own, level, boxes, numbering);
    }

    Context withLook(WordLook other) {
        return new Context(other, font, level, boxes, numbering);
    }

    Context atLevel(int other) {
        return new Context(look, font, other, boxes, numbering);
    }

    Context withNumbering(Numbering other) {
        return new Context(look, font, level, boxes, other);
    }

    /** In a quote or a cell: levels of lists are counted anew. */
    Context inBox() {
        return new Context(look, font, 0, boxes + 1, null);
    }

    /** Whether boxes in boxes are only layout by now. */
    boolean isDeep() {
        return boxes >= MOST_BOXES;
    }
}
