package bantin.render.body;

import bantin.content.Entry;
import bantin.text.Syllables;

/** What an entry is about, in a few lines. */
public final class Summaries {
    private static final int LENGTH = 240;

    private Summaries() {}

    /** As the editor gave it, or else the beginning of the text; empty when there is none. */
    public static String of(Entry entry) {
        String given = entry.head().summary();
        return given.isEmpty() ? Syllables.cut(entry.text().firstParagraph(), LENGTH) : given;
    }
}
