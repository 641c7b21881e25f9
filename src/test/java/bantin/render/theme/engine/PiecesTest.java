package bantin.render.theme.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said before is said again only where nothing else could be said. */
class PiecesTest {
    private static final Map<String, String> PARTS = Map.of(
            "names", "{% for card in cards %}[{{ card.name }}{{ page.type }}]{% endfor %}",
            "tree",
                    "<{{ card.name }}{% for under in card.under %}{% include \"tree\" with {\"card\": under} %}{% endfor %}>",
            "sets",
                    "{% set any = card.name %}{{ any }}{% for c in card.under %}{% set any = c.name %}{{ any }}{% endfor %}",
            "gives", "{% set missing = site.name %}",
            "broken", "{% if %}",
            "counts", "{% if page.feeds is defined %}{{ page.feeds.size }}{% endif %}{{ site.name }}",
            "long", "{% for i in range(1, 300000) %}{% endfor %}{{ site.name }}",
            "base",
                    "{{ site.name }}{% block inside %}nothing{% endblock %}{% if page.type == \"b\" %}{{ page.url }}{% endif %}");

    private final SaidPieces said = said();

    static SaidPieces said() {
        return new SaidPieces(
                value -> value instanceof Site
                        || value instanceof Card card && !card.under().isEmpty(),
                value -> value instanceof Card,
                (owner, component) ->
                        owner instanceof Page && List.of("type", "feeds").contains(component));
    }

    public record Page(String type, String url, List<Card> feeds) {}

    public record Card(String name, List<Card> under) {}

    /** @param asked how often a template wanted its name */
    public record Site(String first, AtomicInteger asked) {
        public String name() {
            asked.incrementAndGet();
            return first;
        }
    }

    private static Filling filling(String page) {
        Map<String, String> all = new HashMap<>(PARTS);
        all.put("page", page);
        return new Filling(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ site.name }} {{ page.type }} {{ page.url }} {{ site.name }}",
                "{% for card in cards %}<a{% if loop.last %} class=\"{{ card.name }}\"{% endif %}>{{ page.type }}</a>{% endfor %}",
                "{% include \"names\" %}{% include \"names\" with {\"cards\": page.feeds} %}",
                "{% for card in cards %}{% include \"tree\" %}{% endfor %}",
                "{% for card in cards %}{% include \"sets\" %}{% endfor %}",
                "{% set any = page.url %}{% for card in cards %}{% include \"sets\" %}{% endfor %}{{ any }}",
                "{% set site = {\"name\": page.url} %}{{ site.name }}",
                "{% set word = page.type %}<{{ word }}>{% set word = page.url %}<{{ word }}>",
                "{% for site in cards %}{{ site.name }}{% endfor %}{{ site.name }}",
                "{% include \"counts\" with {\"page\": page} %}{% include \"counts\" with {\"page\": page.feeds.size, \"url\": page.url} %}",
                "{{ site.name }}{% for loop in cards %}{{ site.name }}{{ page.type }}{% endfor %}{{ page.url }}",
                "{% if missing is defined %}{{ missing }}{% endif %}{{ missing is null ? site.name : missing }}",
                "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}{{ site.name }}{{ twice(page.url) }}",
                "{{ site.name | slice(0, 1) }}{{ page.url }}{{ site.name | slice(0, 1) }}{{ site.name | slice(1, 2) }}",
                "{% for feed in page.feeds %}{{ feed.name }}{% else %}none{% endfor %}{{ page.feeds.size }}",
                "{% extends \"base\" %}{% block inside %}{{ site.name }}{{ page.url }}{{ parent() }}{% endblock %}",
                "{% embed \"base\" %}{% block inside %}{{ page.url }}{% endblock %}{% endembed %}{{ site.name }}",
                "{% filter upper %}{{ site.name }}{{ page.url }}{% endfilter %}",
                "{{ block(\"x\") }}{% block x %}{{ site.name }}{{ page.url }}{% endblock %}",
                "{{ site.name ~ page.type }}{{ [site.name, page.url] | join(\",\") }}",
                "{% include \"gives\" %}{{ page.url }}{{ missing }}",
                "{{ site.name }}{% if page.type == \"c\" %}{% include \"broken\" %}{% include \"nowhere\" %}{% endif %}",
                "{% include \"long\" %}{{ page.url }}{% include \"long\" %}{% include \"long\" %}",
                "{% include \"long\" %}{{ page.url }}{% include \"long\" %}{% include \"long\" %}{% include \"long\" %}",
            })
    void everyPageSaysTheSame(String template) {
        Card leaf = new Card("lá", List.of());
        List<Card> cards = List.of(leaf, new Card("cành", List.of(leaf, new Card("nhánh", List.of()))));
        List<Site> sites = List.of(
                new Site("Cổng \uD83C\uDF3E", new AtomicInteger()), new Site("\uD83C\uDF3E", new AtomicInteger()));
        Filling filling = filling(template);
        for (int i = 0; i < 24; i++) {
            Page page = new Page(i % 2 == 0 ? "a" : "b", "/" + i, i % 3 == 0 ? List.of() : cards.subList(0, i % 3));
            Map<String, Object> model = new HashMap<>(Map.of("site", sites.get(i % 4 / 2), "page", page));
            model.put("cards", i % 5 == 0 ? List.of() : cards);
            model.put("missing", null);

            assertThat(filling.filled(model, said)).isEqualTo(filling.filled(model, null));
        }
    }

    /** Each way through them looked at, a page that shows none would never be finished. */
    @Test
    void partsThatLeadToEachOtherInManyWaysAreFilledIn() {
        Map<String, String> theme = new HashMap<>();
        String all = IntStream.range(0, 30)
                .mapToObj(i -> "{% include \"part" + i + "\" %}")
                .collect(Collectors.joining());
        IntStream.range(0, 30)
                .forEach(i -> theme.put("part" + i, "{% if page.type == \"none\" %}" + all + "{% endif %}" + i));
        theme.put("page", all + "{{ page.url }}");

        String page = new Filling(theme).filled(Map.of("page", new Page("a", "/tin", List.of())), said);

        assertThat(page).startsWith("01234").endsWith("2829/tin");
    }

    @Test
    void whatStandsOnManyPagesIsAskedOnce() {
        Filling filling = filling("<p>{{ site.name }}</p>{{ page.url }}");
        Site site = new Site("Cổng", new AtomicInteger());

        List<String> pages = List.of("/a", "/b", "/c").stream()
                .map(url -> filling.filled(Map.of("site", site, "page", new Page("a", url, List.of())), said))
                .toList();

        assertThat(pages).containsExactly("<p>Cổng</p>/a", "<p>Cổng</p>/b", "<p>Cổng</p>/c");
        assertThat(site.asked()).hasValue(1);
    }

    @Test
    void whatIsSharedNowAndThenIsAskedOnceWhereItIs() {
        Filling filling = filling("<p>{{ site.name }}</p>{{ page.url }}");
        Site often = new Site("Cổng", new AtomicInteger());
        Site once = new Site("Ấp", new AtomicInteger());
        SaidPieces mixed = new SaidPieces(value -> value == often, Site.class::isInstance, (owner, component) -> false);

        List<String> pages = Stream.of(once, often, once, often)
                .map(site -> filling.filled(Map.of("site", site, "page", new Page("a", "/", List.of())), mixed))
                .toList();

        assertThat(pages).containsExactly("<p>Ấp</p>/", "<p>Cổng</p>/", "<p>Ấp</p>/", "<p>Cổng</p>/");
        assertThat(often.asked()).hasValue(1);
        assertThat(once.asked()).hasValue(2);
    }
}
