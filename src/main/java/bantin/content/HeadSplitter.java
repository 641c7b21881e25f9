package bantin.content;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Spaces;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where the head of a file ends and its body begins, also where the line between them is missing. */
final class HeadSplitter {
    private static final Pattern BEGIN = Pattern.compile("-{3,}+(?:\\h*+ya?ml)?+");
    private static final Pattern END = Pattern.compile("-{3,}+|\\.{3}");
    /** How a line of a head looks where nothing else tells it. */
    private static final Pattern LINE =
            Pattern.compile("[\\p{L}\\p{N}_-]++\\h*+:(?:\\h.*+)?|\\h++\\S.*+|-\\h.*+|[\\]}#].*+");

    /** Heads of other programs: the first line, the last one, what they are called and how they write a title. */
    private enum Foreign {
        TOML("\\+{3}|-{3}\\h*+toml", "\\+{3}|-{3}", "TOML", "title = \"…\""),
        JSON("-{3}\\h*+json|;{3}", "-{3}|;{3}", "JSON", "\"title\": \"…\","),
        BRACES("\\{(?:\\h*+\".*+)?+", "\\}", "JSON", "\"title\": \"…\",");

        private final Pattern begin;
        private final Pattern end;
        private final String name;
        private final String example;

        Foreign(String begin, String end, String name, String example) {
            this.begin = Pattern.compile(begin);
            this.end = Pattern.compile(end);
            this.name = name;
            this.example = example;
        }
    }

    /**
     * The YAML between two lines {@code ---} at the head of a file, and the Markdown below it.
     *
     * @param linesBefore lines of the file above the body
     */
    record FrontMatter(YamlMap fields, String body, int linesBefore) {}

    private final String file;
    private final String text;
    /** Those read so far: a head is the least part of a file. */
    private final List<String> lines = new ArrayList<>();

    private final Problems problems;

    private int next;

    HeadSplitter(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    FrontMatter split() {
        int first = afterBlank(0);
        String opening = line(first);
        if (BEGIN.matcher(opening).matches()) {
            return between(first, find(first + 1, END));
        }
        for (Foreign foreign : Foreign.values()) {
            if (foreign.begin.matcher(opening).matches()) {
                problems.add(
                        Problem.error("front-matter.foreign", place(first), foreign.name, opening, foreign.example));
                int end = find(first + 1, foreign.end);
                return unknown((has(end) ? end : first) + 1);
            }
        }
        problems.add(Problem.error("front-matter.missing", Place.at(file, text, 0, 3)));
        int end = endOfLines(first);
        return end == first ? unknown(0) : matter(first, end, end);
    }

    /** @param end the line that ends the head, or that may be a rule far below in the body */
    private FrontMatter between(int begin, int end) {
        if (has(end) && !isProseBefore(end, begin + 1)) {
            return matter(begin + 1, end, end + 1);
        }
        int lastLine = endOfLines(begin + 1);
        problems.add(Problem.error("front-matter.open", place(begin)));
        return matter(begin + 1, lastLine, lastLine);
    }

    /** Whether words stand above the line {@code ---} that was found: then it is a rule of the body. */
    private boolean isProseBefore(int end, int from) {
        int blank = from;
        while (blank < end && !line(blank).isEmpty()) {
            blank++;
        }
        int lastLine = blank < end ? endOfLines(from) : end;
        return lastLine < end && line(lastLine).isEmpty() && !isOfHead(afterBlank(lastLine));
    }

    private FrontMatter matter(int from, int to, int body) {
        return YamlReader.ofHeads(problems)
                .map(new YamlText(file, text.substring(offset(from), offset(to)), from))
                .map(fields -> new FrontMatter(fields, text.substring(offset(body)), body))
                .orElseGet(() -> unknown(body));
    }

    /** A head that could not be found or read may have said anything. */
    private FrontMatter unknown(int body) {
        return new FrontMatter(
                YamlReader.ofHeads(problems).nothing(new YamlText(file, "", body)), text.substring(offset(body)), body);
    }

    /** The first line of a form, or how many lines there are. */
    private int find(int from, Pattern form) {
        int at = from;
        while (has(at) && !form.matcher(line(at)).matches()) {
            at++;
        }
        return at;
    }

    private int endOfLines(int from) {
        int at = from;
        while (has(at) && LINE.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at;
    }

    private int afterBlank(int from) {
        int at = from;
        while (has(at) && line(at).isEmpty()) {
            at++;
        }
        return at;
    }

    private boolean isOfHead(int at) {
        return !has(at)
                || LINE.matcher(lines.get(at)).matches()
                || END.matcher(line(at)).matches();
    }

    /** Without spaces of any kind around it; empty where there is no line. */
    private String line(int at) {
        return has(at) ? Spaces.strip(lines.get(at)) : "";
    }

    private int offset(int line) {
        int offset = 0;
        for (int i = 0; i < line && has(i); i++) {
            offset += lines.get(i).length() + 1;
        }
        return Math.min(offset, text.length());
    }

    /** Whether there is such a line; lines are cut out when they are asked for. */
    private boolean has(int line) {
        while (lines.size() <= line && next < text.length()) {
            int newline = text.indexOf('\n', next);
            int end = newline < 0 ? text.length() : newline;
            lines.add(text.substring(next, end));
            next = end + 1;
        }
        return line < lines.size();
    }

    private Place place(int line) {
        return Place.at(file, text, offset(line), Math.max(1, lines.get(line).length()));
    }
}
