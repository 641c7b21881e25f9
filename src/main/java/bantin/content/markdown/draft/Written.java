package bantin.content.markdown.draft;

import bantin.content.markdown.written.Signs;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** What flexmark's sequences hold, without going through them letter by letter: most are a piece of the text that was parsed. */
public final class Written {
    private Written() {}

    /** What is read as something else than it is written. */
    private static final Signs READ = Signs.of("\0\\&");

    /** As it was written. */
    public static String of(BasedSequence chars) {
        if (chars instanceof SubSequence part && part.getBase() instanceof String text) {
            String written = text.substring(part.getStartOffset(), part.getEndOffset());
            // flexmark shows another sign for the one that is no letter
            return written.indexOf('\0') < 0 ? written : chars.toString();
        }
        return chars.toString();
    }

    /** The same as below for a piece of a text of which it is known what it holds. */
    public static String unescaped(BasedSequence chars, Signs signs) {
        return !signs.holdAny(READ) && chars instanceof SubSequence part && part.getBase() instanceof String text
                ? text.substring(part.getStartOffset(), part.getEndOffset())
                : unescaped(chars);
    }

    /** Entities and escaped signs as they are read; most texts hold none. */
    public static String unescaped(BasedSequence chars) {
        String written = of(chars);
        return written.indexOf('\\') < 0 && written.indexOf('&') < 0 ? written : chars.unescape();
    }
}
