package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.function.BiConsumer;

/** Where each family of nodes announces its functions. */
record Registry(Map<Class<?>, BiConsumer<Node, Draft>> writers) {

    <N extends Node> void add(Class<N> kind, BiConsumer<N, Draft> writer) {
        writers.put(kind, (node, draft) -> writer.accept(kind.cast(node), draft));
    }
}
