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

/** What axe-core says of an open menu, and how it is asked; of pages as they come it is asked in {@link EveryPageTest}. */
@ExtendWith(InBrowser.class)
public class AccessibilityTest {
    private static final String RULES = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";
    /** The rules whose answer is another in the dark. */
    private static final String COLOURS = "['color-contrast','link-in-text-block']";

    @Test
    void openMenuHasNoViolation(Portal portal) throws IOException {
        List<String> violations = new ArrayList<>();

        portal.open("trang-chu.html", Look.PHONE);
        portal.browser().run("document.querySelector('.menu-button').click()");
        portal.browser().run("document.querySelector('.submenu summary').click()");
        for (Look look : List.of(Look.PHONE, Look.DESKTOP, Look.DARK)) {
            portal.browser().turnTo(look);
            assertThat(portal.browser().find(".submenu a").isDisplayed()).isTrue();
            violations(portal.browser(), look).forEach(violation -> violations.add(look + ": " + violation));
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
        return violations(browser, "document", RULES, "{}");
    }

    /** In a look: colours are the same at every width, and in the dark nothing else is another. */
    public static List<?> violations(Browser browser, Look look) throws IOException {
        return look.equals(Look.DARK)
                ? colours(browser, "document")
                : violations(browser, "document", RULES, more(look));
    }

    /** Of a page whose head and foot were looked at on another one: the colours of what is its own, and all else. */
    static List<?> violationsOfItsOwn(Browser browser, Look look) throws IOException {
        List<Object> found = new ArrayList<>(look.equals(Look.PHONE) ? List.of() : colours(browser, "'main'"));
        if (!look.equals(Look.DARK)) {
            found.addAll(violations(browser, "document", RULES, more(Look.PHONE)));
        }
        return found;
    }

    private static List<?> colours(Browser browser, String where) throws IOException {
        return violations(browser, where, COLOURS, "{}");
    }

    private static String more(Look look) {
        return look.equals(Look.PHONE) ? "{'color-contrast': {enabled: false}}" : "{}";
    }

    /** Neither are the places of finds worked out, whose markup is told, nor are style sheets read for rules that are not asked. */
    private static List<?> violations(Browser browser, String where, String kinds, String rules) throws IOException {
        if (browser.run("return 'axe' in window").equals(false)) {
            browser.run(axe());
        }
        return (List<?>) browser.wait("const done = arguments[arguments.length - 1];"
                + "axe.run(" + where
                + ", {resultTypes: ['violations'], selectors: false, preload: {assets: ['media']}, runOnly: "
                + kinds + ", rules: " + rules
                + "}).then(r => done(r.violations.map(v => v.id + ' ' + v.nodes.map(n => n.html + ' '"
                + " + n.failureSummary).join(' | '))))");
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
