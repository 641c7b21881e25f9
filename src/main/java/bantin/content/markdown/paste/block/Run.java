package bantin.content.markdown.paste.block;

/** Words of one look, the end of a line, or the mark of a footnote with its number as text. */
public record Run(Kind kind, String text, WordLook look) {
    public enum Kind {
        WORDS,
        BREAK,
        NOTE
    }

    public static final Run BREAK = new Run(Kind.BREAK, "", WordLook.PLAIN);

    public static Run words(String text, WordLook look) {
        return new Run(Kind.WORDS, text, look);
    }

    public static Run note(int number) {
        return new Run(Kind.NOTE, String.valueOf(number), WordLook.PLAIN);
    }

    public boolean isWords() {
        return kind == Kind.WORDS;
    }

    public boolean isBreak() {
        return kind == Kind.BREAK;
    }

    public Run withText(String other) {
        return new Run(kind, other, look);
    }

    public Run withLook(WordLook other) {
        return new Run(kind, text, other);
    }
}
