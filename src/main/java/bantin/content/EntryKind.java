package bantin.content;

import bantin.config.Addresses;
import java.util.function.Function;

/**
 * A kind of entry: what it is called, and where its files and its pages stand.
 *
 * @param name as commands, templates and schemas call it, such as {@code article}
 * @param folder where its files lie, such as {@code content/news/}
 * @param address the pattern of its addresses, which those of the site may decide
 */
public record EntryKind(String name, String folder, Form form, Text text, Function<Addresses, String> address) {

    /** What makes an entry. */
    public enum Form {
        /** Any Markdown file of the folder; one that is called {@code index.md} has its folder for itself. */
        FILE,
        /** A folder with an {@code index.md}, whose pictures belong to the entry. */
        FOLDER
    }

    /** Whether an entry may be without a body. */
    public enum Text {
        NEEDED,
        OPTIONAL
    }

    /** Whether a file is the text of an entry of this kind. */
    public boolean holds(String path) {
        return path.startsWith(folder) && path.endsWith(form == Form.FILE ? ".md" : "/index.md");
    }
}
