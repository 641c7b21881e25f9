package bantin.content.type;

import bantin.config.AddressPatterns;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a type's file. All that is wrong is told at once, and read as far as it goes. */
final class TypeReader {
    private static final Pattern FOLDER = Pattern.compile("[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*");
    private static final List<String> SLOTS = List.of("slug", "year", "month", "day");

    private final String name;
    private final YamlMap map;
    private final Problems problems;
    private final Map<String, Field> fields = new HashMap<>();

    /** @param name of the file */
    TypeReader(String name, YamlMap map, Problems problems) {
        this.name = name;
        this.map = map.check(TypeShape.SHAPE);
        this.problems = problems;
    }

    ContentType read(FieldReader reader) {
        Words title = Words.from(map, TypeShape.TITLE);
        Words one = Words.from(map, TypeShape.ONE);
        List<Field> all = reader.read(map, TypeShape.FIELDS);
        all.stream().filter(field -> !field.uses().hidden()).forEach(field -> fields.put(field.name(), field));
        checkInitials(all);
        String address = AddressPatterns.pattern(map, TypeShape.ADDRESS, "/" + name + "/", List.of(), "", problems);
        return new ContentType(
                name,
                title,
                Words.from(map, TypeShape.DESCRIPTION),
                one.isEmpty() ? title : one,
                "content/" + folder() + "/",
                ContentType.Body.valueOf(map.textOr(TypeShape.BODY).toUpperCase(Locale.ROOT)),
                address,
                AddressPatterns.pattern(map, TypeShape.ITEM_ADDRESS, address + "{slug}/", SLOTS, "{slug}", problems),
                all,
                list(),
                states(),
                map.flag(TypeShape.FEED),
                map.number(TypeShape.HOME),
                map.textOr(TypeShape.ICON),
                map.number(TypeShape.BOOST),
                name(map, TypeShape.EXPIRES, map.textOr(TypeShape.EXPIRES), field -> field.kind()
                        .isDate()),
                map.place());
    }

    private String folder() {
        String folder = map.text(TypeShape.FOLDER).orElse(name);
        if (!FOLDER.matcher(folder).matches()) {
            problems.add(Problem.error("type.folder", map.place(TypeShape.FOLDER), folder));
            return name;
        }
        return folder;
    }

    private void checkInitials(List<Field> all) {
        List<String> flags = all.stream()
                .filter(field -> field.kind() == FieldKind.FLAG)
                .map(Field::name)
                .toList();
        for (Field field : all) {
            String flag = field.uses().initialsUnless();
            if (!flag.isEmpty()) {
                Named.isKnown("type.field.unknown", flag, flags, field.place(), problems);
            }
        }
    }

    private ListOf list() {
        YamlMap given = map.map(TypeShape.LIST_KEY).orElseGet(map::nothing);
        String order = given.textOr(TypeShape.ORDER);
        String bare = order.startsWith("-") ? order.substring(1) : order;
        String group = given.textOr(TypeShape.GROUP);
        return new ListOf(
                bare.equals("title")
                        ? bare
                        : name(given, TypeShape.ORDER, bare, field -> field.kind()
                                .mayOrder()),
                !order.startsWith("-"),
                group.equals(ListOf.YEAR)
                        ? group
                        : name(given, TypeShape.GROUP, group, field -> field.kind() == FieldKind.CHOICE),
                given.textOr(TypeShape.LAYOUT),
                name(given, TypeShape.DATED, given.textOr(TypeShape.DATED), field -> field.kind()
                        .mayYear()),
                given.flag(TypeShape.YEARS),
                given.number(TypeShape.SIZE));
    }

    private TypeStates states() {
        return map.map(TypeShape.STATE_KEY)
                .map(given -> new TypeStates(
                        Words.from(given, TypeShape.STATE_LABEL),
                        given.flag(FieldShape.FACET),
                        given.flag(FieldShape.COLUMN),
                        given.maps(TypeShape.STATES).stream().map(this::state).toList()))
                .orElse(TypeStates.NONE);
    }

    private State state(YamlMap given) {
        TypeShape.dates().forEach(key -> names(given, key, field -> field.kind().isDate()));
        Words label = Words.from(given, FieldShape.LABEL);
        return new State(
                bantin.text.Slugs.of(given.text(TypeShape.NAME).orElse(label.in("vi"))),
                label,
                given.textOr(TypeShape.TONE),
                given.texts(TypeShape.BEFORE),
                given.texts(TypeShape.SINCE),
                given.texts(TypeShape.UNTIL),
                given.texts(TypeShape.AFTER),
                given.number(TypeShape.DAYS),
                given.texts(TypeShape.NEAR),
                names(given, TypeShape.HAS, field -> true),
                names(given, TypeShape.LACKS, field -> true),
                given.texts(TypeShape.NAMED_BY),
                given.texts(TypeShape.NAMING_SINCE));
    }

    private List<String> names(YamlMap given, Key key, Predicate<Field> fits) {
        for (YamlValue item : given.value(key).map(YamlValue::each).orElse(List.of())) {
            item.text().ifPresent(text -> check(text, key, item.place(), fits));
        }
        return given.texts(key);
    }

    private String name(YamlMap given, Key key, String written, Predicate<Field> fits) {
        if (!written.isEmpty() && given.has(key)) {
            check(written, key, given.place(key), fits);
        }
        return written;
    }

    /** What every entry has needs no line in the file. */
    private void check(String written, Key key, Place place, Predicate<Field> fits) {
        if (List.of("title", "date", "updated", "expires").contains(written) && !fields.containsKey(written)) {
            return;
        }
        List<String> known = fields.keySet().stream().sorted().toList();
        if (Named.isKnown("type.field.unknown", written, known, place, problems)) {
            Field field = java.util.Objects.requireNonNull(fields.get(written));
            if (!fits.test(field)) {
                problems.add(Problem.error(
                        "type.field.unfit", place, written, field.kind().word(), key.name()));
            }
        }
    }
}
