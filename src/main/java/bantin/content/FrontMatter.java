package bantin.content;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import java.util.Optional;

/**
 * The YAML between two lines {@code ---} at the head of a file, and the Markdown below it.
 *
 * @param linesBefore lines of the file above the body
 */
record FrontMatter(YamlMap fields, String body, int linesBefore) {
    private static final String FENCE = "---";

    /** Empty, with a problem, when there is no front matter or its YAML can't be read. */
    static Optional<FrontMatter> split(String file, String text, Problems problems) {
        if (!text.startsWith(FENCE)
                || !text.lines().findFirst().orElse("").strip().equals(FENCE)) {
            problems.add(Problem.error("front-matter.missing", Place.at(file, text, 0, 3)));
            return Optional.empty();
        }
        int start = text.indexOf('\n') + 1;
        int at = start;
        int line = 1;
        while (at < text.length() && start > 0) {
            int end = text.indexOf('\n', at);
            String here = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            if (here.equals(FENCE)) {
                String yaml = text.substring(start, at);
                String body = end < 0 ? "" : text.substring(end + 1);
                int linesBefore = line + 1;
                return YamlReader.ofHeads(problems)
                        .map(new YamlText(file, yaml, 1))
                        .map(map -> new FrontMatter(map, body, linesBefore));
            }
            if (end < 0) {
                break;
            }
            at = end + 1;
            line++;
        }
        problems.add(Problem.error("front-matter.open", Place.at(file, text, 0, 3)));
        return Optional.empty();
    }
}
