package bantin.yaml;

import bantin.problem.Place;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * YAML and where it stands.
 *
 * @param file path from the site's folder, for problems
 * @param text the YAML itself
 * @param linesBefore lines of the file above the YAML, as above a front matter
 */
public record YamlText(String file, String text, int linesBefore) {

    public YamlText(String file, String text) {
        this(file, text, 0);
    }

    Place place(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        if (start == null || end == null) {
            // an empty text has no first sign to point at
            return Place.file(file);
        }
        int length = end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : Integer.MAX_VALUE;
        return place(start.getLine(), start.getColumn(), length);
    }

    Place place(int line, int column, int length) {
        List<String> lines = text.lines().toList();
        String excerpt = line < lines.size() ? lines.get(line) : "";
        int room = Math.max(1, excerpt.stripTrailing().length() - column);
        return new Place(file, line + 1 + linesBefore, column + 1, Math.max(1, Math.min(length, room)), excerpt);
    }
}
