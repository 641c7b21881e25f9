package bantin.content.table;

import bantin.text.CleanText;
import bantin.text.Decimals;
import bantin.text.Moment;
import bantin.text.Spaces;
import bantin.yaml.Kind;
import bantin.yaml.YamlValue;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values as cells, and cells as YAML. Several values have a bar between them; values of several parts, and texts with a
 * bar of their own, stand as YAML in brackets.
 */
final class Cells {
    private static final String BAR = "|";
    /** What needs no quotes in YAML, wherever it stands. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}/](?:[\\p{L}\\p{N}/._()%+–-]| (?=[\\p{L}\\p{N}(–])|(?<=\\d):(?=\\d))*+");

    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|có|không");
    private static final String RISKY = "=+-@\t\r'";

    private Cells() {}

    static String clean(String cell) {
        return Spaces.strip(CleanText.of(cell));
    }

    /** What a cell says in a column: where people break a line in it, a text goes on, and one of several values begins. */
    static String said(Column column, String cell) {
        if (column.paragraphs() || cell.indexOf('\n') < 0 || isYaml(cell)) {
            return cell;
        }
        return cell.replaceAll("\\s*\\n\\s*", column.isList() ? " " + BAR + " " : " ");
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String guarded(String cell) {
        return !cell.isEmpty() && RISKY.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** As it was before it was guarded. */
    static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && RISKY.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    static String of(Column column, YamlValue value) {
        if (value.isBlank() && !value.isList() && !value.isMap()) {
            return "";
        }
        if (value.isMap() || !column.isList() && value.isList()) {
            return yaml(value);
        }
        List<YamlValue> items = value.isList() ? value.items() : List.of(value);
        boolean simple = items.stream().noneMatch(item -> item.isMap() || item.isList());
        List<String> texts =
                simple ? items.stream().flatMap(item -> item.text().stream()).toList() : List.of();
        if (!column.isList()) {
            return String.join("", texts);
        }
        return simple && texts.stream().allMatch(Cells::isSimple)
                ? String.join(" " + BAR + " ", texts)
                : items.stream().map(Cells::yaml).collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean isSimple(String text) {
        return !text.isEmpty() && !text.contains(BAR) && text.indexOf('\n') < 0 && !isYaml(text);
    }

    private static boolean isYaml(String cell) {
        return cell.startsWith("[") || cell.startsWith("{");
    }

    private static String yaml(YamlValue value) {
        if (value.isMap()) {
            return value.map().orElseThrow().entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + yaml(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isList()) {
            return value.items().stream().map(Cells::yaml).collect(Collectors.joining(", ", "[", "]"));
        }
        String text = value.text().orElse("");
        return Column.flag(text).isPresent() ? text : scalar(text);
    }

    /** Whether two cells mean the same, also when a spreadsheet wrote one of them its own way. */
    static boolean isSame(Column column, String before, String after, ZoneId zone) {
        if (before.equals(after)) {
            return true;
        }
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        return switch (column.key().kind()) {
            case MOMENT -> {
                Optional<Moment> moment = Moment.parse(before, zone);
                yield moment.isPresent() && moment.equals(Moment.parse(after, zone));
            }
            case DECIMAL ->
                Decimals.parse(before)
                        .flatMap(one -> Decimals.parse(after).map(other -> one.compareTo(other) == 0))
                        .orElse(false);
            case FLAG -> Column.flag(before).isPresent() && Column.flag(before).equals(Column.flag(after));
            default -> column.isList() ? same(before, after) : isWithoutZeros(column, before, after);
        };
    }

    /** A spreadsheet takes a telephone number for a number, which begins with no zero. */
    private static boolean isWithoutZeros(Column column, String before, String after) {
        return (column.key().kind() == Kind.TEXT || column.key().kind() == Kind.PHONE)
                && before.startsWith("0")
                && after.matches("[1-9]\\d*")
                && before.replaceFirst("^0+", "").equals(after);
    }

    static boolean same(String before, String after) {
        return items(before).equals(items(after));
    }

    private static List<String> items(String cell) {
        return isYaml(cell)
                ? List.of(cell.replaceAll("\\s+", ""))
                : Stream.of(cell.split("\\" + BAR))
                        .map(Spaces::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    /** The lines of a head that give a key the value of a cell. */
    static List<String> lines(Column column, String cell) {
        String start = column.name() + ":";
        if (column.isList()) {
            return List.of(start + " " + list(cell));
        }
        if (cell.indexOf('\n') >= 0) {
            return Stream.concat(
                            Stream.of(start + " |"),
                            cell.lines().map(line -> line.isBlank() ? "" : "  " + line.stripTrailing()))
                    .toList();
        }
        boolean word = column.key().kind() == Kind.FLAG && Column.flag(cell).isPresent();
        return List.of(start + " " + (word ? cell.toLowerCase(java.util.Locale.ROOT) : scalar(cell)));
    }

    private static String list(String cell) {
        if (isYaml(cell)) {
            return cell.replaceAll("\\s*\\n\\s*", " ");
        }
        List<String> items = items(cell).stream().map(Cells::scalar).toList();
        return items.size() == 1 ? items.get(0) : "[" + String.join(", ", items) + "]";
    }

    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !WORD_OF_YAML.matcher(text).matches()) {
            return text;
        }
        String inside = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return '"' + inside + '"';
    }
}
