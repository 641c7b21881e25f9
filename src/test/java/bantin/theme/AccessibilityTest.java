package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds no violation on any page type, however the reader looks at it. */
@ExtendWith(InBrowser.class)
public class AccessibilityTest {
    private static final String RULES = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";
    /** The rules whose answer is another in the dark. */
    private static final String COLOURS = "['color-contrast','link-in-text-block']";

    static List<Look> looks() {
        return List.of(Look.DESKTOP, Look.DARK, Look.PHONE);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noPageTypeHasAViolation(Look look, Portal portal) throws IOException {
        List<String> violations = new ArrayList<>();

        for (String file : portal.files()) {
            portal.open(file, look);
            List<?> found = violations(portal.browser(), look);
            found.forEach(violation -> violations.add(file + ": " + violation));
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void openMenuHasNoViolation(Portal portal) throws IOException {
        List<String> violations = new ArrayList<>();

        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE)) {
            portal.open("trang-chu.html", look);
            portal.browser().run("document.querySelector('.menu-button').click()");
            portal.browser().run("document.querySelector('.submenu summary').click()");
            assertThat(portal.browser().find(".submenu a").isDisplayed()).isTrue();
            violations(portal.browser()).forEach(violation -> violations.add(look + ": " + violation));
        }

        assertThat(violations).isEmpty();
    }

    /** Who steers by voice says what stands on the button: {@code A+} is a part of its name (WCAG 2.5.3). */
    @Test
    void buttonsAreCalledWhatTheyShow(Portal portal) {
        portal.open("bai.html", Look.DESKTOP);

        assertThat((List<?>) portal.browser()
                        .run("return [...document.querySelectorAll('main button[aria-label]')]"
                                + ".map(button => button.ariaLabel.startsWith(button.textContent.trim()))"))
                .hasSize(3)
                .allMatch(Boolean.TRUE::equals);
    }

    /** What axe-core finds on the page that is open. */
    public static List<?> violations(Browser browser) throws IOException {
        return violations(browser, RULES, "{}");
    }

    /** In a look: colours are the same at every width, and in the dark nothing else is another. */
    static List<?> violations(Browser browser, Look look) throws IOException {
        return violations(
                browser,
                look.equals(Look.DARK) ? COLOURS : RULES,
                look.equals(Look.PHONE) ? "{'color-contrast': {enabled: false}}" : "{}");
    }

    private static List<?> violations(Browser browser, String kinds, String rules) throws IOException {
        browser.run(axe());
        return (List<?>) browser.wait("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations'], runOnly: " + kinds + ", rules: " + rules
                + "}).then(r => done(r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.html + ' '"
                + " + n.failureSummary).join(' | '))))");
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
