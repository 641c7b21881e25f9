package bantin.content.markdown.written;

import bantin.problem.Place;
import java.util.Arrays;

/** Turns offsets of one body into places of its file. The lines are counted once, when the first place is asked for. */
public final class Places {
    private final String file;
    private final String text;
    private final int linesBefore;
    private int[] lineStarts = {};

    private int excerptLine = -1;
    private String excerpt = "";

    public Places(String file, String text, int linesBefore) {
        this.file = file;
        this.text = text;
        this.linesBefore = linesBefore;
    }

    public Place at(int offset, int length) {
        if (lineStarts.length == 0) {
            lineStarts = starts(text);
        }
        int start = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        if (line != excerptLine) {
            // places of one line share one string: a line of a megabyte may hold a thousand links
            excerptLine = line;
            excerpt = text.substring(lineStarts[line], endOf(line));
        }
        int column = start - lineStarts[line] + 1;
        int room = Math.max(1, excerpt.length() - column + 1);
        return new Place(file, linesBefore + line + 1, column, Math.max(1, Math.min(length, room)), excerpt);
    }

    private int endOf(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
