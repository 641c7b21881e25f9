package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists of every kind. */
final class ListNodes {
    private ListNodes() {}

    static void register(Registry registry) {
        registry.add(BulletList.class, (node, draft) -> list("ul", 1, node, draft));
        registry.add(OrderedList.class, (node, draft) -> list("ol", node.getStartNumber(), node, draft));
        registry.add(BulletListItem.class, ListNodes::item);
        registry.add(OrderedListItem.class, ListNodes::item);
        registry.add(TaskListItem.class, ListNodes::item);
        registry.add(DefinitionList.class, (node, draft) -> list("dl", 1, node, draft));
        registry.add(DefinitionTerm.class, (node, draft) -> part("dt", node, draft));
        registry.add(DefinitionItem.class, (node, draft) -> part("dd", node, draft));
    }

    /** In a list without blank lines between its items the paragraphs have no tags. */
    static boolean isTight(Paragraph node, Draft draft) {
        return node.getParent() instanceof ParagraphItemContainer container
                && container.isParagraphWrappingDisabled(node, ListOptions.get(draft.document), draft.document);
    }

    private static void list(String tag, int start, Node node, Draft draft) {
        draft.line().html("<").html(tag);
        if (start != 1) {
            draft.attribute("start", String.valueOf(start));
        }
        EditorAttributes.of(node, draft).write(draft);
        draft.html(">\n");
        draft.children(node);
        draft.line().html("</").html(tag).html(">\n");
    }

    private static void item(ListItem node, Draft draft) {
        draft.line().html("<li");
        if (node instanceof TaskListItem) {
            draft.attribute("class", "task");
        }
        EditorAttributes.of(node, draft).write(draft);
        draft.html(">");
        draft.children(node);
        draft.html("</li>\n");
    }

    private static void part(String tag, Node node, Draft draft) {
        draft.line();
        EditorAttributes.of(node, draft).wrap(tag, draft, () -> {
            draft.children(node);
            draft.endText();
        });
        draft.line();
    }

    /** Opens a label, so that the box has a name for those who do not see it. */
    static void checkbox(TaskListItem item, Draft draft) {
        draft.html("<label><input").attribute("type", "checkbox").attribute("disabled", "");
        if (item.isItemDoneMarker()) {
            draft.attribute("checked", "");
        }
        draft.html("> ");
    }
}
