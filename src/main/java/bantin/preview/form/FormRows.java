package bantin.preview.form;

import bantin.content.type.Field;
import bantin.edit.DateForm;
import bantin.edit.HeadField;
import bantin.text.Html;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list whose items have fields of their own, as rows that can be added, taken out and moved. */
final class FormRows {
    private static final int SUMMARY = 3;

    private final InnerFields fields;
    private final FormWords words;

    FormRows(InnerFields fields, FormWords words) {
        this.fields = fields;
        this.words = words;
    }

    /**
     * @param shape of each row
     * @param main name of the key for which a row stands that is a mere text; empty when each is a map
     */
    String html(Key key, Shape shape, String main, List<HeadField.Row> rows, Optional<Field> declared, String path) {
        String id = Html.escape(path);
        String order = IntStream.range(0, rows.size()).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        StringBuilder html = new StringBuilder("<fieldset class=\"rows\" data-name=\"" + id + "\" data-rows=\"" + id
                + "\"><legend>" + Html.escape(words.label(key, declared)) + "</legend><p class=\"help\">"
                + Html.escape(words.help(key, declared)) + "</p><input name=\"rows." + id + "\" value=\"" + order
                + "\" hidden>" + Controls.told(path) + "<ol>");
        for (int i = 0; i < rows.size(); i++) {
            html.append(row(shape, main, rows.get(i).fields(), declared, path, String.valueOf(i)));
        }
        html.append("</ol><template>")
                .append(row(shape, main, List.of(), declared, path, "@"))
                .append("</template><button type=\"button\" data-deed=\"add\">")
                .append(words.word("edit.row.add"))
                .append("</button></fieldset>\n");
        return html.toString();
    }

    private String row(
            Shape shape, String main, List<HeadField> cells, Optional<Field> declared, String path, String number) {
        String segment = ":" + number + (main.isEmpty() ? "" : ":" + main);
        String inner = fields.map(shape, named(cells, main), declared.map(Field::fields), path + "/" + segment);
        return "<li data-row=\"" + Html.escape(segment) + "\"><details" + (cells.isEmpty() ? " open" : "")
                + "><summary>" + Html.escape(summary(cells)) + "</summary>" + inner
                + Controls.told(path + "/" + segment)
                + "</details><span class=\"row-deeds\">" + deed("up") + deed("down") + deed("remove")
                + "</span></li>";
    }

    /** A row that is a mere text stands for one of its entries. */
    private static List<HeadField> named(List<HeadField> cells, String main) {
        return cells.stream()
                .map(cell -> cell.name().isEmpty()
                        ? new HeadField(main, cell.form(), cell.text(), List.of(), cell.fromLine(), cell.toLine())
                        : cell)
                .toList();
    }

    private String deed(String deed) {
        return "<button type=\"button\" data-deed=\"" + deed + "\">" + words.word("edit.row." + deed) + "</button>";
    }

    /** By what a row is known when it is closed. */
    private String summary(List<HeadField> cells) {
        String known = cells.stream()
                .filter(cell ->
                        cell.form() == HeadField.Form.TEXT && !cell.text().isEmpty())
                .map(cell -> DateForm.shown(cell.text()))
                .limit(SUMMARY)
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? words.text("edit.row.new") : known;
    }
}
