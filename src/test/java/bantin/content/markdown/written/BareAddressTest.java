package bantin.content.markdown.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareAddressTest {
    private static List<String> hrefs(String text) {
        return BareAddress.in(text).stream().map(BareAddress::href).toList();
    }

    /** Word and phones set these signs by themselves; the reader's click led to an address that nobody has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xem “%s” nhé",
                "và %s… rồi",
                "%s–giữa",
                "%s—sau",
                "«%s»",
                "‘%s’",
                "(%s).",
                "%s\u00a0và",
                "• %s;",
                "%s👍",
                "**%s**”",
                "%s.”",
                "%s?!",
                "theo %s, và"
            })
    void addressEndsBeforeTheSignsAroundIt(String sentence) {
        String address = "https://haugiang.example.vn/tin/le-hoi";

        assertThat(hrefs(sentence.formatted(address))).containsExactly(address);
    }

    @Test
    void lettersWithMarksStayInside() {
        assertThat(hrefs("https://vi.example.org/wiki/Gò_Công và https://vi.example.org/wiki/Go\u0300_Co\u0302ng"))
                .containsExactly(
                        "https://vi.example.org/wiki/Gò_Công", "https://vi.example.org/wiki/Go\u0300_Co\u0302ng");
    }

    @ParameterizedTest
    @CsvSource({
        "Www.example.vn/a, https://Www.example.vn/a",
        "WWW.EXAMPLE.VN, https://WWW.EXAMPLE.VN",
        "“ubnd@example.vn”, mailto:ubnd@example.vn",
        "ubnd@example.vn…, mailto:ubnd@example.vn",
        "mailto:ubnd@example.vn, mailto:ubnd@example.vn",
        "https://example.vn/_layouts/15/a.aspx?b=1&c=2, https://example.vn/_layouts/15/a.aspx?b=1&c=2"
    })
    void eachKindOfAddressIsKnown(String text, String href) {
        assertThat(hrefs(text)).containsExactly(href);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-3-2020", "a@b", "http://", "://", "www.", "Đ/c: 12@", "javascript:alert(1)"})
    void whatLeadsNowhereIsText(String text) {
        assertThat(BareAddress.in(text)).isEmpty();
    }

    @Test
    void wholeIsAnAddressWithNothingAround() {
        assertThat(BareAddress.whole(" https://example.vn/phim.mp4\n")).isPresent();
        assertThat(BareAddress.whole("xem https://example.vn/phim.mp4")).isEmpty();
        assertThat(BareAddress.whole("“https://example.vn/phim.mp4”")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.", "http://", "a@", "://", "www.a ", "a@b.vn ", "https://a.vn/ ", "…www."})
    void megabyteInOneLineIsReadOnce(String sign) {
        String line = sign.repeat(1_000_000 / sign.length());

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> BareAddress.in(line));
    }
}
