package bantin.content.markdown.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bound to the sign: so much is read, and one more is refused where it stands. */
class TooMuchTextTest {
    private static final int READ = -1;

    /** So many openings at the beginning, in one line of so many characters, and far from them nothing that closes one. */
    private static String opened(int times, String opening, int length) {
        String signs = "lúa " + opening.repeat(times);
        return signs + "x".repeat(length - signs.length());
    }

    private static void assertRead(String text) {
        assertThat(Limits.firstBreach(text)).isEqualTo(READ);
    }

    private static void assertRefused(String text, int at) {
        assertThat(Limits.firstBreach(text)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "* ", "+ ", "0. ", "9) ", "12. ", ": ", "-\t", "- [ ] ", "  - "})
    void sixtyQuotesAndListsInEachOtherAreRead(String mark) {
        assertRead("Họp\n" + mark.repeat(60) + "sâu");
        assertRefused("Họp\n" + mark.repeat(61) + "sâu", 4);
    }

    @Test
    void onlyWhatBeginsAListGoesDeeper() {
        String sixty = "- ".repeat(60);

        assertRefused(sixty + "-", 0);
        assertRefused(sixty + "[x]-", 0);
        assertRefused(sixty + "\t- việc", 0);
        assertRefused(sixty + "-\nviệc", 0);
        assertRead(sixty + "-5 độ");
        assertRead(sixty + "[xy] - việc");
        assertRead(sixty + "[x");
        assertRead("a" + "- ".repeat(61));
    }

    @Test
    void indentIsDepthBehindAMarkAlone() {
        assertRead(">" + " ".repeat(243) + "x");
        assertRefused(">" + " ".repeat(244) + "x", 0);
        assertRefused(">" + "\t".repeat(244) + "x", 0);
        assertRead(" ".repeat(300) + "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "-", "_", "=", "= ", "=\t"})
    void ruleOfAThousandSignsIsRead(String sign) {
        assertRead("a\n" + sign.repeat(1_000));
        assertRead(sign.repeat(1_000) + "x" + sign);
        assertRefused("a\n" + sign.repeat(1_001), 2);
    }

    @Test
    void blockHasFiftyThousandLines() {
        String block = "x\n".repeat(50_000);

        assertRead(block);
        assertRead(block + " \t\n" + block);
        assertRead(block + "\n" + block);
        assertRefused(block + "y\n", 100_000);
        assertRefused(block + "y", 100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "*", "_", "`", "<", "\\", "{", "&", "~"})
    void blockHasTwelveThousandSignsAndATextFiveTimesAsMany(String sign) {
        String block = ("x" + sign).repeat(12_000);

        assertRead(block);
        assertRefused(block + "x" + sign, 24_001);
        assertRead((block + "\n\n").repeat(5) + "xin");
        assertRefused((block + "\n\n").repeat(5) + sign, 120_010);
    }

    @ParameterizedTest
    @ValueSource(strings = {"z", "a", " ", "đ", "\u007f", "(", "#"})
    void lettersAndOtherSignsAreNotCounted(String letter) {
        assertRead(("x" + letter).repeat(12_001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"](", "](a \"", "](a 'b ", "<!", "<!--", "<![CDATA[", "<?", "<?a>", "<!--a>", "<![CDATA[a>"})
    void whatIsOpenedIsLookedForFiftyMillionTimes(String opening) {
        assertRead(opened(500, opening, 100_000));
        assertRefused(opened(500, opening, 100_001), 4);
        assertRefused("Họp\n" + opened(500, opening, 100_000), 8);
    }

    @Test
    void eachBlockIsLookedThroughByItself() {
        String before = "x".repeat(50_000) + "\n\n";

        assertRead(before + opened(500, "](", 99_999));
        assertRefused(before + opened(500, "](", 100_000), 50_006);
        assertRead(opened(500, "](", 60_000) + "\n\n" + opened(500, "](", 60_000));
        assertRefused(opened(500, "](", 60_000) + "\n" + opened(500, "](", 60_000), 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "](a)",
                "](a \"b\")",
                "](a 'b')",
                "](a \"b'c\"  )",
                "](a\"b)",
                "](a\" b)",
                "](a'b c)",
                "](\"a b\")",
                "<!x>",
                "<!-- a -->",
                "<![CDATA[ a ]]>",
                "<?a?>",
                "<a ",
                "](a )"
            })
    void whatIsClosedNearbyCostsNothing(String closed) {
        assertRead(opened(500, closed, 200_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"](a \"b\" c)", "](a \"b)", "]( 'a)", "](a \"b'c)", "](a\t\"b)"})
    void addressWhoseTitleHasNoEndStaysOpen(String opening) {
        assertRefused(opened(500, opening, 200_000), 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"]( | ) | 999", "<? | ?> | 998", "<! | > | 999", "](a \" | \") | 999"})
    void endIsLookedForAThousandLettersFar(String opening, String close, int far) {
        String near = opening + "x".repeat(far) + close;

        assertRead(near.repeat(300));
        assertRefused((opening + "x".repeat(far + 1) + close).repeat(300), 0);
    }

    @Test
    void titleEndsAThousandLettersFar() {
        String title = "](a \"" + "x".repeat(998);

        assertRead((title + "\")").repeat(300));
        assertRead((title + "\" x)").repeat(300));
        assertRefused((title + "\"x)").repeat(300), 0);
    }

    @Test
    void endOfTheTextAndOfTheBlockCloseWhatIsNear() {
        String story = "x".repeat(140_000);

        assertRead(story + "](".repeat(400));
        assertRead(story + "<?".repeat(400));
        assertRead(story + "](".repeat(400) + "\n\n" + story);
        assertRefused(story + "](".repeat(400) + "\n" + story, 140_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"](", "<?"})
    void endOfTheTextIsNearAThousandLettersBeforeIt(String opening) {
        String far = opened(500, opening, 98_998);

        assertRead(far + opening + "x".repeat(1_000));
        assertRefused(far.substring(0, 98_997) + opening + "x".repeat(1_001), 4);
    }
}
