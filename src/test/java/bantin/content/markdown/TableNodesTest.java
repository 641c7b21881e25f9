package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables the way GitHub's Markdown and its readers have them. */
class TableNodesTest {
    private static final String TABLE =
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\">";

    private final Problems problems = new Problems();

    private String html(String text) {
        return new MarkdownReader(MarkdownOptions.defaults())
                .read(text, "content/news/lich.md", 5, problems)
                .html();
    }

    private static int count(String html, String part) {
        return html.split(part, -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|--|--|",
                "| - | - |",
                "|:-|-:|",
                "-|-",
                "|:-:|:-:|",
                "| -- | :--: |",
                "|-|---------|",
                "|\u00a0-\u00a0|--|"
            })
    void oneDashIsEnoughBelowTheHead(String delimiter) {
        String html = html("Buổi | Việc\n" + delimiter + "\nSáng | Họp");

        assertThat(html).startsWith(TABLE).contains("<th scope=\"col\"", "Sáng</td>");
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lịch tuần này:\n| Buổi | Việc |\n|---|---|\n| Sáng | Họp |",
                "Lịch tuần này:\nBuổi | Việc\n--|--\nSáng | Họp",
                "Lịch tuần này:\n|Buổi|Việc|\n|:-|-:|\n|Sáng|Họp|",
                "Lịch tuần này:\n  | Buổi | Việc |\n  |------|------|\n  | Sáng | Họp |",
                "Lịch tuần này:\n| `Buổi | x` | Việc |\n|---|---|\n| Sáng | Họp |",
                "Lịch tuần này:\n| Buổi \\| x | Việc |\n|---|---|\n| Sáng | Họp |"
            })
    void tableDirectlyUnderALineIsATable(String text) {
        assertThat(html(text))
                .startsWith("<p>Lịch tuần này:</p>\n" + TABLE)
                .contains("Sáng</td>", "Họp</td>")
                .doesNotContain("---");
    }

    @Test
    void linesAboveTheTableAreReadLikeAllOthers() {
        String html =
                html("Theo **kế hoạch** [1][kh]\nvà:\n| Buổi |\n|---|\n| Sáng |\nHết.\n\n[kh]: https://example.vn/");

        assertThat(html)
                .startsWith("<p>Theo <strong>kế hoạch</strong> <a href=\"https://example.vn/\" rel=\"noopener\">1</a>\n"
                        + "và:</p>\n")
                .endsWith("</table></div>\n<p>Hết.</p>");
    }

    @Test
    void tablesUnderLinesOfListsAndQuotesAreTablesToo() {
        String html = html("- Việc:\n  | a | b |\n  |---|---|\n\n> Lịch:\n> | a | b |\n> |---|---|");

        assertThat(count(html, "<table>")).isEqualTo(2);
        assertThat(html).contains("Việc:", "<p>Lịch:</p>").doesNotContain("|");
    }

    /** A frame with nothing in it stood on the page. */
    @ParameterizedTest
    @ValueSource(strings = {"|---|---|", "--- | ---", "Chữ\n\n|:-|-:|\n\nchữ"})
    void dashesAloneAreNoTableAndAreTold(String text) {
        assertThat(html(text)).doesNotContain("<table", "<div").contains("|");
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("markdown.left.table");
    }

    @Test
    void cellsBeyondTheLastColumnAreTold() {
        html("| Xã | Hộ |\n|---|---|\n| A | 1 | mất | cả |\n| B | 2 |\n| C | `a\\|b` | |\n| D |");

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("markdown.table.cells");
            assertThat(problem.args()).containsExactly("mất | cả");
            assertThat(problem.place().line()).isEqualTo(8);
            assertThat(problem.place().column()).isEqualTo(11);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chữ\n|a|b|c|\n|-|-|", "Chữ\n---", "Chữ | b\n- c | d", "a\n|-\nb", "Chữ\n|:|:|"})
    void linesThatDrawNoTableStayLines(String text) {
        assertThat(html(text)).doesNotContain("<table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`x \\| y`",
                "**`x \\| y`**",
                "[`x \\| y`](https://example.vn/)",
                "`` x \\| y ``",
                "*a* `x \\| y`",
                "~~`x \\| y`~~"
            })
    void barInCodeOfATableLosesItsBackslash(String cell) {
        assertThat(html("| a | b |\n|---|---|\n| " + cell + " | c |")).contains("<code>x | y</code>", "<td>c</td>");
        assertThat(html("`x \\| y`")).contains("<code>x \\| y</code>");
    }

    private static List<Integer> widths(String html) {
        return Pattern.compile("<col class=\"ch-(\\d+)\">")
                .matcher(html)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    @Test
    void columnsAreAsWideAsTheirWordsAskFor() {
        List<Integer> widths = widths(html("""
                | TT | Họ và tên | Chức vụ | Thư điện tử |
                |---:|---|---|---|
                | 1 | Nguyễn Thị Hồng Hạnh | Phó Chủ tịch | vanphong.vinhbinh@tiengiang.gov.vn |
                """));

        assertThat(widths).containsExactly(4, 8, 6, 36);
    }

    @Test
    void pictureInACellHasRoom() {
        assertThat(widths(html("| a | b |\n|---|---|\n| ![](anh.jpg) | 1 |"))).containsExactly(16, 3);
    }

    @Test
    void mergedCellsAreCountedWhereTheyStand() {
        String html = html("""
                <table><caption>Hộ</caption><colgroup span="9"></colgroup>
                <tr><th rowspan="2">Địa phương</th><th colspan="2">Số hộ gia đình văn hóa</th></tr>
                <tr><th>Đăng ký</th><th>Đạt</th></tr>
                <tr><td>Xã</td><td>1</td><td>mười nghìn hai trăm linh ba hộ và hơn nữa</td></tr>
                </table>
                """);

        assertThat(html).containsOnlyOnce("<colgroup").contains("</caption><colgroup class=\"room\"><col");
        assertThat(widths(html)).hasSize(3).last().isEqualTo(11);
    }

    /** A thousand merged cells ask for a million columns. */
    @Test
    void tableOfMoreColumnsThanAreCountedFindsItsWidthsItself() {
        String row = "<td colspan=\"1000\">x</td>".repeat(1000);

        assertThat(html("<table><tr>" + row + "</tr><tr>" + row + "</tr></table>"))
                .doesNotContain("<col");
        assertThat(html("|a".repeat(101) + "|\n" + "|-".repeat(101) + "|"))
                .contains("<th")
                .doesNotContain("<col");
        assertThat(widths(html("|a".repeat(100) + "|\n" + "|-".repeat(100) + "|")))
                .hasSize(100);
    }
}
