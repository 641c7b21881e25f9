package bantin.yaml;

import bantin.problem.Place;
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
    private static final int ALL = Integer.MAX_VALUE;

    public YamlText(String file, String text) {
        this(file, text, 0);
    }

    Place place(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        if (start == null || end == null) {
            // the map of an empty text stands nowhere
            return new Place(file, Math.max(1, linesBefore), 0, 0, null);
        }
        return place(start.getLine(), start.getColumn(), end.getLine() == start.getLine() ? end.getColumn() : ALL);
    }

    /** @param from and {@code to} count code points, as SnakeYAML's marks do */
    Place place(int line, int from, int to) {
        String excerpt = excerpt(line);
        int start = units(excerpt, from);
        int stop = Math.min(units(excerpt, to), excerpt.stripTrailing().length());
        return new Place(file, line + 1 + linesBefore, start + 1, Math.max(1, stop - start), excerpt);
    }

    /** A whole line, the one in which a node begins. */
    Place line(Node node) {
        Place place = place(node);
        return new Place(file, place.line(), 0, 0, place.excerpt());
    }

    String excerpt(int line) {
        return text.lines().skip(line).findFirst().orElse("");
    }

    private static int units(String line, int codePoints) {
        return codePoints >= line.codePointCount(0, line.length())
                ? line.length()
                : line.offsetByCodePoints(0, codePoints);
    }
}
