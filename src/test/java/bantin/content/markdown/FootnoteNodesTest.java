package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problem;
import bantin.problem.Problems;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteNodesTest {
    private final Problems problems = new Problems();

    private String html(String text) {
        return new MarkdownReader(MarkdownOptions.defaults())
                .read(text, "content/news/so-lieu.md", 5, problems)
                .html();
    }

    /** What the pattern's group found, one after the other. */
    private static String all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    /** The reader saw 2, 1, 2 where the text says 1, 2, 1. */
    @ParameterizedTest
    @CsvSource({
        "'Hộ[^a], thửa[^b], hộ[^a].', 1 2 1, một hai",
        "'Thửa[^b], hộ[^a], thửa[^b].', 1 2 1, hai một",
        "'Hộ[^a][^a][^a], thửa[^b].', 1 1 1 2, một hai",
        "'Thửa **đậm[^b]** và *[hộ](https://example.vn/)[^a]*.', 1 2, hai một",
        "'## Đề[^b]\n\n- hộ[^a]\n- thửa[^b]', 1 2 1, hai một",
        "'| Hộ[^b] | b |\n|---|---|\n| x[^a] | y[^b] |', 1 2 1, hai một"
    })
    void notesAreNumberedByTheirFirstMention(String text, String marks, String notes) {
        String html = html(text + "\n\n[^a]: một\n[^b]: hai");

        assertThat(all("href=\"#fn-(\\d+)\"", html)).isEqualTo(marks);
        assertThat(all("<p>(một|hai) ", html.substring(html.indexOf("<section"))))
                .isEqualTo(notes);
    }

    @Test
    void everyMarkHasItsWayBack() {
        String html = html("Hộ[^a] và hộ[^a].\n\n[^a]: Xem[^b].\n[^b]: Theo xã.");

        assertThat(all("<sup id=\"([^\"]*)", html)).isEqualTo("fnref-1 fnref-1-2 fnref-2");
        assertThat(all("href=\"#(fnref[^\"]*)", html)).isEqualTo("fnref-1 fnref-1-2 fnref-2");
    }

    @Test
    void noteWithoutAMarkAndMarkWithoutANoteAreProblems() {
        html("Hộ[^a].\n\n[^b]: Không ai thấy.\n[^c]: Chỉ nhắc chính mình[^c].");

        assertThat(problems.sorted())
                .extracting(Problem::id)
                .containsExactly("markdown.footnote.missing", "markdown.footnote.unused", "markdown.footnote.unused");
    }
}
