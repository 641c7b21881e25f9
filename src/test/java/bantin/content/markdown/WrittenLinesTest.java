package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.markdown.parse.HtmlPolicy;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as they come out of Word, of web pages, of law texts. */
class WrittenLinesTest {
    private final Problems problems = new Problems();

    private String html(String text) {
        return html(text, HtmlPolicy.CLEAN);
    }

    private String html(String text, HtmlPolicy policy) {
        return new MarkdownReader(MarkdownOptions.defaults().withHtml(policy))
                .read(text, "content/news/hop.md", 5, problems)
                .html();
    }

    /** _ stands for a no-break space: the reader saw the signs instead of a title or a list. */
    @ParameterizedTest
    @CsvSource({
        "##_Thời gian, <h2",
        "###__Thời gian_###_, <h3",
        "-_mục, <li>mục</li>",
        "*_mục, <li>mục</li>",
        "+_mục, <li>mục</li>",
        "1._mục, <li>mục</li>",
        "2)_mục, <li>mục</li>",
        "_-_mục, <li>mục</li>",
        "'- a\n  -_mục', <li>mục</li>",
        ">_1._mục, <li>mục</li>",
        "-_[_]_việc, type=\"checkbox\"",
        "- [x]_việc, checked=\"\"",
        "'Từ\n:_nghĩa', <dd>nghĩa</dd>",
        "'a[^1]\n\n[^1]:_chú', <section",
        "'Thời gian\n===_', <h2",
        "***_, <hr>",
        "'|a|\n|_-_|\n|1|', <table",
        "'```_\nmã\n```_\n\nsau', <p>sau</p>"
    })
    void otherSpacesBehindASignAreSpaces(String text, String part) {
        for (char space : "\u00a0\u2003\u202f\u3000".toCharArray()) {
            assertThat(html(text.replace('_', space).replace("\\n", "\n"))).contains(part);
        }
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(HtmlPolicy.class)
    void policyOfHtmlChangesNothingAboutSpaces(HtmlPolicy policy) {
        assertThat(html("-\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0mục", policy))
                .contains("<li>")
                .doesNotContain("<pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5\u00a0kg", "-5\u00a0độ", "a -\u00a0b", "a\u00a0## b", "#lehoi\u00a0vui", "13.3.\u00a02020"})
    void spacesInsideASentenceStay(String text) {
        assertThat(html(text)).startsWith("<p>").contains(text.substring(0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'*   Tải về\n\n        SIZE: 1002\n        MD5: ab', SIZE: 1002<br>|MD5: ab",
        "'    Nơi nhận:\n    Như trên', Nơi nhận:<br>|Như trên",
        "'Nơi nhận:\n\tNhư trên\n\tLưu', Nơi nhận:<br>|Như trên<br>|Lưu",
        "'> Nơi nhận:\n>     Như trên', Nơi nhận:<br>|Như trên",
        "'1. Nơi nhận\n       Như trên', Nơi nhận<br>|Như trên",
        "'**Nơi nhận:\n      Như trên**', Nơi nhận:<br>|Như trên",
        "'____Nơi nhận\n______Như trên', Nơi nhận<br>|Như trên",
        "'Nơi nhận\n  Như trên', Nơi nhận|Như trên",
        "'- Nơi nhận\n  Như trên', Nơi nhận|Như trên"
    })
    void linesSetApartByFourSpacesAreNotJoined(String text, String lines) {
        assertThat(html(text.replace("\\n", "\n").replace("\\t", "\t").replace('_', '\u00a0')))
                .contains(lines.replace('|', '\n'))
                .doesNotContain("<pre>");
    }

    @Test
    void lawOfTwentyThousandLinesWithoutABlankOneIsRead() {
        String law = "Điều 1. Các xã, phường chịu trách nhiệm thi hành Quyết định này.\n";

        assertThat(html(law.repeat(20_000))).hasLineCount(20_000);
        assertThat(problems.isEmpty()).isTrue();
    }
}
