package bantin.preview.form;

import bantin.config.SiteConfig;
import bantin.content.HeadNames;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.edit.HeadField;
import bantin.edit.HeadField.Form;
import bantin.problem.Messages;
import bantin.text.Html;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The entries of a map as fields of a form: those of its shape, and what else stands there. */
public final class FormFields {
    /** What an editor of any kind of entry asks for. */
    private static final Set<String> OFTEN = Set.of("cover", "cover_alt", "attachments", "photos");

    /** A menu holds menus: so many below each other are made in advance. */
    private static final int DEEPEST = 4;

    private final SiteConfig config;
    private final FormWords words;
    private final Controls controls;
    private final FormRows rows;
    private final OneField one;

    /** @param pictures where a picture of that name is shown; empty when it is none */
    public FormFields(Messages messages, SiteConfig config, UnaryOperator<String> pictures) {
        this.config = config;
        this.words = new FormWords(messages);
        this.controls = new Controls(words);
        this.rows = new FormRows(this::map, words, pictures);
        this.one = new OneField(config, words, controls);
    }

    /** The head of an entry: what is always needed before what seldom is. */
    public String head(Shape shape, List<HeadField> written, Optional<ContentType> type) {
        Map<String, String> main = new LinkedHashMap<>();
        FormWords.MAIN.forEach(name -> main.put(name, ""));
        StringBuilder more = new StringBuilder();
        List<HeadField> left = new ArrayList<>(written);
        for (Key key : shape.keys().get()) {
            Optional<HeadField> field = find(shape, written, key.name());
            field.ifPresent(left::remove);
            Optional<Field> declared = type.flatMap(one -> one.field(key.name()));
            String html = html(key, field, declared, "") + rows.aim(key, shape, written);
            if (isMain(key, type)) {
                main.merge(key.name(), html, String::concat);
            } else {
                more.append(html);
            }
        }
        return String.join("", main.values()) + "<details class=\"more\"><summary>" + words.word("edit.more")
                + "</summary>\n" + more + unknown(left, "") + "</details>\n";
    }

    /** Of a declared type that is what it declares. */
    private static boolean isMain(Key key, Optional<ContentType> type) {
        String name = key.name();
        return type.isEmpty()
                ? FormWords.MAIN.contains(name) || key.required() || OFTEN.contains(name)
                : name.equals("title")
                        || name.equals("draft")
                        || key.required()
                        || type.get().field(name).isPresent();
    }

    /** A list that is all of a file. */
    public String list(String name, Shape shape, List<HeadField> written) {
        Key key = Key.maps(name, shape, shape.title());
        return html(key, written.stream().findFirst(), Optional.empty(), "");
    }

    /** All entries of a map, as its shape has them. */
    public String map(Shape shape, List<HeadField> written) {
        return map(shape, written, Optional.empty(), "");
    }

    String map(Shape shape, List<HeadField> written, Optional<List<Field>> declared, String path) {
        StringBuilder html = new StringBuilder();
        List<HeadField> left = new ArrayList<>(written);
        for (Key key : shape.keys().get()) {
            Optional<HeadField> field =
                    written.stream().filter(f -> f.name().equals(key.name())).findFirst();
            field.ifPresent(left::remove);
            Optional<Field> of = declared.stream()
                    .flatMap(List::stream)
                    .filter(f -> f.name().equals(key.name()))
                    .findFirst();
            html.append(html(key, field, of, path)).append(rows.aim(key, shape, written));
        }
        return html + unknown(left, path);
    }

    private String unknown(List<HeadField> left, String path) {
        StringBuilder html = new StringBuilder();
        left.forEach(field -> html.append(
                Controls.kept(below(path, field.name()), field.name(), field.text(), words.text("edit.unknown"))));
        return html.toString();
    }

