package bantin.yaml;

/** What a key holds, and the name of the problem when it holds something else. */
public enum Kind {
    TEXT("string"),
    FLAG("boolean"),
    NUMBER("integer"),
    MOMENT("string"),
    /** true, false, or a date until which it holds */
    FLAG_OR_MOMENT(""),
    /** a list of texts; a single text counts as a list of one */
    TEXTS("array"),
    MAP("object"),
    /** a list of maps */
    MAPS("array"),
    /** a list whose items are a text or a map */
    TEXTS_OR_MAPS("array"),
    /** names chosen by the site, each with a map */
    NAMED_MAPS("object"),
    /** names chosen by the site, each with a list of maps */
    NAMED_LISTS("object"),
    /** names chosen by the site, each with a text */
    NAMED_TEXTS("object"),
    /** a list of numbers */
    NUMBERS("array"),
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

    String problemId() {
        return "yaml.type." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
