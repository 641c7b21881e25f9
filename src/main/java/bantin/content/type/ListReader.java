package bantin.content.type;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads how a type's file wants its entries listed. */
final class ListReader {
    private final List<Field> fields;
    private final FieldNames names;
    private final Problems problems;

    /** @param fields those that readers see */
    ListReader(List<Field> fields, FieldNames names, Problems problems) {
        this.fields = fields;
        this.names = names;
        this.problems = problems;
    }

    ListOf read(YamlMap type) {
        YamlMap given = type.map(TypeShape.LIST_KEY).orElseGet(type::nothing);
        String group = given.textOr(TypeShape.GROUP);
        String layout = given.textOr(TypeShape.LAYOUT);
        return new ListOf(
                order(given),
                group.equals(ListOf.YEAR)
                        ? group
                        : names.name(given, TypeShape.GROUP, field -> field.kind() == FieldKind.CHOICE),
                layout,
                names.name(given, TypeShape.DATED, field -> field.kind().mayYear()),
                given.flag(TypeShape.YEARS),
                given.number(TypeShape.SIZE),
                needed(given, TypeShape.ROWS, layout.equals(ListOf.WEEK))
                        .flatMap(value -> value.map(TypeShape.ROWS.shape()))
                        .map(this::rows),
                needed(given, TypeShape.BELOW, layout.equals(ListOf.TREE)).map(value -> tree(given)));
    }

    private List<ListOf.Order> order(YamlMap given) {
        List<ListOf.Order> order = new ArrayList<>();
        for (YamlValue item : given.value(TypeShape.ORDER).map(YamlValue::each).orElse(List.of())) {
            item.text().ifPresent(text -> {
                boolean ascending = !text.startsWith("-");
                String name = ascending ? text : text.substring(1);
                names.check(name, TypeShape.ORDER, item.place(), field -> field.kind()
                        .mayOrder());
                order.add(new ListOf.Order(name, ascending));
            });
        }
        return order.isEmpty() ? List.of(new ListOf.Order("date", false)) : order;
    }

    /** What only one layout asks for. */
    private Optional<YamlValue> needed(YamlMap given, Key key, boolean asked) {
        Optional<YamlValue> value = given.value(key);
        if (asked && value.isEmpty()) {
            problems.add(Problem.error("yaml.key.missing", given.place(TypeShape.LAYOUT), key.name()));
        }
        return value;
    }

    private ListOf.Rows rows(YamlMap given) {
        String group = names.name(given, TypeShape.ROWS_GROUP, field -> field.kind() == FieldKind.GROUP);
        List<Field> inner = fields.stream()
                .filter(field -> field.name().equals(group))
                .flatMap(field -> field.fields().stream())
                .filter(field -> !field.uses().hidden())
                .toList();
        FieldNames inRow = new FieldNames(inner, List.of(), problems);
        Predicate<Field> isChoice = field -> field.kind() == FieldKind.CHOICE;
        Predicate<Field> isText = field -> field.kind() == FieldKind.TEXT;
        String change = inRow.name(given, TypeShape.CHANGE, isChoice);
        return new ListOf.Rows(
                group,
                inRow.name(given, TypeShape.DAY, field -> field.kind() == FieldKind.DATE),
                inRow.name(given, TypeShape.PART, isChoice),
                inRow.name(given, TypeShape.TIME, isText),
                inRow.name(given, TypeShape.WHO, isText),
                inRow.name(given, TypeShape.WHAT, isText),
                inRow.name(given, TypeShape.PLACE, isText),
                change,
                cancelled(given, inner, change));
    }

    private List<String> cancelled(YamlMap given, List<Field> inner, String change) {
        List<Choice> choices = inner.stream()
                .filter(field -> field.name().equals(change))
                .flatMap(Field::vocabulary)
                .toList();
        List<String> cancelled = new ArrayList<>();
        for (YamlValue item :
                given.value(TypeShape.CANCELLED).map(YamlValue::each).orElse(List.of())) {
            item.text().ifPresent(text -> choices.stream()
                    .filter(choice -> choice.isMeantBy(text))
                    .findFirst()
                    .ifPresentOrElse(
                            choice -> cancelled.add(choice.value()),
                            () -> problems.add(Problem.error(
                                    "yaml.choice",
                                    item.place(),
                                    TypeShape.CANCELLED.name(),
                                    text,
                                    String.join(
                                            ", ",
                                            choices.stream().map(Choice::value).toList())))));
        }
        return List.copyOf(cancelled);
    }

    private ListOf.Tree tree(YamlMap given) {
        return new ListOf.Tree(
                names.name(given, TypeShape.BELOW, field -> field.kind() == FieldKind.ENTRY),
                given.texts(TypeShape.MEMBERS));
    }
}
