package bantin.render.theme.engine;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;

/** Says nothing, and costs a round of a page's {@link Budget}. */
final class Round extends AbstractRenderableNode {
    private final Budget budget;

    Round(int line, Budget budget) {
        super(line);
        this.budget = budget;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
        budget.spend(getLineNumber(), self.getName());
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
