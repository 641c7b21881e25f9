package bantin.content.markdown.draft;

import bantin.content.body.Anchor;
import bantin.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of one body: Vietnamese slugs of its headings and what editors set, each given once. */
public final class Anchors {
    private final List<Anchor> given = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    /** How often the same id was wanted: with thousands of equal headings nobody may count from the first again. */
    private final Map<String, Integer> wishes = new HashMap<>();

    public String ofHeading(String title) {
        String slug = Slugs.of(title);
        return heading(slug.isEmpty() ? "muc" : slug, title);
    }

    /** A heading with an id of its own; that id, or with -2, -3 … when it is taken. */
    String heading(String wanted, String title) {
        String id = free(wanted);
        given.add(new Anchor(id, title));
        return id;
    }

    /** The same for what is no heading. */
    public String unique(String wanted) {
        return heading(wanted, "");
    }

    /** An id that stays as it was written. */
    public void kept(String id) {
        if (ids.add(id)) {
            given.add(new Anchor(id, ""));
        }
    }

    private String free(String wanted) {
        String id = wanted;
        int number = wishes.merge(wanted, 1, Integer::sum);
        if (number > 1) {
            id = wanted + "-" + number;
        }
        while (!ids.add(id)) {
            number = wishes.merge(wanted, 1, Integer::sum);
            id = wanted + "-" + number;
        }
        return id;
    }

    List<Anchor> all() {
        return List.copyOf(given);
    }
}
