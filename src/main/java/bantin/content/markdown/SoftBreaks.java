package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.InlineText;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Ends of lines inside a paragraph. Where four spaces begin no code, a line that begins with them is still one that its editor
 * set apart: it is not joined to the line before.
 */
final class SoftBreaks {
    private static final int SET_APART = 4;

    private SoftBreaks() {}

    static void write(SoftLineBreak node, Draft draft) {
        InlineText.endLine(draft.isClean() && isBeforeSetApart(node) ? "<br>" : "", draft);
    }

    private static boolean isBeforeSetApart(SoftLineBreak node) {
        Node above = node.getAncestorOfType(Paragraph.class);
        if (!(above instanceof Paragraph paragraph)) {
            return false;
        }
        int line = lineAfter(node.getStartOffset(), paragraph.getContentLines());
        return line < paragraph.getLineIndents().length && paragraph.getLineIndent(line) >= SET_APART;
    }

    /** Which line of the paragraph is the first to begin behind an offset. */
    private static int lineAfter(int offset, List<BasedSequence> lines) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).getStartOffset() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
