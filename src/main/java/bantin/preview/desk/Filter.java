package bantin.preview.desk;

import bantin.site.Publication;
import bantin.text.Folding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which items an editor wants to see: each field is one of the form, and empty when it does not matter.
 *
 * @param q words that must all occur, with or without marks
 * @param state one of {@link #STATES}
 * @param month such as {@code 2020-03}
 * @param page from 1
 */
record Filter(String q, String state, String kind, String category, String author, String month, int page) {

    /** Those that always matter, then those that few portals have. */
    static final List<String> STATES = List.of(
            "online",
            "draft",
            "scheduled",
            "expired",
            "problems",
            "review",
            "waiting",
            "withdrawn",
            "gone",
            "vanished");

    static final int ALWAYS = 5;

    static Filter of(Map<String, String> asked) {
        String page = asked.getOrDefault("page", "1");
        return new Filter(
                asked.getOrDefault("q", "").strip(),
                asked.getOrDefault("state", ""),
                asked.getOrDefault("kind", ""),
                asked.getOrDefault("category", ""),
                asked.getOrDefault("author", ""),
                asked.getOrDefault("month", ""),
                page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1);
    }

    List<DeskItem> of(List<DeskItem> items) {
        List<String> words =
                q.isEmpty() ? List.of() : Arrays.asList(Folding.fold(q).split("\\s+"));
        return items.stream()
                .filter(item -> kind.isEmpty() || kind.equals(item.kind()))
                .filter(item -> category.isEmpty() || category.equals(item.category()))
                .filter(item -> author.isEmpty() || author.equals(item.author()))
                .filter(item -> month.isEmpty()
                        || item.month()
                                .filter(at -> at.toString().equals(month))
                                .isPresent())
                .filter(item -> state.isEmpty() || isIn(state, item))
                .filter(item -> words.stream().allMatch(item.folded()::contains))
                .toList();
    }

    static boolean isIn(String state, DeskItem item) {
        return state.equals("problems")
                ? item.hasProblems()
                : item.state().map(Publication::word).filter(state::equals).isPresent();
    }

    /** The question part of an address that asks for another page of the same. */
    String href(int otherPage) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", q);
        asked.put("state", state);
        asked.put("kind", kind);
        asked.put("category", category);
        asked.put("author", author);
        asked.put("month", month);
        asked.put("page", otherPage == 1 ? "" : String.valueOf(otherPage));
        String joined = asked.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "?" + joined;
    }
}
