package bantin.yaml;

import bantin.problem.Place;
import java.util.List;

/** YAML and where it stands. */
public final class YamlText {
    private final String file;
    private final String text;
    private final int linesBefore;
    private final List<String> lines;

    public YamlText(String file, String text) {
        this(file, text, 0);
    }

    /**
     * @param file path from the site's folder, for problems
     * @param linesBefore lines of the file above the YAML, as above a front matter
     */
    public YamlText(String file, String text, int linesBefore) {
        this.file = file;
        this.text = text;
        this.linesBefore = linesBefore;
        this.lines = text.lines().toList();
    }

    String text() {
        return text;
    }

    List<String> lines() {
        return lines;
    }

    /** A part of the text as a text of its own. */
    YamlText part(int fromLine, int toLine) {
        return new YamlText(file, String.join("\n", lines.subList(fromLine, toLine)) + "\n", linesBefore + fromLine);
    }

    /** A line as a text of its own, with spaces for tabs, which are no fault in it. */
    YamlText alone(int line) {
        return new YamlText(file, lines.get(line).replace('\t', ' ') + "\n", linesBefore + line);
    }

    /** @param from and {@code to} count code points, as the parser's marks do */
    Place place(int line, int from, int to) {
        String excerpt = line(line);
        int start = units(excerpt, from);
        int stop = Math.min(units(excerpt, to), excerpt.stripTrailing().length());
        return new Place(file, line + 1 + linesBefore, start + 1, Math.max(1, stop - start), excerpt);
    }

    /** A whole line. */
    Place place(int line) {
        return new Place(file, line + 1 + linesBefore, 0, 0, line(line));
    }

    /** The file that holds the text. */
    public Place whole() {
        return Place.file(file);
    }

    /** The text as a whole: its first line, or the line above a text of a file's part. */
    Place place() {
        return new Place(file, Math.max(1, linesBefore), 0, 0, null);
    }

    /** A line, empty where there is none. */
    String line(int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private static int units(String line, int codePoints) {
        int at = 0;
        for (int i = 0; i < codePoints && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }
}
