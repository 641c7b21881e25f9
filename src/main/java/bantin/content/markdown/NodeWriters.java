package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Knows for each kind of node the function that writes it. A node without one is written as its children. */
final class NodeWriters {
    private final Map<Class<?>, BiConsumer<Node, Draft>> writers;

    NodeWriters() {
        Map<Class<?>, BiConsumer<Node, Draft>> all = new LinkedHashMap<>();
        Registry registry = new Registry(all);
        BlockNodes.register(registry);
        ListNodes.register(registry);
        InlineNodes.register(registry);
        LinkNodes.register(registry);
        TableNodes.register(registry);
        FootnoteNodes.register(registry);
        writers = Map.copyOf(all);
    }

    void write(Node node, Draft draft) {
        BiConsumer<Node, Draft> writer = writers.get(node.getClass());
        if (writer == null) {
            draft.children(node);
        } else {
            writer.accept(node, draft);
        }
    }
}
