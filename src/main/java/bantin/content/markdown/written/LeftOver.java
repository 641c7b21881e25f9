package bantin.content.markdown.written;

/**
 * Something that was meant as more than text, yet readers see it as it is written.
 *
 * @param kind of what it was meant to be
 * @param start where it stands
 * @param length of what readers see
 * @param shown the same in few words
 */
public record LeftOver(Kind kind, int start, int length, String shown) {

    /** What it was meant to be. */
    public enum Kind {
        /** Bold, italics, struck through. */
        EMPHASIS,
        /** The same, and all that is missing is a space behind the mark. */
        SPACE,
        HEADING,
        TABLE,
        LINK,
        ATTRIBUTES,
        /** A tag of another program. */
        TAG
    }
}
