package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What holds for every page type, however the reader looks at it. Each page is opened once, on a desktop, then looked at in
 * the dark and on a phone: what only shows while a page loads there, {@link LayoutTest} sees.
 */
@ExtendWith(InBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    /** Links within a line of text are free of the rule (WCAG 2.2, 2.5.8, inline). */
    private static final String SMALL_TARGETS = """
        const inline = (e) => e.closest('.prose, .notice, p, .facts, .link-group') && getComputedStyle(e).display === 'inline';
        return [...document.querySelectorAll('a[href], button, summary')]
          .filter(e => e.checkVisibility({visibilityProperty: true}) && !inline(e) && !e.matches('.skip, .card-title a, .headlines a'))
          .map(e => [e, e.getBoundingClientRect()])
          .filter(([e, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(([e, box]) => e.outerHTML.slice(0, 120) + ' ' + box.width + 'x' + box.height);
        """;

    private static final String TIGHT_LINES = """
        return [...new Set([...document.querySelectorAll('h1, h2, h3, p, a, li, span, dd, td, figcaption')]
          .filter(e => e.checkVisibility() && e.textContent.trim() && !e.closest('sup'))
          .map(e => [e, getComputedStyle(e)])
          .filter(([e, style]) => parseFloat(style.lineHeight) < 1.5 * parseFloat(style.fontSize) - .1
            || style.textTransform !== 'none' || style.textAlign === 'justify' || style.hyphens === 'auto')
          .map(([e, style]) => e.tagName + '.' + e.className + ' ' + style.lineHeight + '/' + style.fontSize))];
        """;

    private static final String OTHER_HOSTS = """
        return performance.getEntriesByType('resource').map(e => e.name).filter(name => !name.startsWith(location.origin + '/'));
        """;

    private static final String TOO_WIDE = """
        const wide = () => document.documentElement.scrollWidth - innerWidth;
        const ordinary = wide();
        document.documentElement.dataset.textSize = '3';
        return [ordinary, wide()].filter(by => by > 0).map(by => 'by ' + by);
        """;

    /** One of each frame that pages have: its head and foot, also as they are on a phone, are those of the others. */
    private static final List<String> FRAMES =
            List.of("trang-chu.html", "bai.html", "trang.html", "album.html", "tim-kiem.html");

    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> tight = new ArrayList<>();
    private final List<String> smallTargets = new ArrayList<>();
    private final List<String> wide = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();

    @BeforeAll
    void lookAtAll(Portal portal) throws IOException {
        Browser browser = portal.browser();
        browser.forget();
        assertThat(portal.files()).hasSizeGreaterThan(20).containsAll(FRAMES);
        for (String file : portal.files()) {
            portal.open(file, Look.DESKTOP);
            add(complaints, file, browser.console());
            add(asked, file, browser.run(OTHER_HOSTS));
            add(tight, file, browser.run(TIGHT_LINES));
            for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE)) {
                String here = file + " at " + look.width() + " " + look.scheme();
                browser.turnTo(look);
                add(smallTargets, here, look.equals(Look.DARK) ? List.of() : browser.run(SMALL_TARGETS));
                if (FRAMES.contains(file)) {
                    add(violations, here, AccessibilityTest.violations(browser, look));
                } else if (!look.equals(Look.PHONE)) {
                    add(violations, here, AccessibilityTest.violationsOfItsOwn(browser, look));
                }
            }
            add(wide, file, browser.run(TOO_WIDE));
        }
    }

    private static void add(List<String> findings, String file, Object found) {
        ((List<?>) found).forEach(each -> findings.add(file + ": " + each));
    }

    @Test
    void noPageBreaksThePolicyOrComplains() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyRequestStaysOnThePortal() {
        assertThat(asked).isEmpty();
    }

    /** A line lower than 1.5 lets the marks of one line touch the letters of the line above. */
    @Test
    void linesLeaveRoomForStackedMarks() {
        assertThat(tight).isEmpty();
    }

    @Test
    void everyTargetIsLargeEnoughForAFinger() {
        assertThat(smallTargets).isEmpty();
    }

    /** First with ordinary text, then with the largest. */
    @Test
    void noPageScrollsSidewaysOnTheSmallestPhone() {
        assertThat(wide).isEmpty();
    }

    @Test
    void noPageTypeHasAnAccessibilityViolation() {
        assertThat(violations).isEmpty();
    }
}
