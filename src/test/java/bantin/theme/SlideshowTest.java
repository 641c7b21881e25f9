package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Slideshows, on the home page and in an article: still until asked, easy to stop, and a plain list without scripts. */
@ExtendWith(InBrowser.class)
class SlideshowTest {
    private static final String ARTICLE = "van-hoa-xa-hoi/le-ky-yen-dinh-vinh-binh/";
    private static final String STATUS = "document.querySelector('.slide-status').firstChild.textContent";
    private static final String LEFT = "document.querySelector('.slides').scrollLeft";

    @Test
    void standsStillUntilAskedAndPauseStopsIt(Portal portal, Sample sample) {
        for (String page : new String[] {"index.html", ARTICLE}) {
            Browser browser = fast(portal, sample, page);
            assertThat(browser.run("return " + STATUS)).asString().startsWith("Ảnh 1 trên ");
            browser.run(
                    "window.ticks = 0; document.querySelector('.slides').addEventListener('scroll', () => ticks++)");
            browser.run("return new Promise(done => setTimeout(done, 300))");
            assertThat(browser.run("return ticks")).isEqualTo(0L);

            browser.run("document.querySelector('[data-slide=play]').focus()");
            browser.press(Keys.SPACE);
            browser.until(STATUS + ".startsWith('Ảnh 3 trên')");
            assertThat(browser.run("return document.querySelector('.slide-status').ariaLive"))
                    .isEqualTo("off");
            browser.press(Keys.SPACE);
            assertThat(browser.run("return document.querySelector('.slide-status').ariaLive"))
                    .isEqualTo("polite");

            Object stopped = browser.run("return " + STATUS);
            browser.run("return new Promise(done => setTimeout(done, 300))");
            assertThat(browser.run("return " + STATUS)).isEqualTo(stopped);
        }
    }

    /** Beside a panorama stood thick bars of the photo's own colour. */
    @Test
    void photoOfAnotherShapeStandsOnTheGroundOfItsFrame(Portal portal, Sample sample) {
        portal.browser().open(sample.server().address(ARTICLE), Look.DESKTOP);

        assertThat(portal.browser()
                        .run(
                                "const colour = (which) => getComputedStyle(document.querySelector(which)).backgroundColor;"
                                        + "return colour('.slide img') === colour('.slide figure')"))
                .isEqualTo(true);
    }

    @Test
    void restsWhileTheReaderIsInside(Portal portal, Sample sample) {
        Browser browser = fast(portal, sample, ARTICLE);
        browser.run("document.querySelector('[data-slide=play]').click(); document.querySelector('.slides').focus()");

        browser.run("return new Promise(done => setTimeout(done, 300))");

        assertThat(browser.run("return " + STATUS)).isEqualTo("Ảnh 1 trên 8");
    }

    @Test
    void keysTurnItAndTheEndMeetsTheBeginning(Portal portal, Sample sample) {
        Browser browser = portal.browser();
        browser.open(sample.server().address(ARTICLE), Look.PHONE);
        browser.run("document.querySelector('[data-slide=previous]').focus()");

        browser.press(Keys.ENTER);
        browser.until(STATUS + " === 'Ảnh 8 trên 8' && " + LEFT + " > 6 * innerWidth * .8");
        browser.tab();
        browser.press(Keys.ENTER);
        browser.until(STATUS + " === 'Ảnh 1 trên 8' && " + LEFT + " < 5");

        browser.tab();
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("slides");
        browser.press(Keys.ARROW_RIGHT);
        browser.until(STATUS + " === 'Ảnh 2 trên 8'");
    }

    @Test
    void littleMotionMeansNoGliding(Portal portal, Sample sample) {
        Browser browser = portal.browser();
        browser.open(sample.server().address(ARTICLE), Look.DESKTOP);
        browser.calm(true);

        Object left = browser.run("document.querySelector('[data-slide=next]').click(); return " + LEFT);

        assertThat(((Number) left).doubleValue()).isGreaterThan(100);
        browser.calm(false);
    }

    @Test
    void pictureOfAnArticlesSlideshowOpensOverThePage(Portal portal, Sample sample) throws IOException {
        Browser browser = portal.browser();
        browser.open(sample.server().address(ARTICLE), Look.DARK);
        assertThat(AccessibilityTest.violations(browser)).isEmpty();

        browser.run("document.querySelector('.slide a').focus()");
        browser.press(Keys.ENTER);
        browser.until("document.querySelector('.pswp:not([aria-busy])')");
        assertThat(browser.run("return document.querySelector('.lightbox-count').textContent"))
                .isEqualTo("Ảnh 1 trên 8");
        assertThat(AccessibilityTest.violations(browser)).isEmpty();

        browser.press(Keys.ESCAPE);
        browser.until("!document.querySelector('.pswp')");
        assertThat(browser.run("return document.activeElement.matches('.slide:first-child a')"))
                .isEqualTo(true);
    }

    @Test
    void withoutScriptsItIsAListToScrollAndHasNoDeadButtons(Portal portal, Sample sample) {
        Browser browser = portal.browser();
        browser.withoutScripts(sample.server().address(ARTICLE), Look.DESKTOP);

        assertThat(browser.find(".slide-controls").isDisplayed()).isFalse();
        browser.find(".slide:nth-child(2) a").click();
        assertThat(browser.address()).endsWith("/album-anh/le-hoi/doan-ruoc/");
    }

    private static Browser fast(Portal portal, Sample sample, String page) {
        portal.browser().open(sample.server().address(page), Look.DESKTOP);
        portal.browser().run("document.querySelector('.slideshow').dataset.seconds = '.1'");
        return portal.browser();
    }
}
