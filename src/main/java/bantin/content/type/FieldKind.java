package bantin.content.type;

import bantin.yaml.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a field of a type holds. */
public enum FieldKind {
    /** a line of text */
    TEXT(Kind.TEXT),
    /** a text of several paragraphs */
    MARKDOWN(Kind.TEXT),
    /** a word of a fixed vocabulary */
    CHOICE(Kind.TEXT),
    /** a day */
    DATE(Kind.MOMENT),
    /** a day and an hour */
    MOMENT(Kind.MOMENT),
    /** from one moment until another */
    PERIOD(Kind.MAP),
    NUMBER(Kind.DECIMAL),
    /** a sum in đồng, or in another currency */
    MONEY(Kind.DECIMAL),
    FLAG(Kind.FLAG),
    /** a file that readers may take home */
    FILE(Kind.FILE),
    PICTURE(Kind.MEDIA),
    LINK(Kind.LINK),
    EMAIL(Kind.EMAIL),
    PHONE(Kind.PHONE),
    /** another entry of the portal */
    ENTRY(Kind.FILE),
    /** fields that come several times together */
    GROUP(Kind.MAPS);

    private final Kind one;
    private final String word = name().toLowerCase(Locale.ROOT);

    FieldKind(Kind one) {
        this.one = one;
    }

    /** As type files call it. */
    public String word() {
        return word;
    }

    static Optional<FieldKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** How it stands there when there may be several, or when each may have words of its own. */
    Kind inYaml(boolean several) {
        return switch (this) {
            case FILE, PICTURE, LINK -> Kind.FREE;
            default -> several && one != Kind.MAPS && one != Kind.MAP ? Kind.TEXTS : one;
        };
    }

    /** Whether what can be read of it says all there is to say: the other kinds have warnings, or places. */
    boolean isWord() {
        return this == TEXT || this == CHOICE || this == DATE || this == MOMENT;
    }

    boolean isDate() {
        return this == DATE || this == MOMENT || this == PERIOD;
    }

    /** Whether it tells a year: a date, or the number of the year itself. */
    boolean mayYear() {
        return isDate() || this == NUMBER;
    }

    /** Whether there may be more than one. */
    boolean maySeveral() {
        return switch (this) {
            case TEXT, CHOICE, FILE, PICTURE, LINK, EMAIL, PHONE, ENTRY -> true;
            default -> false;
        };
    }

    /** Whether lists can be cut by it: each value has a page of its own. */
    boolean mayFacet() {
        return this == CHOICE || this == TEXT || this == FLAG;
    }

    /** Whether it fits into a cell of a table. */
    boolean mayColumn() {
        return this != MARKDOWN && this != GROUP && this != PICTURE;
    }

    /** Whether entries can be put in order by it. */
    boolean mayOrder() {
        return isDate() || this == TEXT || this == NUMBER || this == MONEY || this == CHOICE;
    }
}
