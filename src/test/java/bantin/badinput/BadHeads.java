package bantin.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Heads of articles, pages and albums: each key with values that do not fit it, and heads that are none. */
final class BadHeads {
    private static final List<String> KEYS = List.of(
            "title",
            "date",
            "updated",
            "category",
            "summary",
            "slug",
            "lang",
            "tags",
            "aliases",
            "draft",
            "expires",
            "cover",
            "cover_alt",
            "attachments",
            "author",
            "source",
            "pinned",
            "văn-bản");

    private BadHeads() {}

    /** Values that fit nothing or little, by what they are called. */
    static Map<String, Supplier<String>> values() {
        Map<String, Supplier<String>> values = new LinkedHashMap<>();
        values.put("nothing", () -> "");
        values.put("an open quote", () -> "\"Giá lúa");
        values.put("a list in a list", () -> "[[a], {b: c}]");
        values.put("a map", () -> "{một: 1, hai: [2]}");
        values.put("a number without end", () -> "9".repeat(400));
        values.put("a day that is none", () -> "2026-13-45 99:99");
        values.put("300 kB of letters", () -> "lúa ".repeat(75_000));
        values.put("letters nobody sees", () -> "\"\\u200b\\u0000\\ufffe\\u202e\"");
        values.put("script", () -> "\"<script>alert(1)</script> javascript:alert(1)\"");
        values.put("a path out", () -> "../../../../etc/passwd");
        values.put("2 000 of one", () -> "[" + "lúa, ".repeat(2_000) + "]");
        values.put("an alias of itself", () -> "&a [*a]");
        return values;
    }

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>();
        for (String key : KEYS) {
            values().forEach((called, value) -> all.add(
                    BadInput.of("head", key + " is " + called, BadInput.ARTICLE, () -> with(key, value.get()))));
        }
        heads().forEach((called, head) -> all.add(BadInput.of("head", called, BadInput.ARTICLE, head)));
        heads().forEach((called, head) ->
                all.add(BadInput.of("head", called + ", of a page", "content/pages/gioi-thieu.md", head)));
        heads().forEach((called, head) ->
                all.add(BadInput.of("head", called + ", of an album", "content/albums/le-hoi/index.md", head)));
        BadInput many = BadInput.of("head", "100 heads of 490 unknown names", BadInput.ARTICLE, () -> names(490));
        for (int i = 0; i < 100; i++) {
            String path = "content/news/bai-" + i + ".md";
            many = many.with(path, () -> names(490).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        all.add(many);
        return all;
    }

    private static String with(String key, String value) {
        String others = BadInput.HEAD
                .lines()
                .filter(line -> !line.startsWith("---") && !line.startsWith(key + ":"))
                .collect(Collectors.joining("\n"));
        return "---\n" + others + "\n" + key + ": " + value + "\n---\nThân bài.\n";
    }

    private static String names(int count) {
        return BadInput.HEAD.replace("date:", lines("truong_khong_ai_biet_%d: lúa\n", count) + "date:") + "Thân bài.\n";
    }

    static String lines(String line, int count) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
    }

    private static Map<String, Supplier<String>> heads() {
        Map<String, Supplier<String>> heads = new LinkedHashMap<>();
        heads.put("an empty file", () -> "");
        heads.put("one line", () -> "---");
        heads.put("no end", () -> "---\ntitle: A\n\nThân bài.\n");
        heads.put("no end, 5 MB", () -> "---\n" + "title: A\n".repeat(500_000));
        heads.put("a list for a head", () -> "---\n- a\n- b\n---\nThân bài.\n");
        heads.put("only dashes", () -> "---\n".repeat(100_000));
        heads.put("20 000 faulty lines", () -> "---\n" + lines("key%d: \"a\" b\n", 20_000) + "---\nThân bài.\n");
        heads.put("20 000 open quotes", () -> "---\n" + lines("k%d: \"a\n", 20_000) + "---\nThân bài.\n");
        heads.put("20 000 open brackets", () -> "---\n" + lines("k%d: [a\n", 20_000) + "---\nThân bài.\n");
        heads.put("20 000 lines without colon", () -> "---\n" + lines("chữ %d\n", 20_000) + "---\nThân bài.\n");
        heads.put("300 000 names", () -> "---\n" + lines("k%d: 1\n", 300_000) + "---\nThân bài.\n");
        heads.put(
                "20 000 repetitions", () -> "---\na: &a [1,2,3]\nb: [" + "*a,".repeat(20_000) + "]\n---\nThân bài.\n");
        heads.put(
                "doubling twenty times",
                () -> "---\na0: &a0 [x]\n"
                        + IntStream.range(1, 21)
                                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                                .collect(Collectors.joining())
                        + "---\nThân bài.\n");
        heads.put("brackets without end", () -> "---\ntitle: " + "[".repeat(100_000) + "\n---\nThân bài.\n");
        heads.put("maps without end", () -> "---\ntitle: " + "{a: ".repeat(50_000) + "\n---\nThân bài.\n");
        heads.put(
                "steps without end",
                () -> "---\n"
                        + IntStream.range(0, 2_000)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining()) + "---\nThân bài.\n");
        heads.put("a name of 200 kB", () -> "---\n" + "a".repeat(200_000) + ": 1\n---\nThân bài.\n");
        heads.put("a name of 200 kB with spaces", () -> "---\n" + "a ".repeat(100_000) + ": 1\n---\nThân bài.\n");
        heads.put("colons in one line", () -> "---\ntitle: " + "a: ".repeat(60_000) + "\n---\nThân bài.\n");
        heads.put("quotes in one line", () -> "---\ntitle: " + "\"'".repeat(60_000) + "\n---\nThân bài.\n");
        heads.put("backslashes in a quote", () -> "---\ntitle: \"" + "\\".repeat(99_999) + "\" x\n---\nThân bài.\n");
        heads.put("tabs", () -> "---\n" + "\ttitle: A\n".repeat(1_000) + "---\nThân bài.\n");
        heads.put("TOML", () -> "+++\ntitle = \"A\"\n+++\nThân bài.\n");
        heads.put("JSON", () -> "{\n\"title\": \"A\",\n}\nThân bài.\n");
        heads.put("a byte order mark twice", () -> "\ufeff\ufeff---\ntitle: A\n---\nThân bài.\n");
        heads.put("noncharacters", () -> "---\ntitle: A\ufffe\uffff\ufdd0\n---\nThân\ufffe bài.\n");
        heads.put("half a character", () -> "---\ntitle: A\ud800\n---\nThân bài.\n");
        heads.put("Windows' line ends", () -> "---\r\ntitle: A\r\ndate: x\r\n---\r\nThân bài.\r\n");
        heads.put("old Mac's line ends", () -> "---\rtitle: A\rdate: x\r---\rThân bài.\r");
        heads.put("a block that never ends", () -> "---\ntitle: |\n" + "  a\n".repeat(50_000));
        heads.put("comments only", () -> "---\n" + "# ghi chú\n".repeat(20_000) + "---\nThân bài.\n");
        heads.put("types of programs", () -> "---\ntitle: !!java.net.URL [http://127.0.0.1/]\n---\nThân bài.\n");
        heads.put("question marks", () -> "---\n? [a]\n: b\n? {c: d}\n: e\n---\nThân bài.\n");
        return heads;
    }
}
