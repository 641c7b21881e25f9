package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article is light, waits for little, and is read by programs whatever its title holds. */
@ExtendWith(InBrowser.class)
class PolicyTest {

    /** As it is published: a notice with a table, its address for paper, and all that it loads. */
    @Test
    void articleWithoutPicturesWeighsAtMostAHundredKilobytes(Browser browser, Sample sample) {
        browser.open(sample.server().address("thong-bao/lich-tiep-cong-dan/"), Look.DESKTOP);

        Object weight = browser.run("return"
                + " performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))"
                + ".reduce((sum, e) => sum + e.decodedBodySize, 0)");

        assertThat((Long) weight).isBetween(60_000L, 100_000L);
    }

    @Test
    void styleSheetAndTwoFontsAreAllThatThePaintWaitsFor(Portal portal) {
        portal.open("bai.html", Look.DESKTOP);

        Object early = portal.browser()
                .run("return performance.getEntriesByType('resource').filter(e => e.renderBlockingStatus ==="
                        + " 'blocking' || e.name.endsWith('.woff2')).map(e => e.name.split('/').pop())");

        assertThat((List<?>) early)
                .map(String::valueOf)
                .containsExactlyInAnyOrder(
                        "portal.css", "long.css", "noto-sans-latin.woff2", "noto-sans-vietnamese.woff2");
    }

    @Test
    void structuredDataSurvivesATitleFullOfSigns(Portal portal) {
        portal.open("bai.html", Look.DESKTOP);

        Object headline = portal.browser()
                .run(
                        "return"
                                + " JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).headline");

        assertThat(headline).isEqualTo("Huyện Gò Công Tây tổng kết \"ngành Văn hóa\" & Du lịch </script> năm 2019");
    }
}
