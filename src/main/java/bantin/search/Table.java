package bantin.search;

import bantin.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The little of every item that a searcher needs at once: what it may be filtered by, and where its block lies.
 *
 * @param sets JSON: kind, category and boost, which many items share
 * @param rows JSON: what each item has of them, and the length of its block
 */
record Table(String sets, String rows) {
    /** @param lengths of the items' blocks */
    static Table of(List<SearchItem> items, List<Integer> lengths) {
        TreeSet<String> all = new TreeSet<>();
        items.forEach(item -> all.add(set(item)));
        List<String> sets = List.copyOf(all);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        sets.forEach(set -> numbers.put(set, numbers.size()));
        return new Table(Json.list(sets), rows(items, lengths, numbers));
    }

    private static String set(SearchItem item) {
        return Json.list(List.of(Json.text(item.kind()), Json.text(item.category()), String.valueOf(item.boost())));
    }

    private static String rows(List<SearchItem> items, List<Integer> lengths, Map<String, Integer> numbers) {
        Map<String, String> json = new TreeMap<>();
        json.put(
                "sets",
                Json.list(items.stream()
                        .map(item -> String.valueOf(numbers.get(set(item))))
                        .toList()));
        json.put("blocks", Json.list(lengths.stream().map(String::valueOf).toList()));
        json.put("years", years(items));
        List<String> continued = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).continued()) {
                continued.add(String.valueOf(i));
            }
        }
        json.put("continued", Json.list(continued));
        return Json.object(json);
    }

    /** Years and how many items in a row they have; 0 for undated ones. */
    private static String years(List<SearchItem> items) {
        List<String> runs = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            count++;
            if (i + 1 == items.size() || year(items.get(i)) != year(items.get(i + 1))) {
                runs.add("[" + year(items.get(i)) + "," + count + "]");
                count = 0;
            }
        }
        return Json.list(runs);
    }

    private static int year(SearchItem item) {
        return item.date().map(date -> date.at().getYear()).orElse(0);
    }
}
