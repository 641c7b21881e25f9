package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Body;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problem;
import bantin.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eleven pages of a new portal showed visitors what their editors were to write. */
class UnfilledBlocksTest {
    private final Problems problems = new Problems();

    private Body read(String text) {
        return new MarkdownReader(MarkdownOptions.defaults()).read(text, "content/pages/lien-he.md", 4, problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "Một.\\n\\n[điền tên]\\n\\nHai.~<p>Một.</p> <p>Hai.</p>",
                "Một [điền tên] câu. Hai.\\n\\nBa.~<p>Ba.</p>",
                "Một [điền\\ntên] câu.\\n\\nBa.~<p>Ba.</p>",
                "- một\\n- [điền tên]\\n- ba~<ul> <li>một</li> <li>ba</li> </ul>",
                "- một\\n- [điền tên]\\n  - con\\n- ba~<ul> <li>một</li> <li>ba</li> </ul>",
                "1. một\\n2. [điền tên]~<ol> <li>một</li> </ol>",
                "Gồm:\\n\\n- [điền tên]\\n- [điền tên]\\n\\nHết.~<p>Hết.</p>",
                "> [điền lời]\\n\\nHết.~<p>Hết.</p>",
                "> Lời.\\n>\\n> [điền lời]~<blockquote> <p>Lời.</p> </blockquote>",
                "Địa chỉ\\n: [điền địa chỉ]\\n\\nGiờ\\n: 7 giờ~<dl> <dt>Giờ</dt> <dd>7 giờ</dd> </dl>",
                "Địa chỉ\\n: [điền địa chỉ]\\n: Ấp 1~<dl> <dt>Địa chỉ</dt> <dd>Ấp 1</dd> </dl>",
                "## Tên\\n\\n[điền tên]\\n\\n## Giờ\\n\\n7 giờ~<h2 id='gio'>Giờ</h2> <p>7 giờ</p>",
                "## [điền tên]\\n"
                        + "\\n"
                        + "### Việc\\n"
                        + "\\n"
                        + "[điền việc]\\n"
                        + "\\n"
                        + "### Giờ\\n"
                        + "\\n"
                        + "7 giờ~<h3 id='gio'>Giờ</h3> <p>7 giờ</p>",
                "## Trống\\n\\n## Tên\\n\\n[điền tên]~<h2 id='trong'>Trống</h2>",
                "<p>[điền tên]</p>\\n\\nHết.~<p>Hết.</p>",
                "<table><tr><td>[điền tên]</td></tr></table>\\n\\nHết.~<p>Hết.</p>",
                "```\\n[điền tên]\\n```\\n\\nHết.~<p>Hết.</p>",
                "Gõ `[điền tên]` vào.\\n\\nHết.~<p>Hết.</p>",
                "![ảnh [điền tên]](a.jpg)\\n\\nHết.~<p>Hết.</p>",
                "[xem [điền tên]](a.md)\\n\\nHết.~<p>Hết.</p>",
                "[xem](https://x.vn '[điền tựa]')\\n\\nHết.~<p>Hết.</p>",
                "[fill in the name]\\n\\nHết.~<p>Hết.</p>",
                "[điền tên theo [mẫu](a.md)]\\n\\nHết.~<p>Hết.</p>",
                "Số: [**điền** số]\\n\\nHết.~<p>Hết.</p>",
                "Số: [điền tên, quên đóng\\n\\nHết.~<p>Hết.</p>",
                "[xem][x]\\n\\n[x]: https://x.vn '[điền tựa]'~<p><a href='https://x.vn' rel='noopener'>xem</a></p>"
            })
    void whatIsToBeFilledInLeavesWithItsLine(String text, String html) {
        Body body = read(text.replace("\\n", "\n"));

        assertThat(body.html().replaceAll("\\s*\n\\s*", " ")).isEqualTo(html.replace('\'', '"'));
        assertThat(body.firstParagraph()).doesNotContain("điền t");
        assertThat(problems.sorted()).anyMatch(Problem::isUnfilled);
    }

    @Test
    void tableLosesTheRowAndWithItsLastRowItself() {
        assertThat(read("| Năm | Việc |\n|-|-|\n| [điền năm] | họp |\n| 2020 | lập xã |")
                        .html())
                .contains("2020", "<th scope=\"col\">Năm")
                .doesNotContain("họp");
        assertThat(read("| Năm | Việc |\n|-|-|\n| [điền năm] | họp |\n\nHết.").html())
                .isEqualTo("<p>Hết.</p>");
        assertThat(read("| [điền cột] | Việc |\n|-|-|\n| 2020 | họp |\n\nHết.").html())
                .isEqualTo("<p>Hết.</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "[điền đơn](https://x.vn/)~<p><a href='https://x.vn/' rel='noopener'>điền đơn</a></p>",
                "[điền đơn][mau]\\n\\n[mau]: https://x.vn/~<p><a href='https://x.vn/' rel='noopener'>điền đơn</a></p>",
                "[điền đơn]\\n\\n[điền đơn]: https://x.vn/~<p><a href='https://x.vn/' rel='noopener'>điền đơn</a></p>",
                "Giải [điền kinh] xã.~<p>Giải [điền kinh] xã.</p>",
                "Tôi tên \\[điền tên].~<p>Tôi tên [điền tên].</p>",
                "Xã [Điền Hải].~<p>Xã [Điền Hải].</p>"
            })
    void linksAndNamesStay(String text, String html) {
        assertThat(read(text.replace("\\n", "\n")).html()).isEqualTo(html.replace('\'', '"'));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void eachMarkIsToldAtItsPlace() {
        read("Huyện [điền tên huyện] đến\nngày [điền ngày].");

        assertThat(problems.sorted())
                .extracting(p -> p.place().line() + ":" + p.place().column() + " " + p.args())
                .containsExactly("5:7 [[điền tên huyện]]", "6:6 [[điền ngày]]");
    }
}
