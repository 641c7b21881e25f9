package bantin.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies: each sign of Markdown and HTML in numbers that nobody writes, alone, in one line, in many, before much text. */
final class BadBodies {
    private static final List<String> SIGNS = List.of(
            "[",
            "]",
            "![",
            "[a](",
            "[a](b \"c ",
            "[a](<b ",
            "[a](b 'c ",
            "[a][",
            "[^a",
            "[^a] ",
            "*a ",
            "**a ",
            "_a ",
            "~~a ",
            "`a ",
            "``a ",
            "<a ",
            "<a href=\"",
            "<b>",
            "</b>",
            "<!--",
            "<?b ",
            "<!x ",
            "<![CDATA[",
            "<script>",
            "<svg><style>",
            "<xmp>",
            "<table>",
            "&",
            "&#",
            "&#x",
            "&nbsp",
            "\\",
            "{",
            "{a ",
            "{#a ",
            "{.a=\"",
            "| a ",
            "|-",
            "$",
            "www.",
            "https://",
            "a@",
            "a.b@c.",
            "http://a/(",
            ">",
            "> ",
            "- ",
            "1. ",
            "# ",
            "#",
            "=",
            "-",
            "```",
            "~~~",
            ": ",
            "!",
            "<https:",
            "<a@b.",
            "\" ",
            "\u00a0",
            "\u200b",
            "\u0301",
            "(",
            "[a]: b \"",
            "{{< a ",
            "{% a ",
            "—",
            "“",
            "- [ ] ",
            "![a](b ",
            "<img src=x ",
            "<a\n",
            "<![if ",
            "<?xml ",
            "<o:p>",
            "mso-");

