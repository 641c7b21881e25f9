package bantin.search.file;

import java.util.List;

/** What a document says. */
public sealed interface FileText {

    /**
     * @param pages texts, one paragraph in a line; one alone where a format has no pages
     * @param whole whether these are all, or the document is longer than what is searched
     */
    record Pages(List<String> pages, boolean whole) implements FileText {
        public Pages {
            pages = List.copyOf(pages);
        }
    }

    /** Pictures of pages, or nothing at all. */
    record NoText() implements FileText {}

    /**
     * Other letters come out than are seen, as from fonts of the time before Unicode or after a poor conversion.
     *
     * @param example a word as it came out
     */
    record WrongLetters(String example) implements FileText {}

    /** Broken, locked by a password, or not what its name says. */
    record Unreadable() implements FileText {}

    /** It would take more memory or time than one file may. */
    record TooMuch() implements FileText {}
}
