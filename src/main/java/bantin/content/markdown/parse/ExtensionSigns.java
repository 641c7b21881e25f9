package bantin.content.markdown.parse;

import bantin.content.markdown.written.Signs;

/**
 * Whether a text may hold anything that only extensions read: tables, words struck out, tasks, footnotes, definitions,
 * attributes. One look at each letter is far less than what they cost a text without.
 */
final class ExtensionSigns {
    /** Without one of these nothing is. */
    static final Signs ANY = Signs.of("|~{[:");

    private ExtensionSigns() {}

    /** May say yes where nothing is meant so; says no only where nothing can be. */
    static boolean areIn(String text) {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|' || c == '~' || c == '{' || c == '[' && isBracket(text, i + 1) || c == ':' && begins) {
                return true;
            }
            begins = c == '\n' || c == '\r' || begins && !Character.isLetter(c);
        }
        return false;
    }

    /** A footnote, or the box of a task. */
    private static boolean isBracket(String text, int at) {
        return at < text.length() && "^ \txX]".indexOf(text.charAt(at)) >= 0;
    }
}