    /** Under its own name, else under one that is read as it. */
    private Optional<HeadField> find(Shape shape, List<HeadField> written, String name) {
        List<String> names = shape.names();
        return written.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .or(() -> written.stream()
                        .filter(field -> !names.contains(field.name()))
                        .filter(field -> HeadNames.meant(config.frontMatter(), field.name(), names)
                                .filter(name::equals)
                                .isPresent())
                        .findFirst());
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private String html(Key key, Optional<HeadField> field, Optional<Field> declared, String above) {
        String path = below(above, field.map(HeadField::name).orElse(key.name()));
        Form form = field.map(HeadField::form).orElse(Form.TEXT);
        String text =
                field.filter(f -> f.form() == Form.TEXT).map(HeadField::text).orElse("");
        boolean nothing = field.isEmpty() || form == Form.TEXT && text.isEmpty();
        List<String> items = form == Form.LIST ? field.get().items() : text.isEmpty() ? List.of() : List.of(text);
        Optional<Shape> more = declared.filter(f -> key.kind() == Kind.FREE).flatMap(Field::more);
        boolean several = declared.filter(Field::several).isPresent();
        if (more.isPresent()) {
            return several && form != Form.OTHER && form != Form.MAP
                    ? rows(key, more.get(), more.get().names().get(0), field, items, declared, path)
                    : form == Form.TEXT
                            ? one.html(key, declared, path, text)
                            : form == Form.MAP
                                    ? inner(key, more.get(), field, declared, path)
                                    : kept(key, field, declared, path);
        }
        return switch (key.kind()) {
            case MAPS ->
                form == Form.ROWS || nothing || form == Form.LIST && items.isEmpty()
                        ? rows(key, shape(key), "", field, List.of(), declared, path)
                        : kept(key, field, declared, path);
            case TEXTS_OR_MAPS ->
                form == Form.OTHER || form == Form.MAP
                        ? kept(key, field, declared, path)
                        : rows(key, shape(key), shape(key).names().get(0), field, items, declared, path);
            case MAP ->
                key.shape() != null && (form == Form.MAP || nothing)
                        ? inner(key, shape(key), field, declared, path)
                        : kept(key, field, declared, path);
            case TEXT_OR_MAP ->
                form == Form.MAP
                        ? inner(key, shape(key), field, declared, path)
                        : form == Form.TEXT ? one.html(key, declared, path, text) : kept(key, field, declared, path);
            case NAMED_LISTS ->
                form == Form.MAP ? named(key, field.orElseThrow(), path) : kept(key, field, declared, path);
            case NAMED_MAPS ->
                form == Form.MAP || nothing ? namedMaps(key, field, path) : kept(key, field, declared, path);
            case TEXTS_OR_NAMED_MAPS, NAMED_TEXTS, FREE -> kept(key, field, declared, path);
            case TEXTS, NAMES, LANGUAGES, NUMBERS ->
                form == Form.LIST || form == Form.TEXT
                        ? one.lines(key, declared, path, items)
                        : kept(key, field, declared, path);
            default -> form == Form.TEXT ? one.html(key, declared, path, text) : kept(key, field, declared, path);
        };
    }

    private static Shape shape(Key key) {
        return java.util.Objects.requireNonNull(key.shape());
    }

    private String kept(Key key, Optional<HeadField> field, Optional<Field> declared, String path) {
        return field.map(f -> Controls.kept(path, words.label(key, declared), f.text(), words.text("edit.kept")))
                .orElse("");
    }

    private String rows(
            Key key,
            Shape shape,
            String main,
            Optional<HeadField> field,
            List<String> items,
            Optional<Field> declared,
            String path) {
        if (path.split("/").length > 2 * DEEPEST) {
            return kept(key, field, declared, path);
        }
        List<HeadField.Row> all = field.filter(f -> f.form() == Form.ROWS)
                .map(HeadField::rows)
                .orElseGet(() -> items.stream()
                        .map(item ->
                                new HeadField.Row(List.of(new HeadField("", Form.TEXT, item, List.of(), 0, 0)), 0, 0))
                        .toList());
        return rows.html(key, shape, main, all, declared, path);
    }

    private String inner(Key key, Shape shape, Optional<HeadField> field, Optional<Field> declared, String path) {
        List<HeadField> written = field.filter(f -> f.form() == Form.MAP)
                .map(f -> f.rows().get(0).fields())
                .orElse(List.of());
        return "<fieldset class=\"inner\" data-name=\"" + Html.escape(path) + "\"><legend>"
                + Html.escape(words.label(key, declared)) + "</legend><p class=\"help\">"
                + Html.escape(words.help(key, declared)) + "</p>" + Controls.told(path)
                + map(shape, written, Optional.empty(), path) + "</fieldset>\n";
    }

    /** Maps under names that the site chose; where there is none yet, one under the usual name, if it has one. */
    private String namedMaps(Key key, Optional<HeadField> field, String path) {
        List<HeadField> written = field.filter(f -> f.form() == Form.MAP)
                .map(f -> f.rows().get(0).fields())
                .orElse(List.of());
        StringBuilder html = new StringBuilder();
        written.forEach(map -> html.append(
                html(Key.map(map.name(), shape(key), map.name()), Optional.of(map), Optional.empty(), path)));
        String usual = words.optional("edit.usual." + key.name());
        if (written.isEmpty() && !usual.isEmpty()) {
            html.append(html(Key.map(usual, shape(key), usual), Optional.empty(), Optional.empty(), path));
        }
        return group(key, path, html.toString());
    }

    /** Lists under names that the site chose; another one is written into the file itself. */
    private String named(Key key, HeadField field, String path) {
        StringBuilder html = new StringBuilder();
        field.rows()
                .get(0)
                .fields()
                .forEach(list -> html.append(html(
                        Key.maps(list.name(), shape(key), list.name()), Optional.of(list), Optional.empty(), path)));
        return group(key, path, html.toString());
    }

    private String group(Key key, String path, String inner) {
        return "<fieldset class=\"inner\" data-name=\"" + Html.escape(path) + "\"><legend>"
                + Html.escape(words.label(key, Optional.empty())) + "</legend>" + inner + "</fieldset>\n";
    }
}
