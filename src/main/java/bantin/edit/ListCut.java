package bantin.edit;

import bantin.yaml.YamlOutline.Style;
import bantin.yaml.YamlOutline.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list from which items are cut, and into which others are put. Those at its beginning and end that stay keep their bytes. */
final class ListCut {
    private final CutLines head;
    private final Writings writings;
    private final String name;
    private final Value list;

    ListCut(CutLines head, Writings writings, String name, Value list) {
        this.head = head;
        this.writings = writings;
        this.name = name;
        this.list = list;
    }

    /** A list that stands nowhere yet, in brackets. */
    static List<String> fresh(Writings writings, List<String> wanted) {
        return List.of(brackets(writings, wanted, 0), brackets(writings, wanted, 1));
    }

    /** The heads that say it, the likeliest first. */
    List<String> heads(List<String> wanted) {
        if (list.items().isEmpty()) {
            return fresh(writings, wanted).stream()
                    .map(way -> head.replaced(list.start(), list.end(), way))
                    .toList();
        }
        List<String> now =
                list.items().stream().map(item -> CutLines.read(item.text())).toList();
        List<String> then = wanted.stream().map(CutLines::read).toList();
        int first = 0;
        while (first < now.size() && first < then.size() && now.get(first).equals(then.get(first))) {
            first++;
        }
        int last = 0;
        while (last < Math.min(now.size(), then.size()) - first
                && now.get(now.size() - 1 - last).equals(then.get(then.size() - 1 - last))) {
            last++;
        }
        List<String> middle = wanted.subList(first, wanted.size() - last);
        List<String> ways = new ArrayList<>();
        for (int quotes = 0; quotes < 2; quotes++) {
            ways.add(
                    list.style() == Style.FLOW_LIST
                            ? inBrackets(first, last, middle, quotes)
                            : inLines(first, last, middle, quotes));
        }
        return ways;
    }

    private String inBrackets(int first, int last, List<String> middle, int quotes) {
        int size = list.items().size();
        int from = first > 0
                ? list.items().get(first - 1).end()
                : list.items().get(0).start();
        int to = last > 0
                ? list.items().get(size - last).start()
                : list.items().get(size - 1).end();
        if (from < to && head.part(from, to).indexOf('#') >= 0) {
            // perhaps a comment
            throw CutLines.refused(name);
        }
        String items = items(writings, middle, quotes);
        boolean some = !middle.isEmpty();
        String before = first > 0 && (some || last > 0) ? ", " : "";
        String after = last > 0 && some ? ", " : "";
        return head.replaced(from, to, before + items + after);
    }

    /** Each item has its lines; what stands between them as a comment stays. */
    private String inLines(int first, int last, List<String> middle, int quotes) {
        String text = head.text();
        List<Value> items = list.items();
        int dash = dash(items.get(0));
        String before = text.substring(head.lineStart(dash), dash) + "- ";
        String fresh = middle.stream()
                .map(item -> before + way(writings, item, quotes) + head.lineEnd())
                .collect(Collectors.joining());
        StringBuilder changed = new StringBuilder(text);
        int size = items.size();
        for (int i = size - last - 1; i >= first; i--) {
            changed.delete(
                    head.lineStart(dash(items.get(i))),
                    head.nextLine(items.get(i).end()));
        }
        int at = first > 0 ? head.nextLine(items.get(first - 1).end()) : head.lineStart(dash);
        boolean open = at == text.length() && at > 0 && head.lineStart(at) < at;
        return changed.insert(Math.min(at, changed.length()), (open ? head.lineEnd() : "") + fresh)
                .toString();
    }

    private int dash(Value item) {
        int at = head.text().lastIndexOf('-', Math.max(0, item.start() - 1));
        if (at < head.lineStart(item.start())
                || !head.text().substring(head.lineStart(at), at).isBlank()) {
            throw CutLines.refused(name);
        }
        return at;
    }

    private static String brackets(Writings writings, List<String> wanted, int quotes) {
        return "[" + items(writings, wanted, quotes) + "]";
    }

    private static String items(Writings writings, List<String> wanted, int quotes) {
        return wanted.stream().map(item -> way(writings, item, quotes)).collect(Collectors.joining(", "));
    }

    /** @param quotes 0 for none where none are needed in a line of its own, 1 for some in any case */
    private static String way(Writings writings, String item, int quotes) {
        List<String> ways = writings.of(item);
        return quotes == 0 && item.indexOf('\n') < 0 ? ways.get(0) : ways.get(ways.size() - 1);
    }
}
