package bantin.content.markdown.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pasted, bantin's own reader finds the same words in the same order, and nothing to warn of. */
class AnyHtmlTest {
    private static final int PAGES = 60;

    private static final List<String> WORDS = List.of(
            "Ủy ban",
            "nhân dân",
            "xã",
            "Vĩnh Bình",
            "32.657",
            "93,1%",
            "ngày 20/11/2026",
            "Ghi chú:",
            "(khóa XII)",
            "“Tết”",
            "*",
            "**",
            "_",
            "__",
            "a_b",
            "x * y",
            "2*3",
            "#",
            "##",
            "# Điều",
            "1.",
            "12)",
            "a)",
            "- ",
            "+ một",
            "> lớn",
            "|",
            "a | b",
            "---",
            "===",
            "&lt;b&gt;",
            "&lt; 5",
            "&amp;amp;",
            "&amp;copy;",
            "\\",
            "\\*",
            "C:\\ảnh",
            "[1]",
            "[x](y)",
            "[ ]",
            "[^2]",
            "[toc]",
            "![a](b.jpg)",
            "`",
            "``",
            "~~",
            "~",
            "{.lớp}",
            "{{ x }}",
            "{% y %}",
            "::: chú",
            ": hai",
            " https://vinhbinh.dongthap.gov.vn/a_b*c ",
            " www.dongthap.gov.vn ",
            "ubnd@dongthap.gov.vn",
            "m²",
            "…",
            "!",
            "(",
            ")",
            "[[liên kết]]",
            "[/caption]",
            "|---|---|",
            "\u00ad",
            "\u200b",
            "&nbsp;",
            "KÍNH GỬI",
            "$x$",
            "@",
            "&#38;",
            "^",
            "=");

    private static final List<String> INLINE = List.of(
            "b",
            "i",
            "strong",
            "em",
            "u",
            "s",
            "span",
            "code",
            "font",
            "a href='https://a.gov.vn/x?utm_source=z&amp;y=(1)'",
            "span style='font-weight:bold'",
            "span style='font-style:italic'",
            "span style='font-weight:normal'");

    private static final List<String> BLOCKS = List.of(
            "p",
            "div",
            "ul",
            "ol",
            "ol start=7",
            "li",
            "blockquote",
            "h1",
            "h2",
            "h4",
            "table",
            "pre",
            "section",
            "center",
            "p class=MsoNormal style='mso-list:l0 level1 lfo1'",
            "p style='mso-list:l0 level3 lfo1'",
            "b",
            "span");

    private final Random random = new Random(20261120);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void wordsStayTheSameAndNothingIsWarnedOf(int depth) {
        List<String> wrong = IntStream.range(0, PAGES)
                .mapToObj(i -> complaint(blocks(depth)))
                .filter(complaint -> !complaint.isEmpty())
                .sorted(Comparator.comparing(String::length))
                .limit(3)
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static String complaint(String html) {
        String markdown = Paste.read(html, "").markdown();
        List<String> before = ShownWords.ofHtml(html);
        List<String> after = ShownWords.ofMarkdown(markdown);
        List<String> warnings = ShownWords.warnings(markdown);
        if (before.equals(after) && warnings.isEmpty()) {
            return "";
        }
        int at = 0;
        while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        return "\n%s\n%s\nbefore: %s\nafter: %s\n%s\n"
                .formatted(html, markdown, near(before, at), near(after, at), warnings);
    }

    private static List<String> near(List<String> words, int at) {
        return words.subList(Math.min(at, words.size()), Math.min(at + 4, words.size()));
    }

    private String blocks(int depth) {
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            html.append(block(depth));
        }
        return html.toString();
    }

    private String block(int depth) {
        String tag = depth == 0 ? "p" : BLOCKS.get(random.nextInt(BLOCKS.size()));
        String name = tag.replaceFirst(" .*", "");
        if (name.equals("table")) {
            return table(depth);
        }
        boolean simple = name.matches("h\\d|pre|p") || random.nextInt(4) == 0;
        return "<" + tag + ">" + (simple ? inline(2) : blocks(depth - 1)) + "</" + name + ">";
    }

    private String table(int depth) {
        StringBuilder html = new StringBuilder("<table>");
        int columns = 1 + random.nextInt(3);
        for (int row = random.nextInt(4); row >= 0; row--) {
            html.append("<tr>");
            for (int column = 0; column < columns; column++) {
                boolean merged = random.nextInt(12) == 0 && column + 2 == columns;
                html.append(merged ? "<td colspan=2>" : random.nextInt(5) == 0 ? "<th align=right>" : "<td>");
                html.append(random.nextInt(3) == 0 ? blocks(Math.min(1, depth - 1)) : inline(1));
                column += merged ? 1 : 0;
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private String inline(int depth) {
        StringBuilder html = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int kind = random.nextInt(10);
            if (kind < 4 && depth > 0) {
                String tag = INLINE.get(random.nextInt(INLINE.size()));
                html.append("<" + tag + ">" + inline(depth - 1) + "</" + tag.replaceFirst(" .*", "") + ">");
            } else if (kind == 4) {
                html.append("<br>");
            } else {
                html.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            html.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return html.toString();
    }
}
