package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.text.qr.Phone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample portal shows first, beside and on paper. */
@ExtendWith(InBrowser.class)
class FaceTest {
    private static final Look PHONE = new Look(360, 1, "light");

    /** The first headline stood at 900 px: a reader saw a name, a notice and a search box. */
    @Test
    void onAPhoneTheFirstHeadlineStandsHigh(Browser browser, Sample sample) {
        browser.open(sample.server().address("index.html"), PHONE);

        assertThat((Long) browser.run(
                        "return Math.round(document.querySelector('.masthead').getBoundingClientRect().height)"))
                .isLessThanOrEqualTo(72);
        assertThat((Long) browser.run(
                        "return Math.round(document.querySelector('main .card-title').getBoundingClientRect().top)"))
                .isBetween(150L, 400L);
    }

    /** Below a banner of a season and a notice it stood at 420 px. */
    @Test
    void onAPhoneTheFirstHeadlineStandsHighBelowABannerToo(Browser browser, Sample sample) {
        browser.open(sample.server().address("index.html"), PHONE);
        browser.run("document.querySelector('.masthead').insertAdjacentHTML('beforebegin',"
                + " '<div class=\"banner\"><picture><img width=\"1200\" height=\"400\" alt=\"\" src=\"'"
                + " + document.querySelector('main img').src + '\"></picture></div>')");

        assertThat((Long) browser.run(
                        "return Math.round(document.querySelector('.banner').getBoundingClientRect().height)"))
                .isGreaterThanOrEqualTo(60L);
        assertThat((Long) browser.run(
                        "return Math.round(document.querySelector('main .card-title').getBoundingClientRect().top)"))
                .isBetween(150L, 400L);
    }

    @Test
    void mainMenuHasTargetsForAThumb(Browser browser, Sample sample) {
        browser.open(sample.server().address("index.html"), PHONE);
        browser.run("document.querySelector('.menu-button').click(); document.querySelectorAll('.menu details')"
                + ".forEach(drop => drop.open = true)");

        assertThat((List<?>) browser.run("""
            return [...document.querySelectorAll('.head-button, .menu-list > li > a, .menu-list summary')]
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => box.height < 44 || box.width < 44)
              .map(([e, box]) => e.textContent.trim() + ' ' + box.width + 'x' + box.height);
            """)).isEmpty();
    }

    /** On narrower windows the menu stands in two rows, and what dropped from the last of them began left of the window. */
    @Test
    void whatTheMenuDropsStandsInTheWindow(Browser browser, Sample sample) {
        for (int width : new int[] {960, 1024, 1280}) {
            browser.open(sample.server().address("index.html"), new Look(width, 1, "light"));
            browser.run("const last = document.querySelector('.menu-list > li:has(details)');"
                    + " for (let i = 0; i < 5; i++) last.after(last.cloneNode(true));");

            assertThat((List<?>) browser.run("""
                return [...document.querySelectorAll('.menu details')].flatMap((drop, i) => {
                  drop.open = true;
                  const box = drop.querySelector('ul').getBoundingClientRect();
                  drop.open = false;
                  return box.left < 0 || box.right > document.documentElement.clientWidth ? [i + ': ' + box.left] : [];
                });
                """)).as(String.valueOf(width)).isEmpty();
        }
    }

