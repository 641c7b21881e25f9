package bantin.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where in the site's files a problem stands.
 *
 * @param file path from the site's folder, with forward slashes, or a name such as {@code site.yml}
 * @param line from 1, or 0 when the whole file is meant
 * @param column from 1, counted in UTF-16 units of the line, or 0 when the whole line is meant
 * @param length how many units the caret underlines, at least 1 where {@code column} is given
 * @param excerpt the text of the line, or null when there is none to show
 */
public record Place(
        String file,
        int line,
        int column,
        int length,
        @Nullable String excerpt) {

    public static Place file(String file) {
        return new Place(file, 0, 0, 0, null);
    }

    /** A place inside a text: finds the line's excerpt by itself. Offsets count UTF-16 units from 0. */
    public static Place at(String file, String text, int offset, int length) {
        int start = Math.max(0, Math.min(offset, text.length()));
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int end = text.indexOf('\n', start);
        String excerpt = text.substring(lineStart, end < 0 ? text.length() : end);
        int column = start - lineStart + 1;
        int room = Math.max(1, excerpt.length() - column + 1);
        return new Place(file, line, column, Math.max(1, Math.min(length, room)), excerpt);
    }

    /** The same place as seen from a file in which the text starts at another line: used for a body below its front matter. */
    public Place shiftedBy(int lines) {
        return line == 0 ? this : new Place(file, line + lines, column, length, excerpt);
    }
}
