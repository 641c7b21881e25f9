package bantin.content.markdown.paste.write;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.markdown.MarkdownReader;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.problem.Problems;
import bantin.text.Html;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers see the signs that were pasted, and editors find a backslash only where Markdown would take one for its own. */
class EscaperTest {
    private final Problems problems = new Problems();

    private String shown(String markdown) {
        return new MarkdownReader(MarkdownOptions.defaults())
                .read(markdown, "bai.md", 0, problems)
                .html();
    }

    private static String escaped(String text) {
        return Escaper.escape(text, false, false, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "C:\\*.docx → C:\\\\\\*.docx",
                "D:\\Tin\\! → D:\\Tin\\\\\\!",
                "ổ \\ → ổ \\\\",
                "D:\\~a → D:\\\\~a",
                "gõ `dir` → gõ \\`dir\\`",
                "2 * 3*4 → 2 * 3\\*4",
                "a* b → a\\* b",
                "a *b → a \\*b",
                "* → \\*",
                "ten_tep → ten_tep",
                "_ten → \\_ten",
                "ten_ tep → ten\\_ tep",
                "ten _tep → ten \\_tep",
                "5_6 → 5_6",
                "ten_ → ten\\_",
                "~ 5 kg, a~b → \\~ 5 kg, a~b",
                "a ~~b~~ c → a \\~\\~b\\~\\~ c",
                "khoảng ~ → khoảng \\~",
                "C# và số #5 → C# và số #5",
                "C# → C#",
                "mục # → mục \\#",
                "mục ## a → mục \\## a",
                "a | b → a | b",
                "| b → \\| b",
                "a |- b |: c → a \\|- b \\|: c",
                "3 < 5, a <b> → 3 < 5, a \\<b>",
                "</b> <!a <?a <1 <đ < → \\</b> \\<!a \\<?a <1 \\<đ \\<",
                "R&D &amp; &#65; &#x1F; &; a&b → R&D \\&amp; \\&#65; \\&#x1F; &; a&b",
                "Hay quá! → Hay quá\\!",
                "Hay! Quá → Hay! Quá",
                "8:00 ::: 9:00 → 8:00 \\::: 9:00",
                ":::: a → \\:::: a",
                "a :: b → a :: b",
                "[1] và f[i](x) → \\[1] và f\\[i\\](x)",
                "[a] (b) → \\[a\\] (b)",
                "[a] x → \\[a] x",
                "[a] → \\[a\\]",
                "[[a]] [/a] [!a] [TOC] [toc → &#91;\\[a]] &#91;/a] &#91;!a] &#91;TOC] \\[toc",
                "[ảnh id=1] [a] b=1 [b [c=1 → &#91;ảnh id=1] \\[a] b=1 \\[b &#91;c=1",
                "{a} → &#123;a}",
                "“Ngày 2/9/2026”, 50%, a@b, $5, ^ → “Ngày 2/9/2026”, 50%, a@b, $5, ^"
            })
    void backslashStandsBeforeWhatMarkdownReads(String text, String markdown) {
        assertThat(escaped(text)).isEqualTo(markdown);
        assertThat(shown("chữ" + markdown + "chữ")).isEqualTo("<p>chữ" + Html.escape(text) + "chữ</p>");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"*a → \\*a", "* a → * a", "~a → ~a", "|- → \\|-", "#  → \\#", "_a → \\_a"})
    void signBehindASpaceIsReadWithIt(String text, String markdown) {
        assertThat(Escaper.escape(text, true, false, false)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"[1] → \\[1\\]", "f[i] x → f\\[i\\] x", "a] b → a\\] b"})
    void bracketInsideALinkNeverEndsIt(String text, String markdown) {
        assertThat(Escaper.escape(text, false, true, false)).isEqualTo(markdown);
        assertThat(shown("[" + markdown + "](https://a.example.vn/)")).contains(">" + text + "</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"a | b → a \\| b", "|| → \\|\\|"})
    void barInACellPartsNothing(String text, String markdown) {
        assertThat(Escaper.escape(text, false, false, true)).isEqualTo(markdown);
        assertThat(shown("| a |\n|---|\n| " + markdown + " |")).contains("<td>" + text + "</td>");
    }

    /** What reads like a value stands near the bracket: a search for it through a whole law takes hours. */
    @ParameterizedTest
    @CsvSource({"199, &#91;", "200, \\["})
    void valueIsLookedForTwoHundredLettersFar(int letters, String bracket) {
        assertThat(escaped("[" + "a".repeat(letters) + "=1]")).startsWith(bracket + "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Điều 1",
                "+ Điều 1",
                "-",
                ": nghĩa",
                "~ 5 kg",
                "# Điều",
                "###### Điều",
                "> trích",
                ">",
                "::: a",
                "~~~",
                "| a",
                "---",
                "===",
                "- - -",
                "-\\",
                "---\\",
                "_ _ _"
            })
    void lineThatWouldBeginSomethingElseIsGuarded(String line) {
        assertThat(Escaper.guarded(line)).isEqualTo("\\" + line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"1. Họp → 1\\. Họp", "12) Họp → 12\\) Họp", "2026. → 2026\\.", "1. Họp\\ → 1\\. Họp\\"})
    void numberOfALineIsNoList(String line, String guarded) {
        assertThat(Escaper.guarded(line)).isEqualTo(guarded);
        assertThat(shown(guarded)).startsWith("<p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5 độ",
                "13.3",
                "#lehoi",
                "Điều 1 - 2",
                "1.Họp",
                "1234567890. Họp",
                "::a",
                "",
                "\\",
                "a - b",
                "!",
                "(a)",
                "(-",
                "~a"
            })
    void lineThatBeginsNothingStaysAsItIs(String line) {
        assertThat(Escaper.guarded(line)).isEqualTo(line);
    }
}
