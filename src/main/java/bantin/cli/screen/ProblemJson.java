package bantin.cli.screen;

import bantin.problem.Messages;
import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Problems for other programs: a JSON list, one problem a line. */
final class ProblemJson {
    private ProblemJson() {}

    static String of(List<Problem> problems, Messages messages) {
        return problems.stream().map(p -> one(p, messages)).collect(Collectors.joining(",\n ", "[", "]"));
    }

    private static String one(Problem problem, Messages messages) {
        Place place = problem.place();
        return "{\"id\": " + quote(problem.id()) + ", \"severity\": "
                + quote(problem.isError() ? "error" : "warning") + ", \"file\": " + quote(place.file()) + ", \"line\": "
                + place.line() + ", \"column\": " + place.column() + ", \"length\": " + place.length()
                + ", \"message\": " + quote(messages.message(problem)) + ", \"hint\": "
                + quote(messages.hint(problem).orElse("")) + "}";
    }

    static String quote(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (c < ' ') {
                        json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
