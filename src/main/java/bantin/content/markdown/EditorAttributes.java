package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.written.Signs;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an editor set with <code>{#id .class lang=en}</code> on one node, as far as it is allowed. */
record EditorAttributes(Map<String, String> values) {
    private static final Signs BRACE = Signs.of("{");
    private static final EditorAttributes NONE = new EditorAttributes(Map.of());
    private static final Set<String> ALLOWED = Set.of("id", "class", "lang", "dir", "title");
    private static final Set<String> PICTURE = Set.of("id", "class", "lang", "dir", "title", "width", "height");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_:.-]*");

    static EditorAttributes of(Node node, Draft draft) {
        return of(node, draft, ALLOWED);
    }

    /** What stands behind a picture, or at the end of the paragraph that it fills alone. */
    static EditorAttributes ofPicture(Node node, boolean standalone, Draft draft) {
        List<AttributesNode> nodes = new ArrayList<>(nodesOf(node, draft));
        if (standalone && node.getParent() != null) {
            nodes.addAll(nodesOf(node.getParent(), draft));
        }
        return of(nodes, draft, PICTURE);
    }

    private static EditorAttributes of(Node owner, Draft draft, Set<String> allowed) {
        return of(nodesOf(owner, draft), draft, allowed);
    }

    private static EditorAttributes of(List<AttributesNode> nodes, Draft draft, Set<String> allowed) {
        if (nodes.isEmpty()) {
            return NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (AttributesNode node : nodes) {
            for (Node child : node.getChildren()) {
                if (child instanceof AttributeNode attribute) {
                    read(attribute, values, allowed, draft);
                }
            }
        }
        values.computeIfPresent("id", (name, id) -> draft.anchors.unique(id));
        return new EditorAttributes(values);
    }

    private static List<AttributesNode> nodesOf(Node owner, Draft draft) {
        if (!draft.options.isPortal() || !draft.signs.holdAny(BRACE)) {
            return List.of();
        }
        ArrayList<AttributesNode> nodes =
                AttributesExtension.NODE_ATTRIBUTES.get(draft.document).get(owner);
        if (nodes == null) {
            return List.of();
        }
        draft.attributed.add(owner);
        return nodes;
    }

    /** Braces that belong to something which cannot have attributes would vanish in silence. */
    static void warnOfUnused(Draft draft) {
        if (!draft.signs.holdAny(BRACE)) {
            return;
        }
        AttributesExtension.NODE_ATTRIBUTES.get(draft.document).forEach((owner, nodes) -> {
            if (!draft.attributed.contains(owner)) {
                nodes.forEach(node ->
                        draft.warn("markdown.attribute.nowhere", draft.place(node.getChars()), node.getChars()));
            }
        });
    }

    private static void read(AttributeNode attribute, Map<String, String> values, Set<String> allowed, Draft draft) {
        String name = attribute.isClass()
                ? "class"
                : attribute.isId() ? "id" : attribute.getName().toString();
        String value = attribute.getValue().unescape();
        if (!allowed.contains(name) || !isValid(name, value)) {
            draft.warn(
                    "markdown.attribute.unknown",
                    draft.place(attribute.getChars()),
                    attribute.getChars().toString());
        } else {
            values.merge(name, value, (before, more) -> name.equals("class") ? before + " " + more : more);
        }
    }

    private static boolean isValid(String name, String value) {
        return switch (name) {
            case "id" -> NAME.matcher(value).matches();
            case "class" ->
                List.of(value.split(" ")).stream()
                        .allMatch(one -> NAME.matcher(one).matches());
            case "lang" -> value.matches("[A-Za-z0-9-]+");
            case "dir" -> value.matches("ltr|rtl|auto");
            case "width", "height" -> value.matches("\\d{1,5}(%|px)?");
            default -> true;
        };
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    @Nullable
    String id() {
        return values.get("id");
    }

    /** For tags that we write: each with the space before it. */
    void write(Draft draft) {
        values.forEach(draft::attribute);
    }

    void wrap(String tag, Draft draft, Runnable content) {
        draft.html("<").html(tag);
        write(draft);
        draft.html(">");
        content.run();
        draft.html("</").html(tag).html(">");
    }
}
