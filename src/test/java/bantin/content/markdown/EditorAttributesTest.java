package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.Reference;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorAttributesTest {
    private final Problems problems = new Problems();

    private String html(String text) {
        return new MarkdownReader(MarkdownOptions.defaults())
                .read(text, "content/news/hop.md", 0, problems)
                .html();
    }

    /** The sums of an article about arithmetic lost their limits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng $\\sum_{n=1}^{N} x_n$ đó",
                "mẫu {i=1} và {so=5} trong câu",
                "kết thúc bằng {n=1}",
                "{k=0} mở đầu",
                "tập {abc}, {a, b} và {1; 2}",
                "bài {#1} và x_{.5}",
                "**đậm**{n=1}",
                "{}, { } và {=}"
            })
    void bracesOfASentenceStay(String text) {
        String shown = html(text).replaceAll("<[^>]*>", "").replace("**", "");

        assertThat(shown).isEqualTo(text.replace("**", ""));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Đoạn {.luu-y}, <p class=\"luu-y\">",
        "'Đoạn\n{.luu-y}', <p class=\"luu-y\">",
        "{.luu-y} Đoạn, <p class=\"luu-y\">",
        "## Đề {#de lang=en}, '<h2 id=\"de\" lang=\"en\">'",
        "- mục {.luu-y}, <li class=\"luu-y\">",
        "**đậm**{.luu-y} nhé, <strong class=\"luu-y\">",
        "`mã`{.luu-y} nhé, <code class=\"luu-y\">",
        "[a](b.md){.nut title=\"Mở ra\"} nhé, 'class=\"nut\" title=\"Mở ra\"'",
        "'| a |\n|---|\n| x {.luu-y} |', class=\"luu-y\""
    })
    void attributesOfAnElementAreSet(String text, String part) {
        assertThat(html(text)).contains(part).doesNotContain("{");
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![Đình](a.jpg){.rong width=300}",
                "![Đình](a.jpg) {.rong width=300}",
                "![Đình](a.jpg)\n{.rong width=300}"
            })
    void attributesOfAPictureMayStandBehindItOrBelow(String text) {
        Reference.Picture picture = (Reference.Picture) new MarkdownReader(MarkdownOptions.defaults())
                .read(text, "a.md", 0, problems)
                .references()
                .get(0);

        assertThat(picture.attributes()).isEqualTo(Map.of("class", "rong", "width", "300"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{.lop}\n- a",
                "[phim](p.mp4){.lop}",
                "[chữ]{.lop} nhé",
                "```gallery\na.jpg\n```\n{.lop}",
                "{.lop}"
            })
    void attributesThatBelongToNothingAreAProblem(String text) {
        html(text);

        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("markdown.attribute.nowhere");
    }

    @Test
    void attributesThatCannotBeSetAreAProblem() {
        assertThat(html("Đoạn {style=\"color:red\"}")).isEqualTo("<p>Đoạn</p>");
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("markdown.attribute.unknown");
    }
}
