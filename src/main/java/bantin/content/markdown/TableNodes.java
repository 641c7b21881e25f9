package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.PlainText;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables, each in a frame that scrolls on small screens and can be reached with the keyboard. */
final class TableNodes {
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
        draft.children(node);
        draft.line().html("</table></div>\n");
    }

    private static void openFrame(String caption, Draft draft) {
        draft.html("<div");
        draft.tableFrame(caption).forEach(draft::attribute);
        draft.html(">");
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
