package bantin.render;

import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.site.item.Facet;
import bantin.site.item.TypeList;
import bantin.text.Slugs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where the lists of all entries with one value stand, in one language. */
final class CutLinks {
    private final Portal portal;
    private final Hrefs hrefs;
    private final String lang;
    /** By types, fields and values. */
    private final Map<String, Map<String, Map<String, String>>> known = new ConcurrentHashMap<>();

    private final Map<String, String> slugs = new ConcurrentHashMap<>();

    CutLinks(Portal portal, Hrefs hrefs, String lang) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.lang = lang;
    }

    /** Null for a value that has no list. */
    @Nullable
    String of(ContentType type, Field field, String value) {
        return field.uses().facet()
                ? known.computeIfAbsent(type.name(), this::all)
                        .getOrDefault(field.name(), Map.of())
                        .get(value)
                : null;
    }

    /** The same of a text as entries write it. */
    @Nullable
    String ofText(ContentType type, Field field, String text) {
        return field.uses().facet() ? of(type, field, slugs.computeIfAbsent(text, Slugs::of)) : null;
    }

    private Map<String, Map<String, String>> all(String type) {
        Map<String, Map<String, String>> byField = new HashMap<>();
        for (Facet facet :
                portal.site().items().list(type, lang).map(TypeList::facets).orElse(List.of())) {
            Map<String, String> byValue = byField.computeIfAbsent(facet.name(), name -> new HashMap<>());
            facet.cuts().forEach(cut -> byValue.putIfAbsent(cut.value(), hrefs.of(cut.route())));
        }
        return byField;
    }
}
