package bantin.config;

import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Topic;
import bantin.yaml.Key;
import bantin.yaml.YamlMap;
import java.util.List;

/** The languages of a portal, the main one first. */
final class Languages {
    private Languages() {}

    /** The language that an item names; the main one when it names none or, with a problem, another. */
    static String named(YamlMap item, Key lang, List<String> languages, Problems problems) {
        String named = item.text(lang).orElse(languages.get(0));
        if (languages.contains(named)) {
            return named;
        }
        problems.add(Problem.error("entry.lang.unknown", item.place(lang), named, String.join(", ", languages))
                .about(Topic.OTHER_KEYS));
        return languages.get(0);
    }
}