    private BadBodies() {}

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>();
        for (String sign : SIGNS) {
            all.add(BadInput.body("body", "200 kB of " + sign, () -> repeat(sign, 200_000)));
            all.add(BadInput.body(
                    "body",
                    "2 000 of " + sign + " before 200 kB",
                    () -> sign.repeat(2_000) + " lúa chín vàng".repeat(15_000)));
            all.add(BadInput.body(
                    "body", "4 000 lines of " + sign, () -> (sign + "\n").repeat(4_000) + "Lúa chín vàng.\n"));
            all.add(BadInput.body("body", "4 000 paragraphs of " + sign, () -> (sign + " lúa\n\n").repeat(4_000)));
        }
        texts().forEach((called, text) -> all.add(BadInput.body("body", called, text)));
        return all;
    }

    private static String repeat(String sign, int length) {
        return sign.repeat(length / sign.length());
    }

    private static String numbered(String line, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private static Map<String, Supplier<String>> texts() {
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        texts.put("20 000 headings", () -> "# Tin\n\n".repeat(20_000));
        texts.put("20 000 headings, all different", () -> numbered("## Mục %d\n\n", 20_000));
        texts.put("20 000 references", () -> numbered("[r%d]: /a/%d\n", 20_000) + "\n[r1]\n");
        texts.put("20 000 references in paragraphs", () -> numbered("[r%d]: /a/%d\n\n", 20_000) + "\n[r1]\n");
        texts.put("20 000 uses of references", () -> "[r]: https://a.vn\n\n" + "[a][r]\n\n".repeat(20_000));
        texts.put("20 000 notes", () -> numbered("[^n%d]: Ghi chú %d\n\n", 20_000) + "Chữ[^n1].\n");
        texts.put("20 000 notes in a block", () -> numbered("[^n%d]: Ghi chú %d\n", 20_000) + "\nChữ[^n1].\n");
        texts.put(
                "10 000 notes, all used",
                () -> numbered("Chữ[^n%d].\n\n", 10_000) + numbered("[^n%d]: Ghi chú %d\n\n", 10_000));
        texts.put("one note, 20 000 times", () -> "Chữ[^n].\n\n".repeat(20_000) + "[^n]: Ghi chú.\n");
        texts.put(
                "notes in notes",
                () -> "Chữ[^n0].\n\n"
                        + IntStream.range(0, 3_000)
                                .mapToObj(i -> "[^n" + i + "]: Xem [^n" + (i + 1) + "]\n\n")
                                .collect(Collectors.joining()));
        texts.put("a note in itself", () -> "Chữ[^n].\n\n[^n]: Xem [^n]\n");
        texts.put("quotes, 5 000 deep", () -> "> ".repeat(5_000) + "sâu");
        texts.put("quotes, 59 deep, 3 000 lines", () -> ("> ".repeat(59) + "sâu\n").repeat(3_000));
        texts.put("quotes, 59 deep, other in each line", () -> IntStream.range(0, 3_000)
                .mapToObj(i -> ">".repeat(i % 59 + 1) + " sâu\n\n")
                .collect(Collectors.joining()));
        texts.put("lists, each a step deeper", () -> IntStream.range(0, 2_000)
                .mapToObj(i -> "  ".repeat(i) + "- a\n")
                .collect(Collectors.joining()));
        texts.put("lists, each a step deeper, 50 and again", () -> IntStream.range(0, 10_000)
                .mapToObj(i -> "  ".repeat(i % 50) + "- a\n")
                .collect(Collectors.joining()));
        texts.put("lists and quotes in turn", () -> ("> - ".repeat(25) + "a\n").repeat(2_000));
        texts.put("100 000 items", () -> "- mục\n".repeat(100_000));
        texts.put("30 000 lines in one item", () -> "- mục\n" + "  dòng\n".repeat(30_000));
        texts.put("a table of 20 000 lines", () -> "| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(20_000));
        texts.put(
                "a table of 5 000 columns",
                () -> "|" + " a |".repeat(5_000) + "\n|" + "---|".repeat(5_000) + "\n"
                        + ("|" + " 1 |".repeat(5_000) + "\n").repeat(20));
        texts.put(
                "a table of 2 000 columns and empty lines",
                () -> "|" + " a |".repeat(2_000) + "\n|" + "---|".repeat(2_000) + "\n" + "| 1 |\n".repeat(2_000));
        texts.put("a line of 3 MB", () -> "lúa ".repeat(750_000));
        texts.put("a word of 3 MB", () -> "a".repeat(3_000_000));
        texts.put("a word of 3 MB with marks", () -> "ấ".repeat(1_000_000));
        texts.put("100 000 marks on one letter", () -> "a" + "\u0301".repeat(100_000));
        texts.put("50 000 short lines", () -> "lúa\n".repeat(50_000));
        texts.put("60 000 short lines and one sign", () -> "lúa\n".repeat(60_000) + "---\n");
        texts.put("20 000 pictures", () -> "![a](khong-co.jpg)\n\n".repeat(20_000));
        texts.put("20 000 links", () -> numbered("[a](khong-co-%d.md)\n\n", 20_000));
        texts.put(
                "20 000 links to places here",
                () -> numbered("[a](#m%d)\n\n", 20_000) + numbered("## M %d\n\n", 2_000));
        texts.put(
                "20 000 links to headings in the spelling of github.com",
                () -> numbered("[a](#%d-phạm-vi)\n\n", 20_000) + numbered("## %d. Phạm vi\n\n", 2_000));
        texts.put("20 000 addresses", () -> numbered("https://a.vn/%d\n\n", 20_000));
        texts.put("20 000 films", () -> numbered("https://youtu.be/a%d\n\n", 20_000));
        texts.put("20 000 places", () -> numbered("<a id=\"m%d\"></a>\n\n", 20_000));
        texts.put("5 000 boxes in boxes", () -> "<div>".repeat(5_000) + "sâu" + "</div>".repeat(5_000));
        texts.put("20 000 attributes", () -> "<div " + numbered("a%d=\"1\" ", 20_000) + ">\n");
        texts.put("an attribute of 2 MB", () -> "<div title=\"" + "a".repeat(2_000_000) + "\">x</div>\n");
        texts.put("a comment of 2 MB", () -> "<!-- " + "a ".repeat(1_000_000) + "-->");
        texts.put("an open comment", () -> "<!-- " + "a\n\n".repeat(50_000));
        texts.put("20 000 open comments", () -> "<!-- a\n\n".repeat(20_000));
        texts.put("gallery of 20 000 lines", () -> "```gallery\n" + "anh.jpg | lúa\n".repeat(20_000) + "```\n");
        texts.put(
                "gallery of one long line",
                () -> "```gallery\n![" + "a".repeat(200_000) + "](" + " ".repeat(200_000) + "\n```\n");
        texts.put("code that never ends", () -> "```\n" + "lúa\n".repeat(100_000));
        texts.put("20 000 pieces of code", () -> "```\na\n```\n".repeat(20_000));
        texts.put(
                "ticks of every length",
                () -> IntStream.range(1, 600).mapToObj("`"::repeat).collect(Collectors.joining(" ")));
        texts.put(
                "emphasis of every length",
                () -> IntStream.range(1, 400).mapToObj(i -> "*".repeat(i) + "a").collect(Collectors.joining(" ")));
        texts.put("an embedded picture of 3 MB", () -> "![a](data:image/png;base64," + "A".repeat(3_000_000) + ")");
        texts.put("definitions", () -> "Lúa\n: cây\n\n".repeat(10_000));
        texts.put("Word's remains", () -> "<p class=MsoNormal style='mso-a:b'><o:p></o:p></p>\n".repeat(5_000));
        texts.put("attributes on everything", () -> "# Tin {#a .b c=\"d\"}\n\n".repeat(5_000));
        texts.put("style everywhere", () -> ("<p style=\"" + "color:red;".repeat(20) + "\">x</p>\n\n").repeat(2_000));
        return texts;
    }
}
