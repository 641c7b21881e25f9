package bantin.yaml;

/** What a key holds, and the name of the problem when it holds something else. Each kind of text has one check. */
public enum Kind {
    TEXT("string"),
    /** a page elsewhere: {@code https://}, a host, no password */
    WEB_ADDRESS("string"),
    /** where a portal stands: like a page elsewhere, without {@code ?} and {@code #} */
    SITE_ADDRESS("string"),
    /** where a reader is led: an address or a file of the site, a page elsewhere, a mail address, a telephone */
    LINK("string"),
    /** an address from the portal's root, or a page elsewhere */
    ADDRESS("string"),
    /** a file of the content folder */
    FILE("string"),
    /** a file of the content folder, or one that stands elsewhere */
    MEDIA("string"),
    /** a mail address, or a line with several */
    EMAIL("string"),
    /** a telephone number, or a line with several */
    PHONE("string"),
    /** six hexadecimal digits after a {@code #} */
    COLOUR("string"),
    /** a name of which an address is made */
    NAME("string"),
    /** the code of a language */
    LANGUAGE("string"),
    TIMEZONE("string"),
    FLAG("boolean"),
    NUMBER("integer"),
    MOMENT("string"),
    /** true, false, or a date until which it holds */
    FLAG_OR_MOMENT(""),
    /** a list of texts; a single text counts as a list of one */
    TEXTS("array"),
    /** a list of names that get an address each, or one */
    NAMES("array"),
    /** a list of codes of languages, or one */
    LANGUAGES("array"),
    MAP("object"),
    /** a map, or one text that stands for the first thing in it */
    TEXT_OR_MAP(""),
    /** a list of maps */
    MAPS("array"),
    /** a list whose items are a text or a map */
    TEXTS_OR_MAPS("array"),
    /** names chosen by the site, each with a map */
    NAMED_MAPS("object"),
    /** a list of texts, or names chosen by the site, each with a map */
    TEXTS_OR_NAMED_MAPS(""),
    /** names chosen by the site, each with a list of maps */
    NAMED_LISTS("object"),
    /** names chosen by the site, each with a text */
    NAMED_TEXTS("object"),
    /** a list of numbers */
    NUMBERS("array"),
    /** a number that may have a fraction, as people write it */
    DECIMAL(""),
    /** a text, or a text for each language */
    WORDS(""),
    /** anything at all */
    FREE("");

    private final String schemaType;

    Kind(String schemaType) {
        this.schemaType = schemaType;
    }

    /** The type's name in JSON Schema, empty where one word can't say it. */
    String schemaType() {
        return schemaType;
    }

    /** What each item of a list of texts is. */
    Kind item() {
        return switch (this) {
            case NAMES -> NAME;
            case LANGUAGES -> LANGUAGE;
            default -> TEXT;
        };
    }

    String problemId() {
        return "yaml.type." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
