package bantin.yaml;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Guesses which of the usual slips broke the YAML, and where it was made: the parser stumbles often a line later, and its
 * words are meant for programmers.
 */
final class YamlTrouble {
    private static final Pattern COLON_IN_VALUE =
            Pattern.compile("^\\s*(- )?[\\w-]+:\\s+[^\"'\\[{|>#&*\\s][^#]*:\\s.*");
    private static final Pattern OPEN_QUOTE = Pattern.compile("^\\s*(- )?[\\w-]+:\\s+(\"[^\"]*|'[^']*)$");
    private static final Pattern NO_SPACE = Pattern.compile("^\\s*[a-z_]+(:)[^\\s/].*");
    private static final Pattern SIGN = Pattern.compile("^\\s*(?:- )?(?:[\\w-]+:\\s+)?([@`%*&!]).*");

    private final YamlText yaml;
    private final List<String> lines;
    private final MarkedYAMLException trouble;
    private final int line;
    private final int column;

    private YamlTrouble(YamlText yaml, MarkedYAMLException trouble) {
        this.yaml = yaml;
        this.lines = yaml.text().lines().toList();
        this.trouble = trouble;
        Mark mark = trouble.getProblemMark() == null ? trouble.getContextMark() : trouble.getProblemMark();
        this.line = mark == null ? 0 : mark.getLine();
        this.column = mark == null ? 0 : mark.getColumn();
    }

    static Problem of(YamlText yaml, MarkedYAMLException trouble) {
        return new YamlTrouble(yaml, trouble).problem();
    }

    private Problem problem() {
        String here = yaml.excerpt(line);
        String indent = here.substring(0, here.length() - here.stripLeading().length());
        if (indent.indexOf('\t') >= 0) {
            int tab = indent.indexOf('\t');
            return Problem.error("yaml.tab", yaml.place(line, tab, tab + 1));
        }
        if (COLON_IN_VALUE.matcher(here).matches()) {
            return Problem.error("yaml.colon", yaml.place(line, column, column + 1));
        }
        for (int at = 0; at <= Math.min(line, lines.size() - 1); at++) {
            Matcher quote = OPEN_QUOTE.matcher(lines.get(at));
            if (quote.matches()) {
                return Problem.error("yaml.quote", placeIn(at, quote.start(2), quote.end(2)));
            }
        }
        for (int at = Math.max(0, line - 1); at <= Math.min(line, lines.size() - 1); at++) {
            Matcher close = NO_SPACE.matcher(lines.get(at));
            if (close.matches()) {
                return Problem.error("yaml.space-after-colon", placeIn(at, close.start(1), close.end(1)));
            }
        }
        return bracketOrSign(here);
    }

    private Problem bracketOrSign(String here) {
        Mark context = trouble.getContextMark();
        if (context != null && String.valueOf(trouble.getProblem()).startsWith("expected ',' or")) {
            Place place = yaml.place(context.getLine(), context.getColumn(), context.getColumn() + 1);
            int bracket = yaml.excerpt(context.getLine()).codePointAt(Math.max(0, place.column() - 1));
            return Problem.error("yaml.bracket", place, Character.toString(bracket), bracket == '[' ? "]" : "}");
        }
        Matcher sign = SIGN.matcher(here);
        if (sign.matches()) {
            return Problem.error("yaml.sign", placeIn(line, sign.start(1), sign.end(1)), sign.group(1));
        }
        return Problem.error("yaml.syntax", yaml.place(line, column, column + 1));
    }

    /** The marks of the parser count code points, those of a regular expression UTF-16 units. */
    private Place placeIn(int at, int from, int to) {
        String text = lines.get(at);
        return yaml.place(at, text.codePointCount(0, from), text.codePointCount(0, to));
    }
}
