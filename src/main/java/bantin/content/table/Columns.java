package bantin.content.table;

import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a type's table, in the order of its heads.
 *
 * @param all without that of the path
 */
public record Columns(List<Column> all) {
    static final String PATH = "path";

    public Columns {
        all = List.copyOf(all);
    }

    /** @param shape of the heads of the type's entries */
    public static Columns of(ContentType type, Shape shape) {
        return new Columns(
                shape.keys().get().stream().map(key -> column(type, key)).toList());
    }

    /** Those that whoever gets the table may see. */
    public Columns open() {
        return new Columns(all.stream().filter(column -> !column.hidden()).toList());
    }

    Optional<Column> called(String title) {
        return all.stream()
                .filter(column -> column.name().equals(title))
                .findFirst()
                .or(() -> all.stream().filter(column -> column.isCalled(title)).findFirst());
    }

    private static Column column(ContentType type, Key key) {
        Optional<Field> field = type.field(key.name());
        List<String> labels =
                field.map(f -> List.copyOf(f.label().byLanguage().values())).orElse(List.of());
        return new Column(
                key,
                labels,
                field.filter(Columns::isHidden).isPresent(),
                field.filter(f -> f.kind() == FieldKind.MARKDOWN).isPresent());
    }

    /** A name of which pages show only the initials is no more public in a table. */
    private static boolean isHidden(Field field) {
        return field.uses().hidden()
                || !field.uses().initialsUnless().isEmpty()
                || field.fields().stream().anyMatch(Columns::isHidden);
    }
}
