package bantin.yaml;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Guesses which of the usual slips broke the YAML, and where it was made: the parser stumbles often a line later, and its
 * words are meant for programmers.
 */
final class YamlTrouble {
    private static final String NAME = "^\\h*+(?:-\\h++)?+(?:[\\p{L}\\p{N}_.-]++\\h*+:\\h++)?+";
    private static final Pattern COLON_IN_VALUE =
            Pattern.compile("^\\s*(- )?[\\w-]+:\\s+[^\"'\\[{|>#&*\\s][^#]*:\\s.*");
    private static final Pattern OPEN_QUOTE = Pattern.compile(NAME + "(\"[^\"]*+|'[^']*+)$");
    private static final Pattern AFTER_QUOTE =
            Pattern.compile(NAME + "(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+')\\h*+([^\\s#,:\\]}].*)$");
    private static final Pattern NO_SPACE = Pattern.compile("^\\s*[a-z_]+(:)[^\\s/].*");
    /** Of keyboards that write Chinese or Japanese, and of what was copied from there. */
    private static final Pattern WIDE_COLON = Pattern.compile(
            "^\\h*+(?:-\\h++)?+[\\p{L}_][\\p{L}\\p{N}_-]{0,40}+\\h*+([\uFF1A\uFE55\uFE13\u02D0\uA789])");

    private static final Pattern SIGN = Pattern.compile(NAME + "([@`%*&!|>]).*");
    private static final Pattern OPEN_BRACKET = Pattern.compile(NAME + "([\\[{])");
    /** What begins an item of a list in brackets, and means more to YAML than to its writer. */
    private static final Pattern SIGN_OF_ITEM = Pattern.compile("[\\[{,]\\h*+([@`%*&!|>])");

    private static final Pattern COMMENT = Pattern.compile("[\\[{,\\s](#)");

    private final YamlText yaml;
    private final List<String> lines;
    private final String words;
    private final int line;
    private final int column;

    private YamlTrouble(YamlText yaml, MarkedYamlEngineException trouble) {
        this.yaml = yaml;
        this.lines = yaml.lines();
        this.words = String.valueOf(trouble.getProblem());
        var mark = trouble.getProblemMark().or(trouble::getContextMark);
        // the end of a text that was cut out is the beginning of a line that is not there
        int last = Math.max(0, lines.size() - 1);
        this.line = Math.min(last, mark.map(m -> m.getLine()).orElse(0));
        this.column = mark.map(m -> m.getColumn()).orElse(0);
    }

    static Problem of(YamlText yaml, YamlEngineException trouble) {
        return trouble instanceof MarkedYamlEngineException marked
                ? new YamlTrouble(yaml, marked).problem()
                : Problem.error("yaml.syntax", yaml.place());
    }

    private Problem problem() {
        String here = yaml.line(line);
        String indent = here.substring(0, here.length() - here.stripLeading().length());
        if (indent.indexOf('\t') >= 0) {
            int tab = indent.indexOf('\t');
            return Problem.error("yaml.tab", yaml.place(line, tab, tab + 1));
        }
        if (COLON_IN_VALUE.matcher(here).matches()) {
            return Problem.error("yaml.colon", yaml.place(line, column, column + 1));
        }
        Optional<Problem> wide = wideColon(yaml, line);
        if (wide.isPresent()) {
            return wide.get();
        }
        for (int at = 0; at <= line && at < lines.size(); at++) {
            Matcher quote = OPEN_QUOTE.matcher(lines.get(at));
            if (quote.find()) {
                return Problem.error("yaml.quote", placeIn(at, quote.start(1), quote.end(1)));
            }
        }
        for (int at = Math.max(0, line - 1); at <= line && at < lines.size(); at++) {
            Matcher close = NO_SPACE.matcher(lines.get(at));
            if (close.matches()) {
                return Problem.error("yaml.space-after-colon", placeIn(at, close.start(1), close.end(1)));
            }
        }
        Matcher after = AFTER_QUOTE.matcher(here);
        if (after.find()) {
            return Problem.error("yaml.after-quote", placeIn(line, after.start(1), after.end(1)), after.group(1));
        }
        return bracketOrSign(here);
    }

