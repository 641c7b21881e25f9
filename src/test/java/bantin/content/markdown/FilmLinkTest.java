package bantin.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.markdown.draft.BodyWords;
import bantin.content.markdown.draft.FilmLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of films as editors paste them, and those where readers watch them. */
class FilmLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/dQw4, https://youtu.be/dQw4, youtu.be",
        "https://www.youtube.com/watch?v=dQw4&t=1s, https://www.youtube.com/watch?v=dQw4&t=1s, youtube.com",
        "//www.youtube-nocookie.com/embed/dQw4?rel=0, https://www.youtube.com/watch?v=dQw4, youtube.com",
        "https://player.vimeo.com/video/76979871?h=8, https://vimeo.com/76979871, vimeo.com",
        "https://m.facebook.com/ubnd/videos/12345/, https://m.facebook.com/ubnd/videos/12345/, facebook.com",
        "https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fubnd%2Fvideos%2F12%2F&show_text=0,https://www.facebook.com/ubnd/videos/12/,"
                + " facebook.com",
        "https://thtg.vn/phim/le-hoi.mp4, https://thtg.vn/phim/le-hoi.mp4, thtg.vn",
    })
    void filmLeadsToWhereItIsWatched(String written, String address, String host) {
        assertThat(FilmLink.of(written)).contains(new FilmLink(address, host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/",
                "https://www.youtube.com/@ubnd",
                "https://thtg.vn/le-hoi?xem=a.mp4",
                "le-hoi.mp4",
                "javascript:a.mp4",
                "https://www.facebook.com/ubnd"
            })
    void otherAddressesAreLinksAsEver(String written) {
        assertThat(FilmLink.of(written)).isEmpty();
    }

    @Test
    void cardHoldsNothingOfTheOtherSite() {
        String card = FilmLink.of("https://youtu.be/a\"b")
                .orElseThrow()
                .card("Đua ghe & múa lân", BodyWords.in("vi"))
                .outerHtml()
                .replace("&#x3;", "");

        assertThat(card)
                .isEqualTo("<p class=\"film-card\"><a class=\"film-link\" href=\"https://youtu.be/a%22b\""
                        + " rel=\"noopener\"><span class=\"film-title\">Đua ghe &amp; múa lân</span> <span"
                        + " class=\"film-host\">Xem trên youtu.be</span></a></p>");
    }
}
