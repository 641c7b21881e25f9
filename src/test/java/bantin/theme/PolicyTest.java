package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page lives under {@code default-src 'self'}, asks no other host for anything, and is light. */
@ExtendWith(InBrowser.class)
class PolicyTest {

    @Test
    void noPageBreaksThePolicyOrComplains(Portal portal) {
        List<String> complaints = new ArrayList<>();
        portal.browser().forget();

        for (String file : portal.files()) {
            portal.open(file, Look.DESKTOP);
            portal.browser().console().forEach(line -> complaints.add(file + ": " + line));
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void everyRequestStaysOnThePortal(Portal portal) {
        for (String file : portal.files()) {
            portal.open(file, Look.DESKTOP);
            Object others = portal.browser()
                    .run("return performance.getEntriesByType('resource').map(e => e.name)"
                            + ".filter(name => !name.startsWith(location.origin + '/'))");
            assertThat((List<?>) others).as(file).isEmpty();
        }
    }

    @Test
    void articleWithoutItsPicturesWeighsAtMostAHundredKilobytes(Portal portal) {
        portal.open("bai.html", Look.DESKTOP);

        Object weight = portal.browser()
                .run("return"
                        + " performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).filter(e"
                        + " => !e.name.endsWith('canh-dong.svg')).reduce((sum, e) => sum + e.decodedBodySize, 0)");

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
