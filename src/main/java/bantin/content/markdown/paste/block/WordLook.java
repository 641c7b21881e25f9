package bantin.content.markdown.paste.block;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How words look, as far as Markdown can say it.
 *
 * @param raised {@code sup}, {@code sub}, or empty for words on the line
 * @param link where the words lead, or null
 */
public record WordLook(
        boolean bold,
        boolean italic,
        boolean struck,
        boolean code,
        String raised,
        @Nullable String link) {
    public static final WordLook PLAIN = new WordLook(false, false, false, false, "", null);

    public WordLook withBold(boolean value) {
        return new WordLook(value, italic, struck, code, raised, link);
    }

    public WordLook withItalic(boolean value) {
        return new WordLook(bold, value, struck, code, raised, link);
    }

    public WordLook withStruck() {
        return new WordLook(bold, italic, true, code, raised, link);
    }

    public WordLook withCode() {
        return new WordLook(bold, italic, struck, true, raised, link);
    }

    public WordLook withRaised(String tag) {
        return new WordLook(bold, italic, struck, code, tag, link);
    }

    public WordLook withLink(String address) {
        return new WordLook(bold, italic, struck, code, raised, address);
    }

    /** What words of both looks share: so looks the space between them. */
    public WordLook sharedWith(WordLook other) {
        return new WordLook(
                bold && other.bold,
                italic && other.italic,
                struck && other.struck,
                code && other.code,
                raised.equals(other.raised) ? raised : "",
                Objects.equals(link, other.link) ? link : null);
    }

    /** The same without emphasis. */
    public WordLook quiet() {
        return new WordLook(false, false, false, code, raised, link);
    }

    public boolean isQuiet() {
        return !bold && !italic && !struck;
    }

    /** Of whatever is no run of letters for Markdown: emphasis ends before it. */
    public boolean isThing() {
        return code || !raised.isEmpty();
    }
}
