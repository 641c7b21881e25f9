package bantin.render.theme.engine;

import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The engine's own node for what stands in a template as it is; put into UTF-8 once, and not for each page. */
final class StandingText extends TextNode {
    private final SaidPieces.Piece piece;

    private StandingText(String text, int line) {
        super(text, line);
        piece = new SaidPieces.Piece(text.getBytes(StandardCharsets.UTF_8), text.length(), 0);
    }

    /** Half a letter, which what comes behind may make whole, is left as it is. */
    static TextNode of(TextNode node) {
        String text = new String(node.getData());
        boolean whole = text.isEmpty() || !Character.isHighSurrogate(text.charAt(text.length() - 1));
        return whole ? new StandingText(text, node.getLineNumber()) : node;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
        if (writer instanceof PageText page && page.half() == 0) {
            page.write(piece);
        } else {
            super.render(self, writer, context);
        }
    }
}
