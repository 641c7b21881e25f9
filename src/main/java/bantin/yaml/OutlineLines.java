package bantin.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The text in lines, whatever ends them. */
final class OutlineLines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int counted = -1;
    private int[] letters = {};

    OutlineLines(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            starts.add(at);
            ends.add(end);
            at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
    }

    String joined() {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.size(); i++) {
            joined.append(text, starts.get(i), ends.get(i)).append('\n');
        }
        return joined.toString();
    }

    /** The parser counts code points. A list may stand on one long line: where its letters begin is found once. */
    int offset(int line, int column) {
        if (line >= starts.size()) {
            return text.length();
        }
        if (line != counted) {
            String inLine = text.substring(starts.get(line), ends.get(line));
            letters = IntStream.range(0, inLine.length())
                    .filter(i -> i == 0 || !Character.isSurrogatePair(inLine.charAt(i - 1), inLine.charAt(i)))
                    .toArray();
            counted = line;
        }
        return column < letters.length ? starts.get(line) + letters[column] : ends.get(line);
    }

    boolean isFirst(int offset) {
        int at = offset;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\uFEFF')) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }
}
