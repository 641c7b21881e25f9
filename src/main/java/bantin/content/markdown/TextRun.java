package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.InlineText;
import bantin.content.markdown.draft.Written;
import bantin.content.markdown.written.BareAddress;
import bantin.content.markdown.written.Signs;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text and entities side by side are one text: an address may hold both, as in {@code ?a=1&amp;b=2}. */
final class TextRun {
    /** Without one of these there is no bare address, and without one of those no comment; an entity may stand for any. */
    private static final Signs OF_ADDRESS = Signs.of("@:wW&");

    private static final Signs OF_COMMENT = Signs.of("<&");

    private TextRun() {}

    /** Writes the whole run at its first node, and nothing at the others. */
    static void write(Node node, Draft draft) {
        if (isPart(node.getPrevious())) {
            return;
        }
        String text = from(node, draft);
        noteComment(node, text, draft);
        int at = 0;
        if (draft.options.isPortal() && !draft.isInLink() && draft.signs.holdAny(OF_ADDRESS)) {
            for (BareAddress address : BareAddress.in(text)) {
                InlineText.write(text.substring(at, address.start()), draft);
                LinkNodes.bare(text.substring(address.start(), address.end()), address.href(), node, draft);
                at = address.end();
            }
        }
        InlineText.write(text.substring(at), draft);
    }

    /** What begins like a comment is text for Markdown when its end stands behind an empty line; to its editor it is a comment. */
    private static void noteComment(Node first, String text, Draft draft) {
        if (!draft.signs.holdAny(OF_COMMENT) || !text.contains("<!--") || !draft.isClean() || draft.openComment >= 0) {
            return;
        }
        int start = first.getStartOffset();
        String written = draft.document
                .getChars()
                .subSequence(start, last(first).getEndOffset())
                .toString();
        int at = written.indexOf("<!--");
        if (at == 0 || at > 0 && written.charAt(at - 1) != '\\') {
            draft.openComment = start + at;
        }
    }

    /** A paragraph that is nothing but one address. */
    static Optional<BareAddress> address(Paragraph paragraph, Draft draft) {
        Node first = paragraph.getFirstChild();
        if (!(first instanceof Text) || !draft.signs.holdAny(OF_ADDRESS)) {
            return Optional.empty();
        }
        return last(first).getNext() == null ? BareAddress.whole(from(first, draft)) : Optional.empty();
    }

    private static Node last(Node first) {
        Node last = first;
        while (isPart(last.getNext())) {
            last = last.getNext();
        }
        return last;
    }

    private static String from(Node first, Draft draft) {
        String text = Written.unescaped(first.getChars(), draft.signs);
        if (!isPart(first.getNext())) {
            return text;
        }
        StringBuilder run = new StringBuilder(text);
        for (Node part = first.getNext(); isPart(part); part = part.getNext()) {
            run.append(Written.unescaped(part.getChars(), draft.signs));
        }
        return run.toString();
    }

    private static boolean isPart(@Nullable Node node) {
        return node instanceof Text || node instanceof HtmlEntity;
    }
}
