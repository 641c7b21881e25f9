package bantin.content.markdown.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PastedSpacesTest {
    private static final String PIECES = "aZđỹ09 .,-–“”…@=?;#*\t<>\"'\u200b\u3000\u0301";

    /** Behind a text of usual letters stands one that is not: then it is gone through word by word. */
    @Test
    void usualLettersAreWrittenAsWordByWord() {
        Random random = new Random(20261130);
        int usual = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int kinds = random.nextInt(4) == 0 ? PIECES.length() : 19;
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(kinds)));
            }
            String written = text.toString();
            usual += written.indexOf("  ") < 0 && kinds == 19 ? 1 : 0;
            for (String before : new String[] {"", "<p>", "a", "a ", "&gt;", "<b>", "a\n"}) {
                assertThat(appended(before, written) + "&amp;")
                        .as(before + written)
                        .isEqualTo(appended(before, written + "&"));
            }
            assertThat(PastedSpaces.oneLine(written) + " &")
                    .as(written)
                    .isEqualTo((PastedSpaces.oneLine(written + " \t&")).replaceFirst("^&", " &"));
        }
        assertThat(usual).isGreaterThan(5_000);
    }

    private static String appended(String before, String text) {
        StringBuilder out = new StringBuilder(before);
        PastedSpaces.append(text, out);
        return out.toString();
    }
}
