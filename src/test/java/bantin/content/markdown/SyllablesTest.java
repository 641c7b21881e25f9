package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an article takes to read is told by its words: neither tags nor numbers are read aloud. */
class SyllablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Ngày hội → 2",
                "Ngày 13-3, hội → 2",
                "**Ng**ày h_ộ_i → 2",
                "R&D → 1",
                "R & D → 2",
                "a &amp; b &lt;c → 3",
                "&nbsp; &#8211; 5% → 0",
                "a&ltb → 1",
                "Một↵hai → 2",
                "Một↵↵hai → 2",
                "Một<br>hai → 2",
                "|a|b|↵|-|-|↵|c|5| → 3",
                "- a↵- b → 2",
                "<b class='x y z'>Một</b>hai → 1",
                "12kg m<sup>2</sup>a → 2",
                "![Đình](a.jpg) → 0"
            })
    void wordsWithLettersAreCounted(String text, int syllables) {
        var body = new MarkdownReader(MarkdownOptions.defaults())
                .read(text.replace('↵', '\n'), "bai.md", 0, new Problems());

        assertThat(body.syllables()).isEqualTo(syllables);
    }
}
