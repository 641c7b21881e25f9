package bantin.content.markdown.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of Markdown is told with its kind and place; ↵ is the end of a line. */
class LeftOverMarksTest {
    private static String told(String written) {
        String text = written.replace('↵', '\n').replace('¤', LeftOverMarks.THING);
        return LeftOverMarks.in(text).stream()
                .map(mark -> mark.kind().toString().toLowerCase(Locale.ROOT) + " " + mark.start() + "+" + mark.length()
                        + " " + mark.shown())
                .collect(Collectors.joining("; "))
                .replace('\n', '↵')
                .replace(LeftOverMarks.THING, '¤');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "**Ghi chú:**nội → space 10+2 **",
                "**Ghi chú:**5 kg → space 10+2 **",
                "**Ghi chú: **nội → emphasis 11+2 **",
                "**Ghi chú:**– nội → emphasis 10+2 **",
                "~~bỏ:~~nội → space 5+2 ~~",
                "~~bỏ: ~~nội → emphasis 6+2 ~~",
                "__Ghi:__nội → space 6+2 __",
                "***Ghi:***nội → space 7+3 ***",
                "*“Tốt”*và → space 6+1 *",
                "_“Tốt”_và → space 6+1 _",
                "** đậm ** → emphasis 7+2 **",
                "**quên → emphasis 0+2 **",
                "a **quên b → emphasis 2+2 **",
                "***quên → emphasis 0+3 ***",
                "**a **b **c → emphasis 4+2 **; emphasis 8+2 **",
                "**a **b ***c → emphasis 4+2 **; emphasis 8+3 ***",
                "**a: ***b → emphasis 0+2 **; emphasis 5+3 ***",
                "*a:*b và **c → space 3+1 *; emphasis 9+2 **",
                "**a** __b:__c ~~d:~~đ → emphasis 3+2 **; space 10+2 __; space 18+2 ~~",
                "Sáng ## Họp → heading 5+2 ##",
                "##Họp → heading 0+2 ##",
                "##1. Họp → heading 0+2 ##",
                "a ###### Họp → heading 2+6 ######",
                "a ## Họp ### Hai → heading 2+2 ##; heading 9+3 ###",
                "a↵##\u00a0Họp → heading 2+2 ##",
                "|a|b|↵|---|---| → table 6+9 |---|---|",
                "Chữ↵ |---|---| ↵x → table 5+9 |---|---|",
                "|a|↵|b| → table 4+3 |b|",
                "|a|↵ |b| ↵|c| → table 5+3 |b|",
                "x|y↵|a|↵|b| → table 8+3 |b|",
                "|ab|↵|a|↵x → table 5+3 |a|",
                "[Nghị định] (https://a.vn) → link 0+13 [Nghị định]",
                "a [b]\u00a0(/c) → link 2+5 [b]",
                "[b](www.a.vn) → link 0+4 [b]",
                "[b]   (a.pdf) → link 0+7 [b]",
                "[b] (a.pdf [c] (d.docx) → link 0+5 [b]; link 11+5 [c]",
                "[a [b] (c.md) → link 3+5 [b]",
                "mẫu {.luu-y} a → attributes 4+8 {.luu-y}",
                "{#ma} và {.b} → attributes 0+5 {#ma}; attributes 9+4 {.b}"
            })
    void markThatReadersSeeIsTold(String text, String marks) {
        assertThat(told(text)).isEqualTo(marks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\**a:\\**b",
                "5**6 và 7**8",
                "ten__tep__a5__6b",
                "(**) a (*) b",
                "(**a",
                "a**",
                "a ** b",
                "**** a: ****b",
                "~~~a:~~~b",
                "~a:~b",
                "__a",
                "*a *b",
                "*a:*.",
                "*a¤*b",
                "*a *.b",
                "Ngày __/__/2026",
                "/__ a:__b",
                "Họ tên ____ a:____b",
                "* a*",
                "C## và a##b",
                "## ↵a",
                "##",
                "##-",
                "##\u00a0",
                "a ####### Họp",
                "a#b ##. c",
                "| a",
                "||",
                "||↵||",
                "|a|↵b↵|c|",
                "|a|↵b|↵|c",
                "a | b",
                "[a]    (b.md)",
                "[a] (b c.md)",
                "[a] (b)",
                "[a] (b.exe)",
                "a] (b.md)",
                "] (b.md)",
                "[a\\] (b.md)",
                "[a] b.md",
                "[a] (",
                "[a",
                "{{.a}}",
                "{{.a} b",
                "{.a}} b",
                "{a}",
                "{"
            })
    void whatIsMeantIsNotTold(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"298, 0, true", "299, 0, false", "1, 296, true", "1, 297, false"})
    void bracketsOfALinkStandNearEachOther(int words, int address, boolean told) {
        String text = "Xem [" + "a".repeat(words) + "] (" + "b".repeat(address) + "a://)";

        assertThat(LeftOverMarks.in(text)).hasSize(told ? 1 : 0);
    }

    @Test
    void longMarksAreShortened() {
        assertThat(told("a {." + "b".repeat(57) + "} c")).endsWith("{." + "b".repeat(57) + "}");
        assertThat(told("a {." + "b".repeat(58) + "} c")).endsWith("{." + "b".repeat(58) + "…");
    }
}