    @Test
    void noArticleStandsTwiceOnTheHomePage(Sample sample) throws IOException {
        Document home = Jsoup.parse(sample.output().resolve("index.html"));
        List<String> told = home.select("main .card-title a, main .headlines a").eachAttr("href");

        assertThat(told).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    /** In no window that the reader sees first is more than a third of what stands on the right empty. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "tin-tuc-su-kien/",
                "thong-bao/gop-y-ke-hoach/",
                "gioi-thieu/to-chuc-bo-may/",
                "lien-he/"
            })
    void rightThirdOfAPageIsNotBlank(String page, Browser browser, Sample sample) {
        browser.open(sample.server().address(page), Look.DESKTOP);

        for (int top : new int[] {0, 500}) {
            browser.run("scrollTo({top: arguments[0], behavior: 'instant'})", top);
            // what stays in view knows its size when it was painted once
            browser.run("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            assertThat((Long) browser.run("""
                const main = document.querySelector('main').getBoundingClientRect();
                const left = main.left + main.width * 2 / 3;
                const [begin, end] = [Math.max(0, main.top), Math.min(innerHeight, main.bottom)];
                const boxes = [...document.querySelectorAll('main *')]
                  .filter(e => e.checkVisibility() && (e.matches('img, svg, input, button, video')
                    || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())))
                  .map(e => e.getBoundingClientRect()).filter(box => box.right > left + 40 && box.width > 0);
                let blank = 0, rows = 0;
                for (let y = begin; y < end; y += 50, rows++) {
                  if (!boxes.some(box => box.top < y + 100 && box.bottom > y - 50)) blank++;
                }
                return Math.round(100 * blank / rows);
                """)).as("percent from " + top).isLessThan(34);
        }
    }

    @ParameterizedTest
    @CsvSource({"thong-bao/lich-tiep-cong-dan/, 1", "index.html, 2"})
    void paperIsSaved(String page, int most, Browser browser, Sample sample) throws IOException {
        browser.open(sample.server().address(page), Look.DESKTOP);

        assertThat(browser.sheets()).isBetween(1, most);
    }

    /** On paper an address can't be clicked, and nobody likes to type it. */
    @Test
    void paperOfAnArticleLeadsBackToItsPage(Browser browser, Sample sample) throws IOException {
        String page = "thong-bao/lich-tiep-cong-dan/";
        Document article = Jsoup.parse(sample.output().resolve(page + "index.html"));
        String code = article.select(".print-line .qr path").attr("d");
        int size = Integer.parseInt(article.select(".qr").attr("viewBox").replaceFirst(".* ", ""));
        String shown = "return Math.round(document.querySelector('.qr').getBoundingClientRect().width)";

        browser.open(sample.server().address(page), Look.DESKTOP);
        assertThat(browser.run(shown)).isEqualTo(0L);
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat((Long) browser.run(shown)).isBetween(60L, 90L);
        assertThat(Phone.read(code, size))
                .isEqualTo(article.select("link[rel=canonical]").attr("href"));
        assertThat(article.select(".print-line").text()).endsWith(page);
    }

    /** In forced colours shadows and grounds are gone. */
    @Test
    void forcedColoursKeepTheMarkOfWhereTheReaderIs(Browser browser, Sample sample) {
        browser.open(sample.server().address("gioi-thieu/to-chuc-bo-may/"), Look.DESKTOP);
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));

        assertThat((List<?>) browser.run("""
            return [...document.querySelectorAll('.menu .within, .beside [aria-current]')]
              .map(e => getComputedStyle(e).textDecorationLine);
            """)).hasSizeGreaterThan(1).allMatch("underline"::equals);
    }

    @Test
    void englishPagesOfferNoVietnameseFeed(Sample sample) throws IOException {
        List<String> offered = new ArrayList<>();
        for (String page : List.of("en/index.html", "en/contacts/index.html")) {
            offered.addAll(Jsoup.parse(sample.output().resolve(page))
                    .select("link[rel=alternate][type*=feed], link[rel=alternate][type*=atom]")
                    .eachAttr("href"));
        }

        assertThat(offered).isEmpty();
    }

    /** A date broke after its hyphen, a word between its syllables. */
    @Test
    void whatIsReadAsOneStaysOnOneLine(Browser browser, Sample sample) {
        browser.open(sample.server().address("thong-bao/gop-y-ke-hoach/"), PHONE);

        assertThat((List<?>) browser.run("return [...document.querySelectorAll('main .nb, .masthead .nb')]"
                        + ".filter(e => e.getClientRects().length > 1).map(e => e.textContent)"))
                .isEmpty();
        List<String> held = new ArrayList<>();
        ((List<?>) browser.run("return [...document.querySelectorAll('.nb')].map(e => e.textContent)"))
                .forEach(text -> held.add(String.valueOf(text)));
        assertThat(held).contains("điện tử", "25-12-2019");
    }
}
