package bantin.content.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes tables, each in a frame that scrolls on small screens and can be reached with the keyboard. */
final class TableNodes {
    private TableNodes() {}

    static void register(NodeWriters.Registry registry) {
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
        frame(caption, draft).forEach(draft::attribute);
        draft.html(">");
    }

    /** Regions need different names: the first table without a caption is “Bảng”, the second “Bảng 2”. */
    static Map<String, String> frame(String caption, Draft draft) {
        draft.tables++;
        String number = draft.tables == 1 ? "" : " " + draft.tables;
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "table-scroll");
        attributes.put("tabindex", "0");
        attributes.put("role", "region");
        attributes.put("aria-label", caption.isEmpty() ? draft.words.table() + number : caption);
        return attributes;
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
