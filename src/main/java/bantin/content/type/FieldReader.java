package bantin.content.type;

import bantin.content.HeadReader;
import bantin.content.Searched;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how a type's file describes its fields. What is wrong is told, and read as far as it goes. */
final class FieldReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** What every entry has and a type may call otherwise. */
    private static final Map<String, FieldKind> OF_HEAD = Map.of(
            "title", FieldKind.TEXT,
            "summary", FieldKind.TEXT,
            "date", FieldKind.MOMENT,
            "updated", FieldKind.MOMENT,
            "expires", FieldKind.MOMENT,
            "cover", FieldKind.PICTURE);

    private final Problems problems;
    private final ValueReader values;

    FieldReader(Problems problems, ValueReader values) {
        this.problems = problems;
        this.values = values;
    }

    List<Field> read(YamlMap map, Key key) {
        Map<String, YamlValue> named =
                map.value(key).flatMap(YamlValue::map).map(YamlMap::entries).orElse(Map.of());
        List<Field> fields = new ArrayList<>();
        map.namedMaps(key)
                .forEach((name, inner) -> fields.add(field(name, named.get(name).namePlace(), inner)));
        return fields;
    }

    private Field field(String name, Place place, YamlMap map) {
        boolean ofHead = OF_HEAD.containsKey(name);
        boolean taken = HeadReader.KEYS.stream().anyMatch(key -> key.name().equals(name));
        if (!NAME.matcher(name).matches() || name.equals(TypeStates.NAME) || taken && !ofHead) {
            problems.add(Problem.error("type.field.name", place, name));
        }
        FieldKind kind = ofHead
                ? OF_HEAD.get(name)
                : map.text(FieldShape.KIND).flatMap(FieldKind::of).orElse(FieldKind.TEXT);
        unfit(name, kind, ofHead, map);
        Field field = new Field(
                name,
                kind,
                Words.from(map, FieldShape.LABEL),
                Words.from(map, FieldShape.HELP),
                map.flag(FieldShape.NEEDED),
                map.flag(FieldShape.SEVERAL) && kind.maySeveral(),
                ofHead ? Optional.empty() : map.value(FieldShape.DEFAULT),
                choices(name, kind, place, map),
                limits(kind, map),
                new Field.Entries(map.texts(FieldShape.ENTRIES), Words.from(map, FieldShape.OTHER_SIDE)),
                kind == FieldKind.GROUP ? inner(map, place) : List.of(),
                uses(name, kind, map),
                checks(map),
                ofHead,
                place);
        field.fallback().ifPresent(value -> values.read(field, value));
        return field;
    }

    private void unfit(String name, FieldKind kind, boolean ofHead, YamlMap map) {
        List<Key> unfit = new ArrayList<>(FieldShape.unfit(kind).toList());
        if (ofHead) {
            unfit.addAll(List.of(FieldShape.KIND, FieldShape.DEFAULT, FieldShape.SEVERAL, FieldShape.PRIVATE));
            unfit.addAll(List.of(FieldShape.FACET, FieldShape.INITIALS, FieldShape.SEARCH));
        }
        unfit.stream()
                .distinct()
                .filter(map::has)
                .forEach(key -> problems.add(Problem.error(
                        ofHead ? "type.setting.of-head" : "type.setting.unfit",
                        map.value(key).orElseThrow().namePlace(),
                        key.name(),
                        ofHead ? name : kind.word())));
    }

    private List<Choice> choices(String name, FieldKind kind, Place place, YamlMap map) {
        if (kind != FieldKind.CHOICE) {
            return List.of();
        }
        Optional<YamlValue> given = map.value(FieldShape.CHOICES);
        if (given.isEmpty()) {
            problems.add(Problem.error("type.choices.missing", place, name));
        }
        return given.map(list -> new ChoiceReader(problems).read(list, 1)).orElse(List.of());
    }

    private Field.Limits limits(FieldKind kind, YamlMap map) {
        if (kind != FieldKind.NUMBER && kind != FieldKind.MONEY) {
            return Field.Limits.NONE;
        }
        Optional<BigDecimal> least = map.value(FieldShape.LEAST).flatMap(YamlValue::decimal);
        Optional<BigDecimal> most = map.value(FieldShape.MOST).flatMap(YamlValue::decimal);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            problems.add(Problem.error("type.limits", map.place(FieldShape.LEAST), least.get(), most.get()));
        }
        return new Field.Limits(
                least.map(BigDecimal::toString), most.map(BigDecimal::toString), Words.from(map, FieldShape.UNIT));
    }

    private List<Field> inner(YamlMap map, Place place) {
        if (!map.has(FieldShape.FIELDS)) {
            problems.add(Problem.error("yaml.key.missing", place, FieldShape.FIELDS.name()));
        }
        List<Field> fields = read(map, FieldShape.FIELDS);
        fields.stream()
                .filter(field -> field.kind() == FieldKind.GROUP)
                .forEach(field -> problems.add(Problem.error("type.group.deep", field.place(), field.name())));
        return fields.stream().filter(field -> field.kind() != FieldKind.GROUP).toList();
    }

    private static Field.Checks checks(YamlMap map) {
        Map<String, Field.Form> forms = new LinkedHashMap<>();
        map.value(FieldShape.FORMS)
                .flatMap(YamlValue::map)
                .map(YamlMap::entries)
                .orElse(Map.of())
                .forEach((word, form) -> form.text().ifPresent(text -> forms.put(word, new Field.Form(text))));
        return new Field.Checks(map.textOr(FieldShape.FORMS_BY), forms, map.texts(FieldShape.HOSTS));
    }

    private Field.Uses uses(String name, FieldKind kind, YamlMap map) {
        boolean hidden = map.flag(FieldShape.PRIVATE);
        for (Key key : List.of(FieldShape.FACET, FieldShape.COLUMN)) {
            if (hidden && map.has(key) && map.flag(key)) {
                problems.add(Problem.error(
                        "type.private.shown", map.value(key).orElseThrow().namePlace(), name, key.name()));
            }
        }
        return new Field.Uses(
                map.flag(FieldShape.FACET) && kind.mayFacet(),
                map.flag(FieldShape.COLUMN) && kind.mayColumn(),
                Field.Sort.of(map.textOr(FieldShape.SORT)),
                search(kind, map),
                hidden,
                map.textOr(FieldShape.INITIALS));
    }

    /** What people read is found, unless the type says otherwise. */
    private static Optional<Searched.Weight> search(FieldKind kind, YamlMap map) {
        String word = map.textOr(FieldShape.SEARCH);
        if (word.isEmpty()) {
            return switch (kind) {
                case TEXT, MARKDOWN, CHOICE, FILE, GROUP -> Optional.of(Searched.Weight.BODY);
                default -> Optional.empty();
            };
        }
        return word.equals("none")
                ? Optional.empty()
                : Optional.of(Searched.Weight.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
