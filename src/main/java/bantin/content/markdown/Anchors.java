package bantin.content.markdown;

import bantin.text.Slugs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ids of one body: Vietnamese slugs of its headings and what editors set, each given once. */
final class Anchors {
    private final Set<String> given = new LinkedHashSet<>();

    String ofHeading(String title) {
        String slug = Slugs.of(title);
        return unique(slug.isEmpty() ? "muc" : slug);
    }

    /** The id itself, or with -2, -3 … when it is taken. */
    String unique(String wanted) {
        String id = wanted;
        for (int number = 2; !given.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    List<String> all() {
        return List.copyOf(given);
    }
}
