package bantin.content.markdown;

import bantin.content.markdown.draft.ColumnWidths;
import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.PlainText;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;

/** Writes tables, each in a frame that scrolls on small screens and can be reached with the keyboard. */
final class TableNodes {
    private static final CharPredicate BAR = CharPredicate.anyOf(" \t|");

    private TableNodes() {}

    static void register(Registry registry) {
        registry.add(TableBlock.class, TableNodes::table);
        registry.add(TableHead.class, (node, draft) -> rows("thead", node, draft));
        registry.add(TableBody.class, (node, draft) -> rows("tbody", node, draft));
        registry.add(TableRow.class, TableNodes::row);
        registry.add(TableCell.class, TableNodes::cell);
        registry.add(TableSeparator.class, (node, draft) -> {});
        registry.add(TableCaption.class, (node, draft) -> {});
    }

    private static void table(TableBlock node, Draft draft) {
        if (!hasRows(node)) {
            String dashes = node.getChars().toString().strip();
            draft.warn("markdown.left.table", draft.place(node.getChars().trim()), dashes);
            draft.line().html("<p>").text(dashes).html("</p>\n");
            return;
        }
        Node caption = node.getFirstChildAny(TableCaption.class);
        draft.line();
        openFrame(caption == null ? "" : PlainText.line(caption), draft);
        draft.html("<table");
        EditorAttributes.of(node, draft).write(draft);
        draft.html(">\n");
        if (caption != null) {
            draft.html("<caption>");
            draft.children(caption);
            draft.html("</caption>\n");
        }
        writeColumns(node, draft);
        draft.children(node);
        draft.line().html("</table></div>\n");
    }

    /** A line of dashes alone is a table without any. */
    private static boolean hasRows(TableBlock table) {
        for (Node part : table.getChildren()) {
            if ((part instanceof TableHead || part instanceof TableBody) && part.hasChildren()) {
                return true;
            }
        }
        return false;
    }

    private static void openFrame(String caption, Draft draft) {
        draft.html("<div");
        draft.tableFrame(caption).forEach(draft::attribute);
        draft.html(">");
    }

    private static void writeColumns(TableBlock table, Draft draft) {
        ColumnWidths widths = new ColumnWidths();
        for (Node part : table.getChildren()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                part.getChildren().forEach(row -> measure(row, part instanceof TableHead, widths));
            }
        }
        if (!widths.classes().isEmpty()) {
            draft.line().html("<colgroup");
            if (widths.haveRoom()) {
                draft.attribute("class", "room");
            }
            draft.html(">");
            widths.classes()
                    .forEach(width ->
                            draft.html("<col").attribute("class", width).html(">"));
            draft.html("</colgroup>\n");
        }
    }

    private static void measure(Node row, boolean isHead, ColumnWidths widths) {
        int column = 0;
        for (Node cell : row.getChildren()) {
            widths.add(column, 1, PlainText.of(cell), isHead);
            for (Node part : cell.getDescendants()) {
                if (part instanceof Image || part instanceof ImageRef) {
                    widths.addPicture(column, 1);
                }
            }
            column++;
        }
    }

    private static void rows(String tag, Node node, Draft draft) {
        if (node.hasChildren()) {
            draft.line().html("<").html(tag).html(">\n");
            draft.children(node);
            draft.line().html("</").html(tag).html(">\n");
        }
    }

    private static void row(TableRow node, Draft draft) {
        draft.line().html("<tr>");
        draft.children(node);
        draft.html("</tr>\n");
        warnOfLost(node, draft);
    }

    /** Cells beyond the last column are shown to nobody. */
    private static void warnOfLost(TableRow row, Draft draft) {
        Node last = row.getLastChild();
        // a cell that was not written stands at no place
        if (last == null || last.getEndOffset() <= row.getStartOffset() || !draft.options.isPortal()) {
            return;
        }
        BasedSequence line = draft.document.getChars().subSequence(row.getStartOffset(), row.getEndOffset());
        BasedSequence rest = line.subSequence(last.getEndOffset() - row.getStartOffset());
        BasedSequence lost = rest.trim(BAR);
        if (!lost.isBlank()) {
            draft.warn("markdown.table.cells", draft.place(lost), lost);
        }
    }

    private static void cell(TableCell node, Draft draft) {
        String tag = node.isHeader() ? "th" : "td";
        draft.html("<").html(tag);
        if (node.isHeader()) {
            draft.attribute("scope", "col");
        }
        if (node.getAlignment() != null) {
            draft.attribute("class", "align-" + node.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        draft.html(">");
        draft.children(node);
        draft.endText();
        draft.html("</").html(tag).html(">");
    }
}
