package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Photos of an album open over the page, for eyes, fingers, keys and ears, and stay links where no script runs. */
@ExtendWith(InBrowser.class)
class LightboxTest {
    private static final String ALBUM = "album-anh/lang-que/";
    private static final String OPEN =
            "document.querySelector('.pswp:not([aria-busy])')?.contains(document.activeElement)";
    private static final String COUNT = "document.querySelector('.lightbox-count').textContent";

    @Test
    void keysOpenTurnAndCloseAndFocusComesBack(Portal portal, Sample sample) {
        Browser browser = open(portal, sample, Look.DESKTOP, 1);
        assertThat(browser.run("return " + COUNT)).isEqualTo("Ảnh 2 trên 9");
        assertThat(browser.run("return document.querySelector('.lightbox-caption').innerText"))
                .asString()
                .startsWith("Cấy dặm trên thửa ruộng mới");

        browser.press(Keys.ARROW_RIGHT);
        browser.until(COUNT + " === 'Ảnh 3 trên 9'");
        browser.press(Keys.END);
        browser.until(COUNT + " === 'Ảnh 9 trên 9'");
        browser.press(Keys.ARROW_LEFT);
        browser.until(COUNT + " === 'Ảnh 8 trên 9'");
        assertThat(browser.run("return document.querySelector('.pswp [aria-hidden=false] img:not([aria-hidden])').alt"))
                .isEqualTo("Hai mẹ con về nhà lúc hoàng hôn, cửa sổ đã sáng đèn");

        browser.press(Keys.ESCAPE);
        browser.until("!document.querySelector('.pswp') && !history.state");
        // to the photo seen last; its reader was sent back to the one opened first, a screen above
        assertThat(browser.run("return document.activeElement.getAttribute('href')"))
                .isEqualTo("/album-anh/lang-que/khoi-bep-chieu/");
        browser.until("history.scrollRestoration === 'auto'");
        assertThat((Boolean) browser.run("const box = document.activeElement.getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= innerHeight"))
                .isTrue();
        assertThat(browser.run("return document.querySelectorAll('[inert]').length"))
                .isEqualTo(0L);
    }

    /** A long caption covered the lower half of its photo on a phone. */
    @Test
    void captionOfAnyLengthStandsBelowItsPhoto(Portal portal, Sample sample) {
        Browser browser = portal.browser();
        browser.open(sample.server().address(ALBUM), Look.PHONE);
        browser.run(
                "document.querySelector('.photo-grid figcaption').textContent = 'Đoàn rước đi quanh làng. '.repeat(9);"
                        + "document.querySelector('.photo-grid a').focus()");
        browser.press(Keys.ENTER);
        browser.until(OPEN);

        assertThat((Boolean) browser.run("const photo = document.querySelector('.pswp [aria-hidden=false] img');"
                        + "return photo.getBoundingClientRect().bottom"
                        + " <= document.querySelector('.pswp .lightbox-caption').getBoundingClientRect().top + 1"))
                .isTrue();
        close(browser);
        assertThat(browser.all(".lightbox-caption, .lightbox-measure")).isEmpty();
    }

    @Test
    void tabStaysInside(Portal portal, Sample sample) {
        Browser browser = open(portal, sample, Look.DESKTOP, 0);
        List<String> stops = new ArrayList<>();

        for (int i = 0; i < 10; i++) {
            browser.tab();
            stops.add(
                    (String)
                            browser.run(
                                    "const e = document.activeElement; return e.closest('.pswp') ? e.ariaLabel || e.textContent : 'outside'"));
        }

        assertThat(stops).doesNotContain("outside").contains("Đóng", "Ảnh sau", "Trang riêng của ảnh này");
    }

    @Test
    void backOnThePhoneClosesIt(Portal portal, Sample sample) {
        Browser browser = open(portal, sample, Look.PHONE, 0);

        browser.run("history.back()");

        browser.until("!document.querySelector('.pswp')");
        assertThat(browser.address()).endsWith(ALBUM);
    }

