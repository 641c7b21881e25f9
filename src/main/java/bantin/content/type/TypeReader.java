package bantin.content.type;

import bantin.config.AddressPatterns;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Slugs;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a type's file. All that is wrong is told at once, and read as far as it goes. */
final class TypeReader {
    private static final Pattern FOLDER = Pattern.compile("[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*");
    private static final Pattern PROPERTY = Pattern.compile("[a-z]\\w*(/[A-Z]\\w*/[a-z]\\w*)*");
    private static final List<String> OF_ALL = List.of("title", "date", "updated", "expires");
    private static final List<String> SLOTS = List.of("slug", "year", "month", "day");

    private final String name;
    private final YamlMap map;
    private final Problems problems;

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
        List<Field> open = all.stream().filter(field -> !field.uses().hidden()).toList();
        FieldNames names = new FieldNames(open, OF_ALL, problems);
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
                new ListReader(open, names, problems).read(map),
                states(names),
                map.flag(TypeShape.FEED),
                map.flag(TypeShape.EVERYWHERE),
                map.number(TypeShape.HOME),
                map.textOr(TypeShape.ICON),
                map.number(TypeShape.BOOST),
                names.name(map, TypeShape.EXPIRES, field -> field.kind().isDate()),
                waits(names),
                meaning(names),
                map.place());
    }

    private Optional<ContentType.Waits> waits(FieldNames names) {
        return map.map(TypeShape.WAITS_KEY)
                .map(given -> new ContentType.Waits(
                        names.name(given, TypeShape.WAITS_FOR, field -> true),
                        names.names(given, TypeShape.WAITS_WITH, field -> true),
                        names.name(given, TypeShape.WAITS_SINCE, field -> field.kind()
                                .isDate()),
                        given.number(TypeShape.WAITS_DAYS)));
    }

    private Optional<ContentType.Meaning> meaning(FieldNames names) {
        return map.map(TypeShape.SCHEMA_ORG)
                .map(given -> new ContentType.Meaning(
                        given.textOr(TypeShape.SCHEMA_TYPE), properties(given, names), words(given)));
    }

    private static Map<String, String> words(YamlMap given) {
        Map<String, String> words = new LinkedHashMap<>();
        given.map(TypeShape.SCHEMA_WORDS).map(YamlMap::entries).orElse(Map.of()).forEach((word, meant) -> meant.text()
                .ifPresent(text -> words.put(word, text)));
        return words;
    }

    private Map<String, List<String>> properties(YamlMap given, FieldNames names) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Map.Entry<String, YamlValue> entry : given.map(TypeShape.PROPERTIES)
                .map(YamlMap::entries)
                .orElse(Map.of())
                .entrySet()) {
            Place place = entry.getValue().place();
            if (!PROPERTY.matcher(entry.getKey()).matches()) {
                problems.add(Problem.error("type.property", entry.getValue().namePlace(), entry.getKey()));
                continue;
            }
            List<String> sources = entry.getValue()
                    .text()
                    .map(text -> List.of(text.strip().split("\\s*,\\s*")))
                    .orElse(List.of());
            sources.stream()
                    .filter(source -> !source.startsWith(ContentType.Meaning.FIXED))
                    .filter(source -> !ContentType.Meaning.NO_FIELDS.contains(source))
                    .forEach(source -> names.check(source, TypeShape.PROPERTIES, place, field -> true));
            properties.put(entry.getKey(), sources);
        }
        return properties;
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

    private TypeStates states(FieldNames names) {
        Set<String> known = new HashSet<>();
        return map.map(TypeShape.STATE_KEY)
                .map(given -> new TypeStates(
                        Words.from(given, TypeShape.STATE_LABEL),
                        given.flag(FieldShape.FACET),
                        given.flag(FieldShape.COLUMN),
                        given.maps(TypeShape.STATES).stream()
                                .map(state -> state(names, state, known))
                                .toList()))
                .orElse(TypeStates.NONE);
    }

    private State state(FieldNames names, YamlMap given, Set<String> known) {
        TypeShape.dates()
                .forEach(key -> names.names(given, key, field -> field.kind().isDate()));
        Words label = Words.from(given, FieldShape.LABEL);
        String slug = Slugs.of(given.text(TypeShape.NAME).orElse(label.in("vi")));
        if (!slug.isEmpty() && !known.add(slug)) {
            problems.add(Problem.error("type.state.twice", given.place(TypeShape.NAME), slug));
        }
        return new State(
                slug,
                label,
                given.textOr(TypeShape.TONE),
                given.texts(TypeShape.BEFORE),
                given.texts(TypeShape.SINCE),
                given.texts(TypeShape.UNTIL),
                given.texts(TypeShape.AFTER),
                given.number(TypeShape.DAYS),
                given.texts(TypeShape.NEAR),
                names.names(given, TypeShape.HAS, field -> true),
                names.names(given, TypeShape.LACKS, field -> true),
                given.texts(TypeShape.NAMED_BY),
                given.texts(TypeShape.NAMING_SINCE));
    }
}
