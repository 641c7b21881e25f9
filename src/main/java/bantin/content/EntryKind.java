package bantin.content;

import bantin.config.AddressPatterns;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of entry: what it is called, and where its files and its pages stand.
 *
 * @param name as commands, templates and schemas call it, such as {@code article}
 * @param folder where its files lie, such as {@code content/news/}
 * @param address the pattern of its addresses, which those of the site may decide
 */
public record EntryKind(String name, String folder, Form form, Text text, Function<AddressPatterns, String> address) {

    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".mdown", ".mkd");
    private static final String INDEX = "/index";

    /** A pattern that no setting of the site decides. */
    public record Fixed(String pattern) implements Function<AddressPatterns, String> {
        @Override
        public String apply(AddressPatterns addresses) {
            return pattern;
        }
    }

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
        return path.startsWith(folder)
                && stem(path)
                        .filter(stem -> form == Form.FILE || stem.endsWith(INDEX))
                        .isPresent();
    }

    /** Whether a text has its folder for itself. */
    static boolean isIndex(String path) {
        return stem(path).filter(stem -> stem.endsWith(INDEX)).isPresent();
    }

    /** The texts that may stand for a folder. */
    public static List<String> indexes(String folder) {
        return ENDINGS.stream().map(ending -> folder + INDEX + ending).toList();
    }

    /** The path of a Markdown text without its ending; empty for other files. */
    static Optional<String> stem(String path) {
        for (String ending : ENDINGS) {
            if (path.endsWith(ending)) {
                return Optional.of(path.substring(0, path.length() - ending.length()));
            }
        }
        return Optional.empty();
    }
}
