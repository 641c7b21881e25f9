package bantin.preview.form;

import bantin.edit.Change;
import bantin.edit.DateForm;
import bantin.edit.Edits;
import bantin.edit.HeadField;
import bantin.edit.OpenedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a form sends back, as edits. A control's name tells what it holds and where that stands: {@code date.lich/:0/ngay}. A
 * row is called by its number in the file, or {@code n1} when it is new, and by the entry for which it stands when it may be a
 * mere text; {@code rows.lich} tells which rows are left, in their order.
 */
public final class SentEdits {
    private static final Pattern NAME = Pattern.compile("(?:text|date|list|rows)\\.[\\p{L}\\p{N}_.:/-]{1,300}");
    private static final Pattern NUMBER = Pattern.compile("n?\\d{1,6}");

    private final OpenedFile file;

    private SentEdits(OpenedFile file) {
        this.file = file;
    }

    /** Changes of one map, or of rows. */
    private static final class Part {
        private final Map<String, Change> changes = new LinkedHashMap<>();
        private final Map<String, Part> parts = new LinkedHashMap<>();
        private final Map<String, Part> rows = new LinkedHashMap<>();
        private Optional<String> order = Optional.empty();
        private String main = "";
    }

    /** Whether a name is one of a form. */
    public static boolean isSound(String name) {
        return name.indexOf('.') < 0 || NAME.matcher(name).matches();
    }

    public static Edits of(Map<String, String> sent, OpenedFile file) {
        Part whole = new Part();
        sent.forEach((name, value) -> new SentEdits(file).put(whole, name, value));
        return new Edits(changes(whole), Optional.ofNullable(sent.get("body")));
    }

    private void put(Part whole, String control, String value) {
        int dot = control.indexOf('.');
        if (dot < 0) {
            return;
        }
        String kind = control.substring(0, dot);
        String path = control.substring(dot + 1);
        List<String> names = new ArrayList<>(Arrays.asList(path.split("/")));
        String last = names.remove(names.size() - 1);
        Part part = whole;
        for (String name : names) {
            part = name.startsWith(":") ? row(part, name) : part.parts.computeIfAbsent(name, n -> new Part());
        }
        switch (kind) {
            case "rows" -> part.parts.computeIfAbsent(last, n -> new Part()).order = Optional.of(value);
            case "list" -> part.changes.put(last, new Change.Items(Arrays.asList(value.split("\\R"))));
            case "date" -> part.changes.put(last, new Change.Text(DateForm.written(value.strip(), written(path))));
            case "text" -> part.changes.put(last, new Change.Text(value));
            default -> {}
        }
    }

    private static Part row(Part list, String segment) {
        String[] parts = segment.substring(1).split(":", 2);
        list.main = parts.length > 1 ? parts[1] : list.main;
        return list.rows.computeIfAbsent(parts[0], n -> new Part());
    }

    private static Map<String, Change> changes(Part part) {
        Map<String, Change> changes = new LinkedHashMap<>(part.changes);
        part.parts.forEach((name, inner) -> changes.put(
                name,
                inner.order.isPresent() || !inner.rows.isEmpty() ? rows(inner) : new Change.Inner(changes(inner))));
        return changes;
    }

    private static Change rows(Part list) {
        Map<Integer, Map<String, Change>> cells = new LinkedHashMap<>();
        list.rows.forEach((row, part) -> cells.put(number(row), changes(part)));
        Optional<List<Integer>> order = list.order.map(text -> Arrays.stream(text.split(" "))
                .filter(row -> NUMBER.matcher(row).matches())
                .map(row -> number(row))
                .toList());
        return new Change.Rows(order, cells, list.main);
    }

    /** New rows are counted down from -1. */
    private static int number(String row) {
        if (!NUMBER.matcher(row).matches()) {
            return Integer.MAX_VALUE;
        }
        return row.startsWith("n") ? -1 - Integer.parseInt(row.substring(1)) : Integer.parseInt(row);
    }

    /** How a date is written now, whose order of day and year is kept. */
    private String written(String path) {
        List<HeadField> fields = file.fields();
        Optional<HeadField> found = Optional.empty();
        for (String name : path.split("/")) {
            if (name.startsWith(":")) {
                String number = name.substring(1).split(":", 2)[0];
                List<HeadField.Row> rows = found.map(HeadField::rows).orElse(List.of());
                int at = number.matches("\\d{1,6}") ? Integer.parseInt(number) : rows.size();
                fields = at < rows.size() ? rows.get(at).fields() : List.of();
            } else {
                found = fields.stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst();
                fields = found.filter(field -> field.form() == HeadField.Form.MAP)
                        .map(field -> field.rows().get(0).fields())
                        .orElse(List.of());
            }
        }
        return found.map(HeadField::text).orElse("");
    }
}
