package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Body;
import bantin.content.body.Reference;
import bantin.content.markdown.parse.HtmlPolicy;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Bodies as they come out of old systems. */
class PastedTextTest {
    private final Problems problems = new Problems();

    private Body read(HtmlPolicy policy, String text) {
        return new MarkdownReader(MarkdownOptions.defaults().withHtml(policy)).read(text, "a.md", 0, problems);
    }

    private String clean(String text) {
        return read(HtmlPolicy.CLEAN, text).html();
    }

    @Test
    void realArticleComesOutAsCleanParagraphs() throws IOException {
        String text;
        try (InputStream in = getClass().getResourceAsStream("tong-ket-nganh-van-hoa.txt")) {
            text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }

        Body body = read(HtmlPolicy.CLEAN, text);

        assertThat(body.html().lines())
                .hasSize(7)
                .allMatch(line -> line.matches("<p( class=\"byline\")?>\\S.*\\S</p>"));
        assertThat(body.html()).doesNotContain("  ", "\u00a0", "<pre>").endsWith("<p class=\"byline\">Kim Lan</p>");
        assertThat(body.firstParagraph()).startsWith("Ngày 13-3, Phòng Văn hóa và Thông tin");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void indentedProseIsNoCode() {
        assertThat(clean("    Phát biểu tại hội nghị\n\n\u00a0\u00a0\u00a0\u00a0 Chủ tịch xã\n\u00a0\u00a0\nHết"))
                .isEqualTo("<p>Phát biểu tại hội nghị</p>\n<p>Chủ tịch xã</p>\n<p>Hết</p>");
        assertThat(clean("```\n    a  b\n```")).isEqualTo("<pre><code>    a  b\n</code></pre>");
    }

    @Test
    void runsOfSpacesBecomeOneAndUnitsStayTogether() {
        assertThat(clean("Một&nbsp;&nbsp;\u00a0 hai  ba\u00a0bốn 12\u00a0kg &nbsp;"))
                .isEqualTo("<p>Một hai ba bốn 12\u00a0kg</p>");
        assertThat(clean("&nbsp;\n\n \u00a0 \n\nx")).isEqualTo("<p>x</p>");
    }

    @Test
    void stylesFontsAndLayoutTablesGo() {
        Body body = read(
                HtmlPolicy.CLEAN,
                "<p class=\"MsoNormal\" style=\"margin:0\"><span style=\"font-size:14pt\">Ngày 13-3,&nbsp;"
                        + " <b>họp</b>.</span></p>\n"
                        + "<p>&nbsp;</p>\n"
                        + "<table width=\"100%\"><tr><td><img src=\"a.jpg\" alt=\"Ảnh\"></td></tr><tr><td><font"
                        + " color=\"red\">Quang cảnh</font></td></tr></table>\n");

        assertThat(body.html().replace("\n", "")).isEqualTo("<p>Ngày 13-3, <b>họp</b>.</p>\u0001");
        Reference.Picture picture = (Reference.Picture) body.references().get(0);
        assertThat(picture.standalone()).isTrue();
        assertThat(picture.caption()).isEqualTo("Quang cảnh");
        assertThat(body.firstParagraph()).isEqualTo("Ngày 13-3, họp.");
        assertThat(problems.sorted()).singleElement().satisfies(p -> {
            assertThat(p.id()).isEqualTo("markdown.word");
            assertThat(p.place().line()).isEqualTo(1);
        });
    }

    @Test
    void unsafeHtmlGoesAndTheRestStays() {
        String html =
                clean("Một <sup onclick=\"x()\">2</sup> <a href=\"javascript:x\">xấu</a> <a href=\"b.md\">tốt</a>\n\n"
                        + "<script>alert(1)</script>\n\n"
                        + "<iframe src=\"//youtube.com/embed/x\"></iframe>\n\n"
                        + "| a |\n"
                        + "|---|\n"
                        + "| b |\n");

        assertThat(html).startsWith("<p>Một <sup>2</sup> xấu <a href=\"\u0001\">tốt</a></p>");
        assertThat(html).doesNotContain("script", "iframe", "onclick");
        assertThat(html)
                .contains("<p class=\"film-card\"><a class=\"film-link\" href=\"https://www.youtube.com/watch?v=x\""
                        + " rel=\"noopener\">");
        assertThat(html).contains("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\">");
        assertThat(problems.sorted())
                .extracting(Problem::id)
                .containsExactly("markdown.html.removed", "markdown.link.unsafe");
    }

    @Test
    void allowedHtmlPassesWithoutAWord() {
        assertThat(clean("m<sup>2</sup><br>H<sub>2</sub>O")).isEqualTo("<p>m<sup>2</sup><br>H<sub>2</sub>O</p>");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void policyKeepsOrEscapesHtml() {
        String text = "<div class=\"x\" onclick=\"y\">\nMột\n</div>\n\n<b>hai</b>";

        assertThat(read(HtmlPolicy.KEEP, text).html())
                .isEqualTo(text.replace("<b>hai</b>", "<p><b>hai</b></p>").replace("\n\n", "\n"));
        assertThat(read(HtmlPolicy.ESCAPE, text).html())
                .isEqualTo("<p>&lt;div class=&quot;x&quot; onclick=&quot;y&quot;&gt;\nMột\n&lt;/div&gt;</p>\n"
                        + "<p>&lt;b&gt;hai&lt;/b&gt;</p>");
    }

    @Test
    void wordsBelowAPictureAreItsCaption() {
        Body body = read(
                HtmlPolicy.CLEAN,
                "<div align=\"center\"><img src=\"a.jpg\"><br><i>Ảnh: Kim Lan</i></div>\n\nNgày 13-3, huyện họp.");

        assertThat(body.html().replace("\n", "")).isEqualTo("\u0001<p>Ngày 13-3, huyện họp.</p>");
        assertThat(((Reference.Picture) body.references().get(0)).caption()).isEqualTo("Ảnh: Kim Lan");
        assertThat(body.firstParagraph()).isEqualTo("Ngày 13-3, huyện họp.");
    }

    @Test
    void tablesAndFilmsOfRawHtmlAreLikeOthers() {
        Body body = read(
                HtmlPolicy.CLEAN,
                "<table><tr><td>Xã</td><td>Hộ</td></tr></table>\n\n"
                        + "<video src=\"x.mp4\" controls></video>\n\n"
                        + "<video></video>");

        assertThat(body.html())
                .contains("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng\"><table>");
        assertThat(body.references())
                .singleElement()
                .extracting(r -> ((Reference.Media) r).target())
                .isEqualTo("x.mp4");
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("markdown.html.removed");
    }
}
