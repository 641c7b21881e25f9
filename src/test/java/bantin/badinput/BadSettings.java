package bantin.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code site.yml}, the lists of links, slides and notices, and free data. */
final class BadSettings {
    private static final List<String> KEYS = List.of(
            "title",
            "url",
            "language",
            "languages",
            "timezone",
            "theme",
            "organisation",
            "categories",
            "menus",
            "page_sizes",
            "addresses",
            "markdown",
            "front_matter",
            "home",
            "pictures",
            "search_engines",
            "publish",
            "names");
    private static final Map<String, String> LISTS = Map.of(
            "content/links.yml", "- title: Nhóm %d\n  links:\n    - {title: Trang %d, url: https://a%d.vn/}\n",
            "content/slides.yml", "- {picture: /khong-co-%d.jpg, alt: Lúa, link: /%d/}\n",
            "content/notices.yml", "- {title: Cúp điện %d, level: urgent, link: /khong-co-%d/}\n",
            "content/data/gia.yml", "- {tên: Lúa %d, giá: %d}\n");

    private BadSettings() {}

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>();
        for (String key : KEYS) {
            BadHeads.values()
                    .forEach((called, value) ->
                            all.add(site(key + " is " + called, () -> without(key) + key + ": " + value.get() + "\n")));
        }
        sites().forEach((called, text) -> all.add(site(called, text)));
        LISTS.keySet().stream().sorted().forEach(path -> {
            String item = LISTS.get(path);
            texts(item).forEach((called, text) -> all.add(BadInput.of("list", called + " in " + path, path, text)));
            values(path, item, all);
        });
        all.add(BadInput.of(
                "list",
                "50 000 links in one group",
                "content/links.yml",
                () -> "- title: Nhóm\n  links:\n"
                        + numbered("    - {title: Trang %d, url: https://a%d.vn/}\n", 50_000)));
        all.add(BadInput.of(
                "list",
                "9 000 faulty links",
                "content/links.yml",
                () -> "- title: Nhóm\n  links:\n"
                        + numbered("    - {title: Trang %d, url: \"htp:/a%d vn\", sai: 1}\n", 9_000)));
        BadInput many = BadInput.of("list", "2 000 files of data", "content/data/gia.yml", () -> "- lúa\n");
        for (int i = 0; i < 2_000; i++) {
            many = many.with("content/data/gia-" + i + ".yml", "a: \"\n");
        }
        all.add(many);
        return all;
    }

    private static void values(String path, String item, List<BadInput> all) {
        List<String> keys = java.util.regex.Pattern.compile("(\\p{L}+): ")
                .matcher(item)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        for (String key : keys) {
            BadHeads.values()
                    .forEach((called, value) -> all.add(BadInput.of(
                            "list",
                            key + " of " + path + " is " + called,
                            path,
                            () -> "- " + key + ": " + value.get() + "\n")));
        }
    }

    private static BadInput site(String name, Supplier<String> text) {
        return BadInput.of("site.yml", name, "site.yml", text);
    }

    private static String without(String key) {
        StringBuilder rest = new StringBuilder();
        boolean inside = false;
        for (String line : BadInput.SITE.lines().toList()) {
            inside = line.startsWith(key + ":") || inside && line.startsWith(" ");
            rest.append(inside ? "" : line + "\n");
        }
        return rest.toString();
    }

    private static String numbered(String line, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private static Map<String, Supplier<String>> texts(String item) {
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        texts.put("nothing", () -> "");
        texts.put("a map", () -> "a: 1\n");
        texts.put("an open quote", () -> numbered(item, 3) + "- title: \"a\n");
        texts.put("1 500 items", () -> numbered(item, 1_500));
        texts.put("9 900 items", () -> numbered(item, 9_900));
        texts.put("60 000 items", () -> numbered(item, 60_000));
        texts.put("9 900 items without sense", () -> "- [a, {b: [c]}]\n".repeat(9_900));
        texts.put("9 900 items with wrong names", () -> numbered("- {tieu_de_%d: a, tilte: b}\n", 9_900));
        texts.put("50 000 faulty lines", () -> numbered("- \"a\" b%d\n", 50_000));
        texts.put("deep", () -> "- ".repeat(3_000) + "a\n");
        texts.put("4 MB in one value", () -> "- title: " + "lúa ".repeat(900_000) + "\n");
        texts.put("tabs", () -> "-\ttitle: a\n\t\turl: b\n");
        texts.put("bytes of 0", () -> "- title: a\u0000\u0000\n");
        texts.put("9 900 times the same", () -> "- &a {title: a}\n" + "- *a\n".repeat(9_899));
        return texts;
    }

    private static Map<String, Supplier<String>> sites() {
        Map<String, Supplier<String>> sites = new LinkedHashMap<>();
        String s = BadInput.SITE;
        sites.put("nothing", () -> "");
        sites.put("a list", () -> "- a\n- b\n");
        sites.put("binary", () -> "\u0000\u0001\u0002".repeat(100));
        sites.put("100 000 faulty lines", () -> s + numbered("k%d: \"a\" b\n", 100_000));
        sites.put("40 000 faulty lines", () -> s + numbered("k%d: \"a\" b\n", 40_000));
        sites.put("40 000 open quotes", () -> s + numbered("k%d: \"a\n", 40_000));
        sites.put("40 000 open brackets", () -> s + numbered("k%d: [a\n", 40_000));
        sites.put("40 000 lines without colon", () -> s + numbered("chữ %d\n", 40_000));
        sites.put("40 000 tabs", () -> s + "\ta: b\n".repeat(40_000));
        sites.put("1 900 unknown names", () -> s + numbered("tieu_de_%d: a\n", 1_900));
        sites.put("1 900 categories", () -> s + numbered("  - {title: Mục %d}\n", 1_900));
        sites.put("9 000 categories", () -> s + numbered("  - {title: Mục %d}\n", 9_000));
        sites.put(
                "9 000 categories, one below another",
                () -> s + numbered("  - {title: Mục %d, slug: m%d, parent: m%d}\n", 9_000));
        sites.put("9 000 categories of one name", () -> s + "  - {title: Mục}\n".repeat(9_000));
        sites.put(
                "9 000 menu items",
                () -> s + "menus:\n  main:\n" + numbered("    - {title: M%d, link: /m%d/}\n", 9_000));
        sites.put("1 900 menus", () -> s + "menus:\n" + numbered("  main_%d: [{title: A, link: /}]\n", 1_900));
        sites.put(
                "menus in menus",
                () -> s + "menus:\n  main: " + "[{title: A, children: ".repeat(15) + "[]" + "}]".repeat(15) + "\n");
        sites.put("9 000 languages", () -> s + "languages: [" + numbered("a%d, ", 9_000) + "]\n");
        sites.put(
                "500 languages",
                () -> s + "languages: ["
                        + IntStream.range(0, 500)
                                .mapToObj(i -> "" + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26))
                                .collect(Collectors.joining(", "))
                        + "]\n");
        sites.put("9 000 targets", () -> s + "publish:\n" + numbered("  t%d: {to: /tmp/x%d}\n", 1_900));
        sites.put("9 000 picture widths", () -> s + "pictures:\n  widths: [" + numbered("%d, ", 9_000) + "]\n");
        sites.put("huge picture widths", () -> s + "pictures:\n  widths: [999999999, 2147483648, -1]\n");
        sites.put("9 000 renamed keys", () -> s + "front_matter:\n  rename: {" + numbered("a%d: b%d, ", 1_900) + "}\n");
        sites.put("9 000 ignored keys", () -> s + "front_matter:\n  ignore: [" + numbered("a%d, ", 9_000) + "]\n");
        sites.put(
                "1 900 folders",
                () -> s + "front_matter:\n  defaults: {" + numbered("a%d: {author: b}, ", 1_900) + "}\n");
        sites.put(
                "an address pattern of 200 kB",
                () -> s + "addresses:\n  article: /" + "a".repeat(200_000) + "/{slug}/\n");
        sites.put(
                "an address pattern of slots", () -> s + "addresses:\n  article: /" + "{slug}/".repeat(50_000) + "\n");
        sites.put("an address pattern of brackets", () -> s + "addresses:\n  article: /" + "{".repeat(100_000) + "\n");
        sites.put("a host of 200 kB", () -> s.replace("binhnhi.example.vn", "a.".repeat(100_000) + "vn"));
        sites.put("a phone of 200 kB", () -> s.replace("0273 3838 000", "0273 - ".repeat(30_000)));
        sites.put("a phone of 200 kB digits", () -> s.replace("0273 3838 000", "\"" + "0".repeat(200_000) + "\""));
        sites.put(
                "a mail of 200 kB",
                () -> s.replace("binhnhi@example.vn", "a.".repeat(50_000) + "@" + "b.".repeat(50_000) + "vn"));
        sites.put("mails, many", () -> s.replace("binhnhi@example.vn", "\"" + "a@b.vn, ".repeat(20_000) + "\""));
        sites.put("a theme's name that leads out", () -> s + "theme:\n  name: ../../etc\n");
        sites.put("a theme's name of 200 kB", () -> s + "theme:\n  name: " + "a".repeat(200_000) + "\n");
        sites.put(
                "1 900 options", () -> s + "theme:\n  options: {" + numbered("accen%d: \"#zzzzzz\", ", 1_900) + "}\n");
        sites.put("9 000 home blocks", () -> s + "home:\n  blocks: [" + "news, ".repeat(9_000) + "]\n");
        sites.put("9 000 home categories", () -> s + "home:\n  categories: [" + numbered("m%d, ", 9_000) + "]\n");
        sites.put("page sizes of 0", () -> s + "page_sizes: {category: 0, archive: -1, home: 99999999999}\n");
        sites.put("a time zone that is none", () -> s + "timezone: Asia/" + "a/".repeat(50_000) + "\n");
        return sites;
    }
}
