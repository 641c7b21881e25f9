package bantin.edit;

import bantin.yaml.YamlOutline.Entry;
import bantin.yaml.YamlOutline.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a map.
 *
 * @param line of the file in which its text begins, from 1
 */
record FieldsOf(MapCut cut, int line) {

    List<HeadField> all() {
        return cut.entries().stream().map(this::field).toList();
    }

    private HeadField field(Entry entry) {
        Value value = entry.value();
        int from = line(entry.start());
        int to = line(value.end());
        String written = LineEnds.shown(cut.written(value));
        long twice = cut.entries().stream()
                .filter(other -> other.name().equals(entry.name()))
                .count();
        if (twice > 1) {
            return new HeadField(entry.name(), HeadField.Form.OTHER, written, List.of(), from, to);
        }
        List<String> said = Meaning.said(value);
        if (value.isText()) {
            return new HeadField(entry.name(), HeadField.Form.TEXT, String.join("\n", said), List.of(), from, to);
        }
        if (value.isSimple()) {
            return new HeadField(entry.name(), HeadField.Form.LIST, written, said, from, to);
        }
        Optional<List<HeadField.Row>> rows = value.isMap() ? inner(value, from, to) : rows(value);
        HeadField.Form form =
                rows.isEmpty() ? HeadField.Form.OTHER : value.isMap() ? HeadField.Form.MAP : HeadField.Form.ROWS;
        return new HeadField(entry.name(), form, written, List.of(), rows.orElse(List.of()), from, to);
    }

    private Optional<List<HeadField.Row>> inner(Value value, int from, int to) {
        return InnerCut.of(cut, Optional.of(value))
                .map(inner ->
                        List.of(new HeadField.Row(new FieldsOf(inner.map(), line(inner.from())).all(), from, to)));
    }

    private Optional<List<HeadField.Row>> rows(Value value) {
        return RowsCut.of(cut, Optional.of(value)).map(rows -> {
            List<HeadField.Row> all = new ArrayList<>();
            for (int i = 0; i < rows.rows().size(); i++) {
                RowCut row = rows.rows().get(i);
                int from = line(rows.start(i));
                int to = line(value.items().get(i).end());
                all.add(new HeadField.Row(
                        row.map()
                                .map(map -> new FieldsOf(map, from).all())
                                .orElseGet(() -> List.of(
                                        new HeadField("", HeadField.Form.TEXT, row.said(), List.of(), from, to))),
                        from,
                        to));
            }
            return all;
        });
    }

    private int line(int offset) {
        return line + lines(cut.head().text().substring(0, offset));
    }

    static int lines(String text) {
        return (int) LineEnds.shown(text).chars().filter(c -> c == '\n').count();
    }
}
