package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** A reader without a mouse reaches everything, sees where she is, and gets out again. */
@ExtendWith(InBrowser.class)
class KeyboardTest {

    @Test
    void firstTabIsTheSkipLinkAndItLeadsToTheContent(Portal portal) {
        portal.open("bai.html", Look.DESKTOP);

        portal.browser().tab();
        assertThat(portal.browser().focused().getText()).isEqualTo("Truy cập nội dung luôn");

        portal.browser().press(Keys.ENTER);
        assertThat(portal.browser().run("return document.activeElement.id")).isEqualTo("noi-dung");
    }

    @Test
    void focusIsSeenOnEveryStopOfTheWalk(Portal portal) {
        for (String file : List.of("trang-chu.html", "bai.html", "album.html")) {
            portal.open(file, Look.DESKTOP);
            List<Object> unseen = new ArrayList<>();
            long stops = 0;

            for (int i = 0; i < 120; i++) {
                portal.browser().tab();
                Object found = portal.browser().run(UNSEEN);
                if (found.equals("end")) {
                    break;
                }
                stops++;
                unseen.add(found);
            }

            assertThat(stops).isGreaterThan(10);
            assertThat(unseen).as(file).containsOnly("");
        }
    }

    private static final String UNSEEN = """
            const e = document.activeElement;
            if (e === document.body) return 'end';
            const style = getComputedStyle(e), box = e.getBoundingClientRect();
            const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
            const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            return marked && inside ? '' : e.outerHTML.slice(0, 150);
            """;

    @Test
    void menuOpensByKeyAndEscapeClosesIt(Portal portal) {
        portal.open("trang-chu.html", Look.DESKTOP);
        portal.browser().run("document.querySelector('.menu summary').focus()");

        portal.browser().press(Keys.ENTER);
        assertThat(portal.browser().find(".submenu ul").isDisplayed()).isTrue();

        portal.browser().tab();
        assertThat(portal.browser().focused().getText()).isEqualTo("Tất cả: Giới thiệu");

        portal.browser().press(Keys.ESCAPE);
        assertThat(portal.browser().find(".submenu ul").isDisplayed()).isFalse();
        assertThat(portal.browser().focused().getTagName()).isEqualTo("summary");
    }

    /** What stood below an item of a submenu was nowhere. */
    @Test
    void menuLeadsToItsThirdLevel(Portal portal) {
        portal.open("trang-chu.html", Look.DESKTOP);
        portal.browser().run("document.querySelector('.submenu:has(ul ul)').open = true");

        assertThat(portal.browser().find(".submenu ul ul a").isDisplayed()).isTrue();
        assertThat(portal.browser().find(".submenu ul ul a").getText()).isEqualTo("Giá lúa");
    }

    @Test
    void phoneMenuOpensByButtonAndEscapeClosesIt(Portal portal) {
        portal.open("trang-chu.html", Look.PHONE);
        assertThat(portal.browser().find("#menu").isDisplayed()).isFalse();
        portal.browser().run("document.querySelector('.menu-button').focus()");

        portal.browser().press(Keys.SPACE);
        assertThat(portal.browser().find("#menu").isDisplayed()).isTrue();
        assertThat(portal.browser().find(".menu-button").getDomAttribute("aria-expanded"))
                .isEqualTo("true");

        portal.browser().press(Keys.ESCAPE);
        assertThat(portal.browser().find("#menu").isDisplayed()).isFalse();
    }

    @Test
    void phoneMenuOpensWithoutScripts(Portal portal) {
        portal.open("trang-chu.html#menu", Look.PHONE);

        // the address alone opens it: that is what the link does when no script runs
        assertThat(portal.browser().run("return getComputedStyle(document.querySelector('#menu')).display"))
                .isEqualTo("block");
    }

    @Test
    void slideshowStandsStillUntilAskedAndObeysItsButtons(Portal portal) {
        portal.open("trang-chu.html", Look.DESKTOP);
        assertThat(portal.browser().find(".slide-status").getText()).startsWith("Ảnh 1 trên 3");
        assertThat(portal.browser().find("[data-slide=play]").getText()).isEqualTo("Tự chạy");

        portal.browser().run("document.querySelector('[data-slide=next]').focus()");
        portal.browser().press(Keys.ENTER);
        assertThat(portal.browser().find(".slide-status").getText()).startsWith("Ảnh 2 trên 3");

        portal.browser().run("document.querySelector('[data-slide=play]').focus()");
        portal.browser().press(Keys.SPACE);
        assertThat(portal.browser().find("[data-slide=play]").getText()).isEqualTo("Tạm dừng");
        portal.browser().press(Keys.SPACE);
        assertThat(portal.browser().find("[data-slide=play]").getText()).isEqualTo("Tự chạy");
    }

    @Test
    void chosenTextSizeIsRemembered(Portal portal) {
        portal.open("bai.html", Look.DESKTOP);
        portal.browser().find("[data-size='1']").click();

        portal.open("trang.html", Look.DESKTOP);
        assertThat(portal.browser().run("return document.documentElement.dataset.textSize"))
                .isEqualTo("1");

        portal.open("bai.html", Look.DESKTOP);
        portal.browser().find("[data-size='0']").click();
        assertThat(portal.browser().run("return document.documentElement.dataset.textSize"))
                .isEqualTo("");
    }
}
