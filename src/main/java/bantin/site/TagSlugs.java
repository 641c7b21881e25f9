package bantin.site;

import bantin.text.Slugs;
import java.util.HashMap;
import java.util.Map;

/** The slugs of tags, each made once: thousands of articles share a few hundred tags. For one thread. */
final class TagSlugs {
    private final Map<String, String> known = new HashMap<>();

    String of(String tag) {
        return known.computeIfAbsent(tag, Slugs::of);
    }
}
