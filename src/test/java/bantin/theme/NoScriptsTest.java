package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** A reader whose browser runs no scripts misses nothing but small comforts. */
@ExtendWith(InBrowser.class)
class NoScriptsTest {
    /** A form is sent without scripts too; the home page's heading is in its head. */
    private static final String DEAD = """
        const blank = location.pathname !== '/' && !document.querySelector('main h1').innerText.trim();
        return [...document.querySelectorAll('button:not(form[action] > button)')]
          .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
          .map(e => ' shows the dead button ' + e.textContent)
          .concat(blank ? [' has no heading'] : []);
        """;

    @Test
    void everyPageTypeCanBeReadAndHasNoDeadButton(Portal portal, Sample sample) throws Exception {
        List<String> findings = new ArrayList<>();
        for (String page : sample.oneOfEachType()) {
            if (page.startsWith("en/") && !page.equals("en/index.html")) {
                continue;
            }
            visit(portal, sample, page, Look.DESKTOP);
            ((List<?>) portal.browser().run(DEAD)).forEach(found -> findings.add(page + found));
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void menuOpensAndLeadsSomewhere(Portal portal, Sample sample) {
        visit(portal, sample, "index.html", Look.DESKTOP);
        portal.browser().find(".submenu summary").click();
        portal.browser().find(".submenu a[href='/gioi-thieu/to-chuc-bo-may/']").click();
        assertThat(portal.browser().address()).endsWith("/gioi-thieu/to-chuc-bo-may/");

        visit(portal, sample, "index.html", Look.PHONE);
        assertThat(portal.browser().find("#menu").isDisplayed()).isFalse();
        portal.browser().find(".menu-button").click();
        assertThat(portal.browser().find("#menu a[href='/lien-he/']").isDisplayed())
                .isTrue();
    }

    @Test
    void slideshowIsAPlainListOfAllItsPictures(Portal portal, Sample sample) {
        for (Look look : List.of(Look.DESKTOP, Look.PHONE)) {
            visit(portal, sample, "index.html", look);

            List<WebElement> slides = portal.browser().all(".slide");
            assertThat(slides).hasSize(4).allSatisfy(slide -> {
                int left = slide.getRect().getX();
                assertThat(left).isNotNegative();
                assertThat(left + slide.getRect().getWidth()).isLessThanOrEqualTo(look.width());
                assertThat(slide.getText()).isNotBlank();
            });
        }
    }

    private static void visit(Portal portal, Sample sample, String page, Look look) {
        portal.browser().withoutScripts(sample.server().address(page), look);
    }
}
