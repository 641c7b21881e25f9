package bantin.render.theme.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.render.theme.engine.PiecesTest.Card;
import bantin.render.theme.engine.PiecesTest.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Themes that nobody wrote say on each page what they would say if it were the only one: in any order, by any thread. */
class AnyThemeTest {
    private static final int THEMES = 150;
    private static final List<String> NAMES =
            List.of("site", "page", "cards", "card", "one", "word", "missing", "loop");
    private static final List<String> VALUES = List.of("""
            site.name; page.type; page.url; page.feeds; page.feeds.size; cards; card; card.name; card.under; one;
            one.name; word; word | default(site.name); missing; missing | default(page.type); loop.index;
            loop.last; loop.length; site[word]; page['type']; twice(word); [word, page.type, 1] | join('-');
            {'a': 1, 'name': site.name}; range(1, 3); 1; 1.0; '1'; true; null; 'name'; cards | first;
            word is defined; page.type == 'a'; card is null
            """.strip().split(";\\s*"));

    private final Random random = new Random(20261130);

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String value() {
        return switch (random.nextInt(8)) {
            case 0 ->
                "(" + any(NAMES) + any(List.of(" is defined", " is null", " == 1", " == '1'")) + " ? " + value() + " : "
                        + any(VALUES) + ")";
            case 1 -> "(" + any(VALUES) + " ~ " + any(VALUES) + ")";
            case 2 -> "(" + any(VALUES) + " | " + any(List.of("upper", "raw", "default(page.url)")) + ")";
            case 3 -> "(" + any(NAMES) + " is defined)";
            default -> any(VALUES);
        };
    }

    private String text(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> piece(depth))
                .collect(Collectors.joining());
    }

    private String piece(int depth) {
        switch (depth > 2 ? random.nextInt(4) : random.nextInt(15)) {
            case 0:
                return any(List.of("tin", " \n ", "\uD83C\uDF3E", "<b>"));
            case 1, 2, 3:
                return any(List.of("{{ ", "{{- ")) + value() + " }}";
            case 4, 5:
                return "{% if " + value() + " == " + value() + " %}" + text(depth + 1) + "{% else %}" + text(depth + 1)
                        + "{% endif %}";
            case 6:
                return "{% if " + any(NAMES) + " is defined %}" + text(depth + 1) + "{% endif %}";
            case 7, 8, 9:
                return "{% for " + any(NAMES) + " in "
                        + any(List.of("cards", "card.under", "page.feeds", "[word, 1, '1']", "site.under")) + " %}"
                        + text(depth + 1) + any(List.of("", "{% else %}" + text(depth + 1))) + "{% endfor %}";
            case 10, 11:
                return "{% set " + any(NAMES) + " = " + value() + " %}";
            case 12:
                return "{% include \"" + part() + "\" %}";
            case 13:
                return "{% include \"" + part() + "\" with {\"" + any(NAMES) + "\": " + value() + ", \"b\": 1} %}";
            default:
                return any(List.of(
                        "{% autoescape false %}" + text(depth + 1) + "{% endautoescape %}",
                        "{% filter upper %}" + text(depth + 1) + "{% endfilter %}",
                        "{% include 'le' ~ 'af' %}",
                        "{% include (word == 1 ? 'leaf' : 'tree') %}",
                        "{% include \"leaf\" with {word: site} %}",
                        "{% import \"macros\" %}",
                        "{% verbatim %}{{ word }}{% endverbatim %}",
                        "{% embed \"frame\" %}{% block in %}" + text(depth + 1) + "{% endblock %}{% endembed %}"));
        }
    }

    private int level;

    /** One that does not lead back, or no further than its cards do. */
    private String part() {
        return random.nextInt(10) == 0
                ? "tree"
                : "abcdefg".substring(level, level + 1).replaceAll("[d-g]", "leaf");
    }

    private Map<String, String> theme() {
        Map<String, String> theme = new HashMap<>();
        theme.put(
                "macros",
                "{% macro twice(x, y=1) %}{{ x }}{{ y }}{% for c in [x, 1] %}{{ loop.index }}{{ c }}{% endfor %}{% endmacro %}");
        theme.put("base", text(1) + "{% block in %}" + text(1) + "{% endblock %}" + text(1));
        theme.put("frame", "<{% block in %}{{ word }}{% endblock %}>{{ site.name }}");
        theme.put("leaf", "{{ word }}");
        theme.put(
                "tree",
                "({{ card.name }}{% for one in card.under %}{% include \"tree\" with {\"card\": one} %}{% endfor %})");
        for (String name : List.of("a", "b", "c")) {
            level++;
            theme.put(name, text(1));
        }
        level = 0;
        String inside = "{% block in %}" + text(0) + "{% endblock %}";
        theme.put(
                "page",
                random.nextInt(4) == 0
                        ? "{% extends \"base\" %}" + inside + "{% macro twice(x) %}{{ x }}{% endmacro %}"
                        : "{% import \"macros\" %}" + text(0) + text(0) + text(0));
        return theme;
    }

    private List<Map<String, Object>> pages() {
        Card leaf = new Card("lá", List.of());
        List<Card> cards = List.of(leaf, new Card("cành", List.of(leaf, new Card("nhánh", List.of()))));
        List<Object> words = List.of("1", 1, 1.0, true, 1L, "name", "first", leaf, cards, "x".repeat(65));
        List<Card> sites = List.of(new Card("Cổng", cards), new Card("\uD83C\uDF3E", List.of()));
        List<Map<String, Object>> pages = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Map<String, Object> model = new HashMap<>();
            model.put("site", sites.get(random.nextInt(2)));
            model.put("page", new Page(any(List.of("a", "b", "c")), "/" + i, cards.subList(0, random.nextInt(3))));
            model.put("cards", random.nextInt(5) == 0 ? List.of() : cards);
            if (random.nextBoolean()) {
                model.put("word", words.get(random.nextInt(words.size())));
            }
            if (random.nextInt(3) == 0) {
                model.put("card", leaf);
            }
            if (random.nextInt(3) == 0) {
                model.put("missing", null);
            }
            if (random.nextInt(4) == 0) {
                model.put("one", random.nextBoolean() ? model.get("page") : model.get("site"));
            }
            pages.add(model);
        }
        return pages;
    }

    @Test
    void noPageTellsWhatAnotherHasSaid() {
        int whole = 0;
        for (int i = 0; i < THEMES; i++) {
            Map<String, String> theme = theme();
            List<Map<String, Object>> pages = pages();
            boolean strict = i % 4 == 0;
            List<String> alone = pages.stream()
                    .map(page -> new Filling(theme, strict).filled(page, null))
                    .toList();
            whole += (int) alone.stream()
                    .filter(text -> !text.matches("(?s)(\\w+:(\\d+|null) |java).*"))
                    .count();
            Filling filling = new Filling(theme, strict);
            SaidPieces said = PiecesTest.said();
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, 36).map(n -> n % 12).boxed().toList());
            Collections.shuffle(order, random);

            List<String> wrong = order.parallelStream()
                    .filter(page -> !filling.filled(pages.get(page), said).equals(alone.get(page)))
                    .map(page -> alone.get(page) + "\n=====\n" + filling.filled(pages.get(page), said) + "\n"
                            + pages.get(page))
                    .toList();

            assertThat(wrong).as("theme %s: %s", i, theme).isEmpty();
        }
        assertThat(whole).isGreaterThan(4 * THEMES);
    }
}
