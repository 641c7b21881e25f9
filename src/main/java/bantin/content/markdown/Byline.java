package bantin.content.markdown;

import bantin.content.markdown.written.PastedSpaces;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The author's name below an article, pushed to the right with spaces, as old systems had it. */
final class Byline {
    private static final int LEAST_INDENT = 16;
    private static final int LONGEST = 80;

    private Byline() {}

    static boolean isByline(Paragraph node, Document document) {
        return node.getParent() == document
                && node.getNextAnyNot(BlankLine.class) == null
                && node.getChars().trim().length() <= LONGEST
                && node.getChars().trim().indexOf('\n') < 0
                && indent(node) >= LEAST_INDENT;
    }

    private static int indent(Paragraph node) {
        BasedSequence source = node.getDocument().getChars().getBaseSequence();
        int at = node.getEndOffset() - node.getChars().trimStart().length();
        int indent = 0;
        while (at > 0 && PastedSpaces.isSpace(source.charAt(at - 1))) {
            at--;
            indent += source.charAt(at) == '\t' ? 4 : 1;
        }
        return indent;
    }
}
