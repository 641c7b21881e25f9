package bantin.preview.form;

import bantin.content.type.Field;
import bantin.edit.DateForm;
import bantin.edit.HeadField;
import bantin.text.Html;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.PictureKeys;
import bantin.yaml.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list whose items have fields of their own, as rows that can be added, taken out and moved. */
final class FormRows {
    private static final int SUMMARY = 3;

    private final InnerFields fields;
    private final FormWords words;
    private final UnaryOperator<String> pictures;

    /** @param pictures where a picture of that name is shown; empty when it is none */
    FormRows(InnerFields fields, FormWords words, UnaryOperator<String> pictures) {
        this.fields = fields;
        this.words = words;
        this.pictures = pictures;
    }

    /**
     * @param shape of each row
     * @param main name of the key for which a row stands that is a mere text; empty when each is a map
     */
    String html(Key key, Shape shape, String main, List<HeadField.Row> rows, Optional<Field> declared, String path) {
        String id = Html.escape(path);
        String order = IntStream.range(0, rows.size()).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        StringBuilder html = new StringBuilder("<fieldset class=\"rows\" data-name=\"" + id + "\" data-rows=\"" + id
                + "\" data-known=\"" + String.join(" ", telling(shape)) + "\" data-new=\"" + words.word("edit.row.new")
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
                + "><summary>" + picture(shape, cells) + "<span class=\"known\">" + Html.escape(summary(shape, cells))
                + "</span></summary>" + inner
                + Controls.told(path + "/" + segment)
                + "</details><span class=\"row-deeds\"><span class=\"grip\" draggable=\"true\" aria-hidden=\"true\">⠿</span>"
                + deed("up") + deed("down") + deed("remove")
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

    /** By which of its fields a row is known, the telling ones first: the name of a file tells little. */
    private static List<String> telling(Shape shape) {
        return Stream.concat(
                        shape.keys().get().stream().filter(key -> !isFile(key)),
                        shape.keys().get().stream().filter(FormRows::isFile))
                .map(Key::name)
                .toList();
    }

    private static boolean isFile(Key key) {
        return key.kind() == Kind.FILE || key.kind() == Kind.MEDIA || key.kind() == Kind.LINK;
    }

    /** By what a row is known when it is closed. */
    private String summary(Shape shape, List<HeadField> cells) {
        List<String> names = telling(shape);
        String known = cells.stream()
                .filter(cell ->
                        cell.form() == HeadField.Form.TEXT && !cell.text().isEmpty())
                .sorted(Comparator.comparing(
                        cell -> names.contains(cell.name()) ? names.indexOf(cell.name()) : names.size()))
                .map(cell -> DateForm.shown(inWords(shape, cell)))
                .limit(SUMMARY)
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? words.text("edit.row.new") : known;
    }

    /** A choice as its field has it; a block of the home page with its word, for whoever edits the file. */
    private String inWords(Shape shape, HeadField cell) {
        if (cell.name().equals("block")
                || cell.name().isEmpty() && telling(shape).contains("block")) {
            String said = words.optional("edit.block." + cell.text().replaceFirst("[ :].*", ""));
            return said.isEmpty() ? cell.text() : said + " (" + cell.text() + ")";
        }
        return shape.keys().get().stream()
                .filter(key -> key.name().equals(cell.name()) && key.choices().contains(cell.text()))
                .map(key -> words.optional("edit.choice." + cell.text()))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(cell.text());
    }

    /** The picture whose main part is chosen; a script lets it be chosen by a click as well. */
    String aim(Key key, Shape shape, List<HeadField> cells) {
        String address = key.choices().equals(PictureKeys.PARTS) ? address(shape, cells) : "";
        return address.isEmpty()
                ? ""
                : "<p class=\"aim\" hidden><img src=\"" + Html.escape(address) + "\" alt=\"\"><span></span></p>\n";
    }

    /** What a row shows, if it names a picture. */
    private String picture(Shape shape, List<HeadField> cells) {
        String address = address(shape, cells);
        return address.isEmpty()
                ? ""
                : "<img src=\"" + Html.escape(address) + "\" alt=\"\" loading=\"lazy\" width=\"72\" height=\"48\">";
    }

    private String address(Shape shape, List<HeadField> cells) {
        List<String> media = shape.keys().get().stream()
                .filter(key -> key.kind() == Kind.MEDIA)
                .map(Key::name)
                .toList();
        return cells.stream()
                .filter(cell -> media.contains(cell.name()) && cell.form() == HeadField.Form.TEXT)
                .map(cell -> pictures.apply(cell.text()))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }
}
