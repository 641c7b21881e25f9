package bantin.content.type;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What only all types of a site together can tell: folders that two want, names of other types and of their fields. */
final class TypeCheck {
    /** Stands for the portal itself, whose news, pages and albums have folders too. */
    private static final String OWN = "";

    private final Map<String, String> folders = new HashMap<>();
    private final List<String> kinds;
    private final Problems problems;

    TypeCheck(List<String> taken, List<String> kinds, Problems problems) {
        taken.forEach(folder -> folders.put(folder, OWN));
        folders.put(TypesReader.FOLDER + "/", OWN);
        this.kinds = kinds;
        this.problems = problems;
    }

    /**
     * @param own names of the types that are files of the site
     * @param wanted types that the home page is to show, each with its place
     */
    void check(List<ContentType> types, Set<String> own, Map<String, Place> wanted) {
        List<String> declared = types.stream().map(ContentType::name).toList();
        wanted.forEach((name, place) -> Named.isKnown("type.entries.unknown", name, declared, place, problems));
        List<String> names = Stream.concat(kinds.stream(), declared.stream()).toList();
        List<String> relations = types.stream()
                .flatMap(type -> type.fields().stream())
                .filter(field -> field.kind() == FieldKind.ENTRY)
                .map(Field::name)
                .distinct()
                .toList();
        for (ContentType type : types) {
            folder(type);
            // a shipped type may lead to one that a site has not switched on
            if (own.contains(type.name())) {
                type.fields().forEach(field -> references(field, names));
                type.list().tree().ifPresent(tree -> tree.members()
                        .forEach(field ->
                                Named.isKnown("type.field.unknown", field, relations, type.place(), problems)));
            }
            for (State state : type.states().all()) {
                for (String field : state.namedBy()) {
                    Named.isKnown("type.field.unknown", field, relations, type.place(), problems);
                }
            }
        }
    }

    private void folder(ContentType type) {
        for (String other : new ArrayList<>(folders.keySet())) {
            if (other.startsWith(type.folder()) || type.folder().startsWith(other)) {
                String owner = Objects.requireNonNull(folders.get(other));
                problems.add(
                        owner.equals(OWN)
                                ? Problem.error("type.folder.own", type.place(), type.folder(), other)
                                : Problem.error("type.folder.taken", type.place(), type.folder(), owner));
                return;
            }
        }
        folders.put(type.folder(), type.name());
    }

    private void references(Field field, List<String> names) {
        field.entries()
                .kinds()
                .forEach(kind -> Named.isKnown("type.entries.unknown", kind, names, field.place(), problems));
        field.fields().forEach(inner -> references(inner, names));
    }
}
