package bantin.site;

import bantin.content.Article;
import bantin.content.Entry;
import bantin.route.Routes;
import bantin.text.Slugs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the tags of a site. Two that fold to one slug, such as {@code bão} and {@code báo}, are two: the one that was used
 * first keeps it, the others get a number.
 */
final class TagMaker {
    private final Routes routes;
    private final TagKeys keys;
    private final Map<String, TagUses> uses;
    private final Map<String, List<Entry>> others = new HashMap<>();

    TagMaker(Routes routes, ArticleIndex index) {
        this.routes = routes;
        this.keys = index.tagKeys();
        this.uses = new HashMap<>(index.tagUses());
    }

    /**
     * By what their spellings have in common, in Vietnamese order of their titles; those of which no address can be made are
     * missing.
     *
     * @param rest entries that are no articles, in the order in which pages show them
     */
    Map<String, Tag> make(List<Article> articles, List<? extends Entry> rest) {
        Set<String> copied = new HashSet<>();
        for (Entry entry : rest) {
            add(entry, copied);
        }
        Map<String, String> slugs = slugs();
        Map<String, String> titles = new HashMap<>();
        slugs.keySet().forEach(key -> titles.put(key, uses.get(key).title()));
        Map<String, Tag> tags = new LinkedHashMap<>();
        slugs.keySet().stream()
                .sorted(Comparator.comparing((String key) -> keys.order(titles.get(key)))
                        .thenComparing(slugs::get))
                .forEach(key -> tags.put(
                        key,
                        new Tag(
                                slugs.get(key),
                                titles.get(key),
                                routes.tag(slugs.get(key)),
                                uses.get(key).articles().of(articles),
                                List.copyOf(others.getOrDefault(key, List.of())))));
        return Collections.unmodifiableMap(tags);
    }

    /** @param copied the tags whose uses are no longer those of the index, which is kept */
    private void add(Entry entry, Set<String> copied) {
        List<String> tags = entry.head().tags();
        for (int number = 0; number < tags.size(); number++) {
            String key = keys.of(tags.get(number));
            TagUses.First use = TagUses.First.of(entry, number);
            TagUses known = uses.get(key);
            if (copied.add(key)) {
                known = known == null ? new TagUses(use) : known.copy();
                uses.put(key, known);
            }
            known.add(tags.get(number), use);
            List<Entry> entries = others.computeIfAbsent(key, k -> new ArrayList<>());
            if (entries.isEmpty() || entries.get(entries.size() - 1) != entry) {
                entries.add(entry);
            }
        }
    }

    /** A number is given only when all names without one are given away: {@code báo 2} keeps its own. */
    private Map<String, String> slugs() {
        Map<String, String> slugs = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<String> second = new ArrayList<>();
        List<String> inOrder = uses.keySet().stream()
                .sorted(Comparator.comparing((String key) -> uses.get(key).first(), TagUses.First.ORDER))
                .toList();
        for (String key : inOrder) {
            String slug = Slugs.of(key);
            if (slug.isEmpty()) {
                continue;
            }
            if (taken.add(slug)) {
                slugs.put(key, slug);
            } else {
                second.add(key);
            }
        }
        for (String key : second) {
            String slug = Slugs.of(key);
            int number = 2;
            while (!taken.add(slug + "-" + number)) {
                number++;
            }
            slugs.put(key, slug + "-" + number);
        }
        return slugs;
    }
}
