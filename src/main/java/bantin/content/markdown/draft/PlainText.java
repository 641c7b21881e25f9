package bantin.content.markdown.draft;

import bantin.content.markdown.written.PastedSpaces;
import bantin.text.CleanText;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;

/** What a reader would read aloud of a node: for {@code alt}, for anchors, for summaries. */
public final class PlainText {
    private PlainText() {}

    public static String of(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, true, text);
        return CleanText.visible(text.toString());
    }

    /** The words of a paragraph in one line, without those that only describe its pictures. */
    public static String paragraph(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, false, text);
        return oneLine(CleanText.visible(text.toString()));
    }

    /** In one line, without spaces at its ends or in runs. */
    public static String line(Node node) {
        return oneLine(of(node));
    }

    public static String oneLine(String text) {
        return PastedSpaces.oneLine(text);
    }

    private static void collect(Node node, boolean pictures, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text || child instanceof HtmlEntity) {
                text.append(Written.unescaped(child.getChars()));
            } else if (child instanceof Code code) {
                text.append(code.getText());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                text.append('\n');
            } else if (!isSilent(child, pictures)) {
                collect(child, pictures, text);
            }
        }
    }

    private static boolean isSilent(Node node, boolean pictures) {
        return node instanceof HtmlInlineBase
                || node instanceof AttributesNode
                || node instanceof Footnote
                || !pictures && (node instanceof Image || node instanceof ImageRef);
    }
}
