package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The program's own pages: one of each type and language from the sample portal as it is built; whether they are valid, {@link StandardTest} asks. */
@ExtendWith(InBrowser.class)
class SamplePagesTest {
    /** Nobody reads a line that runs across a screen of 2560 px: some 90 letters are the most. */
    private static final String LONG_LINES = """
        return [...document.querySelectorAll('main p, main li, main dd, main h1, main h2')]
          .filter(e => e.checkVisibility() && e.textContent.trim().length > 100 && !e.querySelector('p, ul, ol, figure'))
          .map(e => [e, e.getBoundingClientRect().width / parseFloat(getComputedStyle(e).fontSize)])
          .filter(([e, ems]) => ems > 48)
          .map(([e, ems]) => Math.round(ems) + ' em: ' + e.textContent.trim().slice(0, 60));
        """;

    /** What differs in the dark and on a phone, and the colours, pages made for it show: {@link EveryPageTest}. */
    @Test
    void everyPageTypeIsAccessibleFitsEveryWindowAndKeepsThePolicy(Browser browser, Sample sample) throws IOException {
        List<String> findings = new ArrayList<>();
        browser.forget();

        for (String page : sample.oneOfEachType()) {
            browser.open(sample.server().address(page), Look.DESKTOP);
            browser.console().forEach(line -> findings.add(page + ": " + line));
            AccessibilityTest.violations(browser, Look.PHONE).forEach(found -> findings.add(page + ": " + found));
            for (Look look : List.of(Look.DESKTOP, Look.PHONE, Look.WIDE)) {
                browser.turnTo(look);
                findings.addAll(tooWide(browser, page + " at " + look.width()));
            }
            ((List<?>) browser.run(LONG_LINES)).forEach(line -> findings.add(page + ": " + line));
        }

        assertThat(findings).isEmpty();
    }

    private static List<String> tooWide(Browser browser, String page) {
        long wide = (Long) browser.run("return document.documentElement.scrollWidth - innerWidth");
        return wide > 0 ? List.of(page + " is too wide by " + wide) : List.of();
    }
}
