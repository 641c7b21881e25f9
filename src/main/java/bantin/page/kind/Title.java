package bantin.page.kind;

import java.util.List;

/** What a page is called. */
public sealed interface Title {

    /** A text that an editor wrote. */
    record Own(String text) implements Title {}

    /**
     * A word of the theme.
     *
     * @param fallback for a theme that has no such word
     */
    record Word(String key, List<?> args, String fallback) implements Title {
        Word(String key) {
            this(key, List.of(), key);
        }
    }

    /** The name of the site itself. */
    record OfSite() implements Title {}
}
