package bantin.content.markdown.paste.write;

import java.util.regex.Pattern;

/**
 * Puts a backslash before the signs of a text that Markdown would take for its own, and before no others: people go on to
 * write in what was pasted.
 */
final class Escaper {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,9}|#[xX][0-9a-fA-F]{1,9}|[A-Za-z][A-Za-z0-9]{0,40});");

    /** Signs that begin a list, a heading, a quote, a note of a definition, a table. */
    private static final Pattern BEGINS_BLOCK = Pattern.compile("(?:[-+:~](?= |$)|#{1,6}(?= |$)|>|:::|~~~|\\|).*");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])( .*|$)");
    private static final Pattern DRAWN = Pattern.compile("[-=:|_*+ ]+");

    private static final int NEAR = 200;

    private final String text;
    private final boolean inLink;
    private final boolean inCell;
    private final StringBuilder out = new StringBuilder();

    private Escaper(String text, boolean inLink, boolean inCell) {
        this.text = text;
        this.inLink = inLink;
        this.inCell = inCell;
    }

    /** @param text of one run: what stands beside it may be a sign of Markdown */
    static String escape(String text, boolean behindSpace, boolean inLink, boolean inCell) {
        Escaper escaper = new Escaper(behindSpace ? " " + text : text, inLink, inCell);
        for (int at = behindSpace ? 1 : 0; at < escaper.text.length(); at++) {
            escaper.sign(at);
        }
        return escaper.out.toString();
    }

    /** A line of a paragraph that would begin something else. */
    static String guarded(String line) {
        if (NUMBER.matcher(line).matches()) {
            return NUMBER.matcher(line).replaceFirst("$1\\\\$2$3");
        }
        String words = line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
        boolean begins = !words.isEmpty()
                && PUNCTUATION.indexOf(words.charAt(0)) >= 0
                && (BEGINS_BLOCK.matcher(words).matches()
                        || DRAWN.matcher(words).matches());
        return begins ? "\\" + line : line;
    }

    private void sign(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '\\' -> put(at + 1 == text.length() || PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0, c);
            case '`' -> put(true, c);
            case '*' -> put(charAt(at - 1) != ' ' || charAt(at + 1) != ' ', c);
            case '_' -> put(!isLetter(at - 1) || !isLetter(at + 1), c);
            case '~' -> put(isEdge(at) || charAt(at - 1) == '~' || charAt(at + 1) == '~', c);
            case '#' -> put(charAt(at + 1) == '#' || at + 1 == text.length() && !isLetter(at - 1), c);
            case '|' -> put(inCell || at == 0 || charAt(at + 1) == '-' || charAt(at + 1) == ':', c);
            case '<' -> put(opensTag(at), c);
            case '&' -> put(ENTITY.matcher(text).region(at, text.length()).lookingAt(), c);
            case '!' -> put(at + 1 == text.length(), c);
            case ':' -> put(text.startsWith("::", at + 1) && charAt(at - 1) != ':', c);
            case '[' -> out.append(isForeign(at) ? "&#91;" : "\\[");
            case ']' -> put(inLink || leadsToBracket(at + 1), c);
            case '{' -> out.append("&#123;");
            default -> out.append(c);
        }
    }

    private void put(boolean live, char c) {
        out.append(live ? "\\" : "").append(c);
    }

    private boolean opensTag(int at) {
        char next = charAt(at + 1);
        return at + 1 == text.length() || Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    /** Looks like a tag of other programs, which a backslash does not hide: {@code [toc]}, {@code [/caption]}. */
    private boolean isForeign(int at) {
        char next = charAt(at + 1);
        return next == '['
                || next == '/'
                || next == '!'
                || text.regionMatches(true, at + 1, "toc]", 0, 4)
                || next != '\0' && setsValue(at + 1);
    }

    private boolean setsValue(int from) {
        for (int at = from; at < Math.min(text.length(), from + NEAR); at++) {
            if (text.charAt(at) == '=' || text.charAt(at) == ']' || text.charAt(at) == '[') {
                return text.charAt(at) == '=';
            }
        }
        return false;
    }

    private boolean leadsToBracket(int from) {
        int at = from;
        while (charAt(at) == ' ' && at < text.length()) {
            at++;
        }
        return at >= text.length() || text.charAt(at) == '(';
    }

    private boolean isEdge(int at) {
        return at == 0 || at + 1 == text.length();
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