    @Test
    void axeFindsNothingAndNothingIsTooWideAndThePolicyHolds(Portal portal, Sample sample) throws IOException {
        portal.browser().forget();
        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE, Look.ZOOMED)) {
            Browser browser = open(portal, sample, look, 0);

            if (!look.equals(Look.ZOOMED)) {
                assertThat(AccessibilityTest.violations(browser, look))
                        .as(look.toString())
                        .isEmpty();
            }
            assertThat((Long) browser.run("return document.documentElement.scrollWidth - innerWidth"))
                    .as(look.toString())
                    .isNotPositive();
            assertThat(
                            browser.run(
                                    "const box = document.querySelector('.lightbox-caption'); return box.scrollWidth - box.clientWidth"))
                    .isEqualTo(0L);
            assertThat(browser.console()).isEmpty();
            close(browser);
        }
    }

    @Test
    void whoAsksForLittleMotionSeesNone(Portal portal, Sample sample) {
        Browser browser = portal.browser();
        browser.open(sample.server().address(ALBUM), Look.DESKTOP);
        browser.calm(true);
        browser.run("window.moved = 0; document.addEventListener('transitionrun', () => moved++)");

        browser.run("document.querySelector('.photo-grid a').focus()");
        browser.press(Keys.ENTER);
        browser.until(OPEN);
        browser.press(Keys.ARROW_RIGHT);
        browser.until(COUNT + " === 'Ảnh 2 trên 9'");
        close(browser);

        assertThat(browser.run("return moved")).isEqualTo(0L);
        browser.calm(false);
    }

    @Test
    void pageLoadsTheViewerOnlyWhenItIsWanted(Portal portal, Sample sample) {
        Browser browser = portal.browser();
        browser.open(sample.server().address(ALBUM), Look.DESKTOP);

        assertThat(loaded(browser)).noneMatch(name -> name.contains("photoswipe"));
        browser.open(sample.server().address("gioi-thieu/"), Look.DESKTOP);
        assertThat(loaded(browser)).noneMatch(name -> name.contains("lightbox") || name.contains("gallery"));
    }

    @Test
    void withoutScriptsAPhotoLeadsToItsOwnPage(Portal portal, Sample sample) {
        Browser browser = portal.browser();
        browser.withoutScripts(sample.server().address(ALBUM), Look.DESKTOP);

        browser.find(".photo-grid a").click();
        assertThat(browser.address()).endsWith(ALBUM + "binh-minh-tren-dong/");
        browser.find("[rel=next]").click();
        assertThat(browser.address()).endsWith(ALBUM + "cay-lua/");
    }

    @Test
    void photosOfARowAreOfOneHeightAndWhole(Portal portal, Sample sample) {
        portal.browser().open(sample.server().address(ALBUM), Look.DESKTOP);

        Object cut = portal.browser()
                .run("return [...document.querySelectorAll('.photo-grid img')].map(img => {"
                        + "const box = img.getBoundingClientRect();"
                        + "return Math.abs(box.width / box.height - img.getAttribute('width') / img.getAttribute('height')) })"
                        + ".filter(difference => difference > .05).length");

        assertThat(cut).isEqualTo(0L);
    }

    private static List<String> loaded(Browser browser) {
        List<?> names = (List<?>) browser.run("return performance.getEntriesByType('resource').map(e => e.name)");
        return names.stream().map(String::valueOf).toList();
    }

    private static Browser open(Portal portal, Sample sample, Look look, int photo) {
        Browser browser = portal.browser();
        browser.open(sample.server().address(ALBUM), look);
        browser.run("document.querySelectorAll('.photo-grid a')[arguments[0]].focus()", photo);
        browser.press(Keys.ENTER);
        browser.until(OPEN);
        return browser;
    }

    private static void close(Browser browser) {
        browser.press(Keys.ESCAPE);
        browser.until("!document.querySelector('.pswp')");
    }
}