    /** The first line down to one in which another colon than the ordinary one stands behind a name. */
    static Optional<Problem> wideColon(YamlText yaml, int last) {
        for (int at = 0; at <= last && at < yaml.lines().size(); at++) {
            Matcher colon = WIDE_COLON.matcher(yaml.lines().get(at));
            if (colon.find()) {
                return Optional.of(Problem.error(
                        "yaml.wide-colon", placeIn(yaml, at, colon.start(1), colon.end(1)), colon.group(1)));
            }
        }
        return Optional.empty();
    }

    private Problem bracketOrSign(String here) {
        Optional<Problem> bracket = bracket();
        if (bracket.isPresent()) {
            return bracket.get();
        }
        Matcher sign = SIGN.matcher(here);
        if (sign.matches()) {
            return Problem.error("yaml.sign", placeIn(line, sign.start(1), sign.end(1)), sign.group(1));
        }
        if (words.startsWith("could not find expected ':'")) {
            return noColon();
        }
        return isClosed(here) ? item() : Problem.error("yaml.syntax", yaml.place(line, column, column + 1));
    }

    /** A list on one line, with both of its brackets. */
    private static boolean isClosed(String line) {
        Matcher open = OPEN_BRACKET.matcher(line);
        return open.find() && line.stripTrailing().endsWith(open.group(1).equals("[") ? "]" : "}");
    }

    /** The bracket that opens a value, when the parser was still inside of it. */
    private Optional<Problem> bracket() {
        if (!words.startsWith("expected ',' or") && !words.startsWith("expected the node content")) {
            return Optional.empty();
        }
        for (int at = line; at >= 0; at--) {
            Matcher open = OPEN_BRACKET.matcher(lines.get(at));
            if (open.find()) {
                Matcher comment = COMMENT.matcher(lines.get(at));
                if (comment.find(open.start(1))) {
                    return Optional.of(Problem.error("yaml.hash", placeIn(at, comment.start(1), comment.end(1))));
                }
                String close = open.group(1).equals("[") ? "]" : "}";
                if (isClosed(lines.get(at))) {
                    return Optional.of(item());
                }
                return Optional.of(
                        Problem.error("yaml.bracket", placeIn(at, open.start(1), open.end(1)), open.group(1), close));
            }
        }
        return Optional.empty();
    }

    /** In a list whose brackets are both there: the sign that its item begins with, or where the parser gave up. */
    private Problem item() {
        String here = yaml.line(line);
        int letters = here.codePointCount(0, here.length());
        Matcher sign = SIGN_OF_ITEM.matcher(here);
        if (sign.region(0, here.offsetByCodePoints(0, Math.min(column + 1, letters)))
                .find()) {
            return Problem.error("yaml.sign", placeIn(line, sign.start(1), sign.end(1)), sign.group(1));
        }
        return Problem.error("yaml.item", yaml.place(line, column, column + 1));
    }

    private Problem noColon() {
        for (int at = line; at >= 0; at--) {
            String text = yaml.line(at);
            if (!text.isBlank() && text.indexOf(':') < 0) {
                return Problem.error("yaml.no-colon", yaml.place(at, 0, Integer.MAX_VALUE));
            }
        }
        return Problem.error("yaml.syntax", yaml.place(line, column, column + 1));
    }

    /** The marks of the parser count code points, those of a regular expression UTF-16 units. */
    private Place placeIn(int at, int from, int to) {
        return placeIn(yaml, at, from, to);
    }

    private static Place placeIn(YamlText yaml, int at, int from, int to) {
        String text = yaml.lines().get(at);
        return yaml.place(at, text.codePointCount(0, from), text.codePointCount(0, to));
    }
}
