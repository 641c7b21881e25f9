package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages fit the window, targets fit the finger, nothing moves while a page loads. */
@ExtendWith(InBrowser.class)
class LayoutTest {
    /** Links within a line of text are free of the rule (WCAG 2.2, 2.5.8, inline). */
    private static final String SMALL_TARGETS = """
        const inline = (e) => e.closest('.prose, .notice, p, .facts, .link-group') && getComputedStyle(e).display === 'inline';
        return [...document.querySelectorAll('a[href], button, summary')]
          .filter(e => e.checkVisibility({visibilityProperty: true}) && !inline(e) && !e.matches('.skip, .card-title a, .headlines a'))
          .map(e => [e, e.getBoundingClientRect()])
          .filter(([e, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(([e, box]) => e.outerHTML.slice(0, 120) + ' ' + box.width + 'x' + box.height);
        """;

    /** First with ordinary text, then with the largest. */
    @Test
    void noPageScrollsSidewaysOnTheSmallestPhone(Portal portal) {
        assertThat(everywhere(portal, Look.PHONE, """
            const wide = () => document.documentElement.scrollWidth - innerWidth;
            const ordinary = wide();
            document.documentElement.dataset.textSize = '3';
            return [ordinary, wide()].filter(by => by > 0).map(by => 'by ' + by);
            """)).isEmpty();
    }

    @Test
    void everyTargetIsLargeEnoughForAFingerOnAPhone(Portal portal) {
        assertThat(everywhere(portal, Look.PHONE, SMALL_TARGETS)).isEmpty();
    }

    /** A line lower than 1.5 lets the marks of one line touch the letters of the line above. */
    @Test
    void onADesktopLinesLeaveRoomForStackedMarksAndTargetsForAFinger(Portal portal) {
        String tight = """
            return [...new Set([...document.querySelectorAll('h1, h2, h3, p, a, li, span, dd, td, figcaption')]
              .filter(e => e.checkVisibility() && e.textContent.trim() && !e.closest('sup'))
              .map(e => [e, getComputedStyle(e)])
              .filter(([e, style]) => parseFloat(style.lineHeight) < 1.5 * parseFloat(style.fontSize) - .1
                || style.textTransform !== 'none' || style.textAlign === 'justify' || style.hyphens === 'auto')
              .map(([e, style]) => e.tagName + '.' + e.className + ' ' + style.lineHeight + '/' + style.fontSize))];
            """;

        assertThat(everywhere(portal, Look.DESKTOP, tight, SMALL_TARGETS)).isEmpty();
    }

    /**
     * Pictures without a place of their own, or parts that a script puts in, move a page by a tenth and more. A fifth of
     * that is left to the letters: on a busy machine the font that stands in for the theme's comes late, too.
     */
    @Test
    void nothingMovesWhileAPageLoads(Portal portal) {
        String shift = """
            return new Promise(done => new PerformanceObserver((list, observer) => {
              const sum = list.getEntries().reduce((all, entry) => all + entry.value, 0);
              observer.disconnect();
              done(sum > 0.02 ? ['shifts by ' + sum] : []);
            }).observe({type: 'layout-shift', buffered: true}) || requestAnimationFrame(() => setTimeout(() => done([]), 50)));
            """;

        portal.browser().fonts(false);
        try {
            assertThat(everywhere(portal, Look.PHONE, shift)).isEmpty();
            assertThat(everywhere(portal, Look.DESKTOP, shift)).isEmpty();
        } finally {
            portal.browser().fonts(true);
        }
    }

    @Test
    void columnsStandAsTheColonsOfTheirTableSay(Portal portal) {
        portal.open("bai.html", Look.DESKTOP);

        assertThat(portal.browser()
                        .run("return ['th', 'td'].flatMap(cell => ['', '.align-center',"
                                + " '.align-right'].map(side =>"
                                + " getComputedStyle(document.querySelector('.prose ' + cell +"
                                + " side)).textAlign)).join(' ')"))
                .isEqualTo("left center right left center right");
    }

    private static List<String> everywhere(Portal portal, Look look, String... scripts) {
        List<String> findings = new ArrayList<>();
        for (String file : portal.files()) {
            portal.open(file, look);
            for (String script : scripts) {
                ((List<?>) portal.browser().run(script)).forEach(found -> findings.add(file + ": " + found));
            }
        }
        return findings;
    }
}
