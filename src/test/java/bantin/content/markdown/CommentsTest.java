package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.markdown.parse.HtmlPolicy;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problem;
import bantin.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors and Word write between {@code <!--} and {@code -->} was published, with the names of authors in it. */
class CommentsTest {
    private final Problems problems = new Problems();

    private String read(HtmlPolicy policy, String text) {
        return new MarkdownReader(MarkdownOptions.defaults().withHtml(policy))
                .read(text, "a.md", 0, problems)
                .html();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước\n\n<!-- BÍ MẬT -->\n\nSau",
                "Trước <!-- BÍ MẬT --> giữa Sau",
                "Trước\n\n<!--\nBÍ MẬT\n\nBÍ MẬT\n-->\n\nSau",
                "Trước\n\n- mục <!-- BÍ MẬT -->\n\n> trích\n> <!-- BÍ MẬT -->\n\nSau",
                "| Trước | <!-- BÍ MẬT --> |\n|---|---|\n| a | Sau |",
                "## Trước <!-- BÍ MẬT -->\n\nSau",
                "Trước <!-- BÍ MẬT\n\nBÍ MẬT --> Sau",
                "- Trước <!-- BÍ MẬT\n\n  BÍ MẬT -->\n- Sau",
                "> Trước <!-- BÍ MẬT\n>\n> BÍ MẬT -->\n\nSau",
                "Trước <!--> BÍ MẬT --> Sau",
                "| Trước <!-- BÍ MẬT | BÍ MẬT --> |\n|---|---|\n| a | Sau |",
                "<div>\nTrước\n<!-- BÍ MẬT -->\nSau\n</div>",
                "<div>\nTrước\n<!--\n\nBÍ MẬT\n\n**BÍ MẬT**\n\n-->\nSau\n</div>",
                "Trước\n\n> <div>\n> <!-- BÍ MẬT\n>\n> BÍ MẬT -->\n\n<p>\n<!-- BÍ MẬT\n\nBÍ MẬT --></p>\n\nSau",
                "Trước\n\n"
                        + "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:Author>BÍ"
                        + " MẬT</o:Author></xml><![endif]-->\n\n"
                        + "Sau",
                "<p class=MsoNormal><!--[if supportFields]>BÍ MẬT<![endif]-->Trước <!--[if !vml]-->và<!--[endif]-->"
                        + " Sau</p>",
                "<!--[if !mso]><!--><p>Trước</p><!--<![endif]-->\n\nSau",
                "Trước <![if !supportLists]>1.<![endif]> Sau",
                "<?xml:namespace prefix = \"o\" ns = \"urn:schemas-microsoft-com:office:BÍ MẬT\" />\n\n"
                        + "Trước **và** Sau",
                "Trước <?php BÍ MẬT ?> và <![CDATA[BÍ MẬT]]> và <!DOCTYPE BÍ MẬT> Sau",
                "Trước\n\n<!-- BÍ MẬT --!> <!--> Sau -->",
            })
    void cleanedTextHasNoComments(String text) {
        String html = read(HtmlPolicy.CLEAN, text);

        assertThat(html).contains("Trước", "Sau").doesNotContain("MẬT", "<!--", "<!", "&lt;!", "<?", "&lt;?", "**");
        assertThat(problems.sorted()).extracting(Problem::id).doesNotContain("markdown.comment.open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước\n\n<!-- BÍ MẬT\n\nBÍ MẬT",
                "Trước <!-- BÍ MẬT\n\nBÍ MẬT",
                "- Trước\n- [BÍ <!-- MẬT](https://x.vn/)\n\nBÍ MẬT",
                "Trước\n\n<div>\n<!-- BÍ MẬT\n\n## BÍ MẬT\n\n</div>",
                "Trước\n\n> <p><!--\n>\n> BÍ MẬT\n\nBÍ MẬT",
                "Trước\n\n<table><tr><td>\n<!-- a -->\n<!-- BÍ MẬT\n\nBÍ MẬT -- > BÍ MẬT",
                "<p>Trước</p>\n<!-- a --> <!-- BÍ MẬT\n\n<!-- BÍ MẬT",
            })
    void commentWithoutEndHidesTheRestAndIsTold(String text) {
        String html = read(HtmlPolicy.CLEAN, text);

        assertThat(html).contains("Trước").doesNotContain("MẬT", "<!--");
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("markdown.comment.open");
        assertThat(problems.sorted().get(0).place().column()).isPositive();
    }

    @Test
    void commentsInCodeAreCode() {
        assertThat(read(HtmlPolicy.CLEAN, "```html\n<!-- ghi chú\n```\n\n`<!-- a -->` <b>x</b>"))
                .contains("&lt;!-- ghi chú", "<code>&lt;!-- a --&gt;</code>");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void signsOfACommentThatAreMeantAsTextStay() {
        assertThat(read(HtmlPolicy.CLEAN, "Viết \\<!-- hoặc &lt;!-- để mở\n\nSau"))
                .contains("Viết &lt;!-- hoặc &lt;!-- để mở", "Sau");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void keptCommentsAreToldOnce() {
        assertThat(read(HtmlPolicy.KEEP, "Một <!-- a --> hai\n\n<div>\n<!-- b -->\n</div>\n\n<!-- c -->"))
                .contains("<!-- a -->", "<!-- b -->", "<!-- c -->");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("markdown.comment.kept");
            assertThat(problem.place().column()).isEqualTo(5);
        });
    }

    @Test
    void escapedCommentsAreShown() {
        assertThat(read(HtmlPolicy.ESCAPE, "Một <!-- a --> hai\n\n<!-- b -->"))
                .contains("Một &lt;!-- a --&gt; hai", "<p>&lt;!-- b --&gt;</p>");
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xmp>",
                "<plaintext>",
                "<iframe src=\"https://x.vn/\">",
                "<textarea>",
                "<script>x",
                "<svg>",
                "<select>",
                "<video src=\"a.mp4\">",
                "<noscript>",
                "<div title=\"",
                "<div title='x",
                "<p class",
                "<table><tr><td title=\"a>b\" title=\"",
            })
    void unfinishedTagsHideNothingOfTheNextBlocks(String tag) {
        String block = read(
                HtmlPolicy.CLEAN, "Trước\n\n<div>\n" + tag + "\n\n**Sau** \"một\" 'hai'\n\n[x](https://x.vn \"tựa\")");
        String line = read(
                HtmlPolicy.CLEAN, "Trước " + tag + " giữa\n\n**Sau**\n\n| " + tag + " | Ô |\n|---|---|\n| a | b |");

        assertThat(block)
                .contains("<strong>Sau</strong>", "<a href=\"https://x.vn\" rel=\"noopener\" title=\"tựa\">x</a>");
        assertThat(line).contains("<strong>Sau</strong>", "Ô</th>", "<td>b</td>");
    }
}
