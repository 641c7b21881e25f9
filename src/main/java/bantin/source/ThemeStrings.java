package bantin.source;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Strain;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlReader;
import bantin.yaml.YamlText;
import bantin.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the interface, by language, of all layers of a theme: the topmost that has a word says it. */
final class ThemeStrings {
    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Problems problems;

    /** Words under a common name, which may be the name of one word in another layer. */
    private record Group(String language, String name, Place place) {}

    ThemeStrings(Problems problems) {
        this.problems = problems;
    }

    /** Adds what the file of a lower layer has. */
    void add(String language, YamlText yaml) {
        Map<String, String> known = words.computeIfAbsent(language, l -> new LinkedHashMap<>());
        Place file = yaml.whole();
        Strain.of(file, problems, () -> new YamlReader(problems).map(yaml))
                .flatMap(map -> map)
                .ifPresent(map -> add(language, "", map, known));
    }

    private void add(String language, String above, YamlMap map, Map<String, String> known) {
        map.entries().forEach((name, value) -> {
            String full = above.isEmpty() ? name : above + "." + name;
            Optional<YamlMap> inner = value.isMap() ? value.map() : Optional.empty();
            if (inner.isPresent()) {
                groups.add(new Group(language, full, value.namePlace()));
                add(language, full, inner.get(), known);
            } else if (isWord(value)) {
                known.putIfAbsent(full, value.text().orElse(""));
            } else {
                problems.add(Problem.error("theme.word", value.place(), full));
            }
        });
    }

    private static boolean isWord(YamlValue value) {
        return !value.isList() && value.free() instanceof String;
    }

    /** By language, then by name, once all layers are added. */
    Map<String, Map<String, String>> all() {
        for (Group group : groups) {
            if (words.getOrDefault(group.language(), Map.of()).containsKey(group.name())) {
                problems.add(Problem.error("theme.word", group.place(), group.name()));
            }
        }
        groups.clear();
        return words;
    }
}
