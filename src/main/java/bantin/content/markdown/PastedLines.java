package bantin.content.markdown;

/** Prepares pasted lines for the parser, without moving a single character from its place. */
final class PastedLines {
    private PastedLines() {}

    /** No-break spaces at the beginning of a line, or that are the whole line, become spaces: else no line is blank. */
    static String withPlainIndents(String text) {
        if (text.chars().noneMatch(c -> c > 0x7f && Character.isSpaceChar(c))) {
            return text;
        }
        char[] lines = text.toCharArray();
        boolean beginsLine = true;
        for (int i = 0; i < lines.length; i++) {
            if (beginsLine && PastedSpaces.isSpace(lines[i]) && lines[i] != '\t') {
                lines[i] = ' ';
            } else {
                beginsLine = lines[i] == '\n' || beginsLine && lines[i] == '\t';
            }
        }
        return new String(lines);
    }
}
