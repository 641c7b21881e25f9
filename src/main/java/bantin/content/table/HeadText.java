package bantin.content.table;

import bantin.problem.Problems;
import bantin.text.CleanText;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an entry in which keys of the head are replaced and no other byte is.
 *
 * @param before the line that opens the head
 * @param lines of the head, with their ends
 * @param after from the line that closes it
 */
record HeadText(String before, List<String> lines, String after) {
    private static final Pattern LINE = Pattern.compile("[^\\n]*+(?:\\n|$)");
    private static final Pattern BEGIN = Pattern.compile("\\uFEFF?-{3,}(?:[ \\t]*ya?ml)?[ \\t]*\\r?\\n");
    private static final Pattern END = Pattern.compile("(?:-{3,}|\\.{3})[ \\t]*(?:\\r?\\n)?");
    private static final Pattern KEY = Pattern.compile("([\"']?)([\\p{L}\\p{N}_-]++)\\1[ \\t]*:(?:\\s[\\s\\S]*)?");

    HeadText {
        lines = List.copyOf(lines);
    }

    /** Empty where no head is plainly marked off. */
    static Optional<HeadText> of(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.lookingAt() || !BEGIN.matcher(line.group()).matches()) {
            return Optional.empty();
        }
        String before = line.group();
        List<String> head = new ArrayList<>();
        int at = line.end();
        while (at < text.length() && line.find(at)) {
            if (END.matcher(line.group()).matches()) {
                return Optional.of(new HeadText(before, head, text.substring(at)));
            }
            head.add(line.group());
            at = line.end();
        }
        return Optional.empty();
    }

    /** A head of its own, without a body. */
    static HeadText empty() {
        return new HeadText("---\n", List.of(), "---\n");
    }

    Optional<YamlMap> fields(String file) {
        String yaml = CleanText.of(String.join("", lines));
        return YamlReader.ofHeads(new Problems())
                .map(new YamlText(file, yaml, 1))
                .filter(YamlMap::isWhole);
    }

    /** @param changes the new lines of each key; none where the key goes */
    HeadText with(Map<String, List<String>> changes) {
        String end = before.endsWith("\r\n") ? "\r\n" : "\n";
        List<String> made = new ArrayList<>(lines);
        changes.forEach((name, replacement) -> {
            int from = begin(made, name);
            int to = from;
            if (from < made.size()) {
                to = end(made, from);
                made.subList(from, to).clear();
            }
            made.addAll(from, replacement.stream().map(line -> line + end).toList());
        });
        return new HeadText(before, made, after);
    }

    String text() {
        return before + String.join("", lines) + after;
    }

    /** The line where a key stands, or the end. */
    private static int begin(List<String> lines, String name) {
        int at = 0;
        while (at < lines.size() && !keyOf(lines.get(at)).filter(name::equals).isPresent()) {
            at++;
        }
        return at;
    }

    /** After the value of a key; empty lines and remarks below it belong to what follows. */
    private static int end(List<String> lines, int from) {
        int to = from + 1;
        while (to < lines.size() && keyOf(lines.get(to)).isEmpty()) {
            to++;
        }
        while (to > from + 1
                && (lines.get(to - 1).isBlank() || lines.get(to - 1).startsWith("#"))) {
            to--;
        }
        return to;
    }

    private static Optional<String> keyOf(String line) {
        Matcher key = KEY.matcher(line);
        return key.matches() ? Optional.of(key.group(2)) : Optional.empty();
    }
}
