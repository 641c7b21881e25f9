package bantin.content.markdown.parse;

import bantin.content.markdown.written.Signs;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of a text that is nothing but paragraphs of words, each in one line with empty ones between. flexmark makes the
 * same of it, but asks each line for all that could begin there: most of what is written in a head, and many a short piece
 * of news, is no more than this.
 */
final class Prose {
    private static final Signs MEANT_AS_MORE = Signs.of("\t\r&*<>[\\]^_`{|}~");

    private Prose() {}

    /** Null where more may be meant. */
    static @Nullable Document of(String text, Signs signs, DataHolder options) {
        if (signs.holdAny(MEANT_AS_MORE) || signs.oddSpaces()) {
            return null;
        }
        BasedSequence whole = BasedSequence.of(text);
        Document document = new Document(options, whole);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            if (newline != start) {
                boolean alone = end >= text.length() || text.charAt(end) == '\n';
                if (!alone || !isOfWords(text.charAt(start))) {
                    return null;
                }
                document.appendChild(paragraph(whole, start, end, newline < 0 ? end : newline));
            }
            start = end;
        }
        return document;
    }

    /** Nothing else than a paragraph begins with such a sign. */
    private static boolean isOfWords(char first) {
        return Character.isLetter(first) || first == '"' || first == '“' || first == '(';
    }

    private static Paragraph paragraph(BasedSequence whole, int start, int end, int newline) {
        int last = newline;
        while (whole.charAt(last - 1) == ' ') {
            last--;
        }
        BasedSequence line = whole.subSequence(start, end);
        Paragraph paragraph = new Paragraph(line, List.of(line), new int[] {0});
        paragraph.setTrailingBlankLine(end < whole.length());
        paragraph.appendChild(new Text(whole.subSequence(start, last)));
        return paragraph;
    }
}
