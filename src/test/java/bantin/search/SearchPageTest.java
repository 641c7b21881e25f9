package bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page of search in a reader's hands: keys, addresses, filters, and what is said aloud; in a portal below a folder. */
@ExtendWith({InBrowser.class, JudgedPortal.Served.class})
class SearchPageTest {
    private Browser browser;
    private SearchReader reader;

    @BeforeEach
    void openPage(Browser one, JudgedPortal portal) {
        browser = one;
        reader = new SearchReader(one, portal.search());
    }

    @Test
    void quoteIsFoundWhereItsWordsStandInTheirOrderAlone() {
        List<String> quoted =
                reader.opens("").types("\"bầu chọn trưởng ban pháp chế\"\n").finds();
        assertThat(quoted).containsExactly("xa/cai-cach/cum-tu-that");
        assertThat(reader.hears()).isEqualTo("1 kết quả.");

        List<String> unquoted = reader.types("bầu chọn trưởng ban pháp chế\n").finds();
        assertThat(unquoted).containsExactlyInAnyOrder("xa/cai-cach/cum-tu-that", "xa/cai-cach/cum-tu-roi");
    }

    @Test
    void pagesWhereTheWordsStandApartFollowThePhrase() {
        List<String> phrase = reader.opens("").types("nông thôn\n").finds();
        assertThat(phrase).hasSize(10);
        while (button().equals("Xem thêm kết quả")) {
            pressMore();
        }
        long together = reader.finds().size();
        assertThat(reader.hears()).isEqualTo(together + " kết quả.");
        assertThat(button()).isEqualTo("Tìm thêm những trang có các từ này đứng rời nhau");

        pressMore();

        assertThat(reader.finds().size()).isGreaterThan((int) together);
        assertThat(reader.finds()).startsWith(phrase.toArray(String[]::new)).doesNotHaveDuplicates();
    }

    private String button() {
        return (String) browser.run(
                "const more = document.querySelector('.search-more'); return more.hidden ? '' : more.textContent");
    }

    private void pressMore() {
        // a hand that is used to it presses twice
        browser.run("const more = document.querySelector('.search-more'); more.click(); more.click()");
        browser.until("document.querySelector('.results').ariaBusy === 'false'");
    }

    @Test
    void addressHoldsTheQuestionAndTheFilter(JudgedPortal portal) {
        List<String> found =
                reader.opens("?q=n%C6%B0%E1%BB%9Bc&category=kinh-te").finds();

        assertThat(found).isNotEmpty().allMatch(address -> address.startsWith("xa/kinh-te/"));
        assertThat(browser.run("return document.querySelector('[name=category]').value"))
                .isEqualTo("kinh-te");
        assertThat(browser.run("return document.querySelector('" + SearchReader.FIELD + "').value"))
                .isEqualTo("nước");
    }

    @Test
    void filterOffersWhatItLeavesWithCountsAndBackReturns() {
        List<String> all = reader.opens("").types("\"lục bình\"\n").finds();
        assertThat(all)
                .startsWith(
                        "xa/nong-nghiep/luc-binh-tieu-de",
                        "xa/nong-nghiep/luc-binh-tom-tat",
                        "xa/nong-nghiep/luc-binh-than-bai");
        assertThat((List<?>)
                        browser.run("return [...document.querySelector('[name=year]').options].map((o) => o.text)"))
                .asString()
                .isEqualTo("[Tất cả, 2026 (1), 2025 (1), 2024 (1), 2010 (" + (all.size() - 3) + ")]");

        browser.run("const year = document.querySelector('[name=year]'); year.value = '2025';"
                + "year.dispatchEvent(new Event('change', {bubbles: true}))");
        browser.until("document.querySelectorAll('.results > li').length === 1");
        assertThat(browser.address()).endsWith("?q=%22l%E1%BB%A5c+b%C3%ACnh%22&year=2025");
        assertThat(reader.hears()).isEqualTo("1 kết quả.");

        browser.run("history.back()");
        browser.until("document.querySelectorAll('.results > li').length === " + all.size());
        assertThat(browser.address()).endsWith("?q=%22l%E1%BB%A5c+b%C3%ACnh%22");
    }

    @Test
    void backFromAnArticleShowsTheSameResults() {
        List<String> found = reader.opens("").types("nước mắm\n").finds();
        reader.presses(Keys.ARROW_DOWN).presses(Keys.ENTER);
        browser.until("!document.querySelector('.results')");
        assertThat(browser.address()).endsWith(found.get(0) + "/");

        browser.run("history.back()");
        browser.until("document.querySelector('.results li')");

        assertThat(reader.finds()).isEqualTo(found);
    }

    /** With one horn it said "đừong", and what has the right marks did not stand first. */
    @ParameterizedTest
    @CsvSource({
        "dduwongf dduwowngf dduowngf dduongfw d9u7ong2 d9u7o7ng2 d9uo7ng2 d9uong27, đường",
        "nguwoif nguoiwf ngu7oi2 nguoi72, người",
        "thuowr thuo73, thuở",
        "quowsi quo7i1, quới",
        "huwouj huou75, hượu",
        "muaw mua7, mưa",
        "thuwr thu73, thử"
    })
    void keysOfAForgottenKeyboardMeanOneSyllable(String typed, String meant) {
        reader.opens("");

        for (String keys : typed.split(" ")) {
            assertThat(browser.wait(MEANT, keys)).as(keys).isEqualTo(meant);
        }
    }

    private static final String MEANT = """
        const done = arguments[arguments.length - 1];
        import(document.querySelector('script[data-words]').dataset.words).then((words) => done(words.meantKeys(arguments[0])));
        """;

    /** What was typed next stood in its place, twice. */
    @Test
    void backReturnsToTheQuestionBefore() {
        reader.opens("?q=n%C6%B0%E1%BB%9Bc%20m%E1%BA%AFm").finds();

        reader.types("mừng thọ");
        browser.until("location.search.endsWith('th%E1%BB%8D')");
        reader.presses(Keys.ENTER).types("lục bình");
        browser.until("location.search.endsWith('b%C3%ACnh')");

        browser.run("history.back()");
        browser.until("location.search.endsWith('th%E1%BB%8D')");
        browser.run("history.back()");
        browser.until("document.querySelector('" + SearchReader.FIELD + "').value === 'nước mắm'");
        assertThat(reader.finds()).isNotEmpty();
    }

    @Test
    void arrowsWalkThroughTheResultsAndEscapeLeadsBack() {
        List<String> found = reader.opens("").types("mừng thọ\n").finds();
        assertThat(found).hasSizeGreaterThan(0);

        reader.presses(Keys.ARROW_DOWN);
        assertThat(browser.focused().getDomProperty("href")).endsWith(found.get(0) + "/");
        reader.presses(Keys.ARROW_UP);
        assertThat(browser.focused().getTagName()).isEqualTo("input");
        reader.presses(Keys.ARROW_DOWN, Keys.ESCAPE);
        assertThat(browser.focused().getTagName()).isEqualTo("input");

        reader.presses(Keys.ESCAPE);
        assertThat(reader.finds()).isEmpty();
        assertThat(browser.focused().getDomProperty("value")).isEmpty();
    }

    @Test
    void answerIsSaidAloudAndTheWordsAreMarked() {
        reader.opens("").types("lucj binhf\n").finds();

        assertThat(browser.find(".search-status").getAriaRole()).isEqualTo("status");
        assertThat(reader.hears())
                .matches("Không có “lucj binhf”; có lẽ bạn quên bật bộ gõ tiếng Việt. Đây là kết quả cho “lục bình”:"
                        + " [0-9]+ kết quả\\.");
        assertThat(browser.run("return document.querySelector('.results mark').textContent"))
                .isEqualTo("lục bình");
    }

    /** The texts that are looked into hold nothing here: results were said to be there, and none was shown. */
    @Test
    void quoteThatTheFirstPagesDoNotHoldIsLookedForFurther() {
        reader.opens("?q=n%C6%B0%E1%BB%9Bc").finds();
        browser.run("""
                const real = window.fetch;
                window.fetch = async (address, options) => String(address).includes('/bai.')
                  ? new Response(new Uint8Array(64).fill(31), { status: 206 }) : real(address, options);
                """);

        assertThat(reader.pastes("\"ủy ban nhân dân\"")).isEmpty();

        assertThat(reader.hears()).startsWith("Chưa thấy “\"ủy ban nhân dân\"” trong những trang đã xem; còn khoảng ");
        assertThat(button()).isEqualTo("Xem thêm kết quả");
    }

    /** It found each page that has "và", of which a letter was said to be missing. */
    @Test
    void singleLetterIsNoSlip() {
        assertThat(reader.opens("").types("a\n").finds()).isEmpty();

        assertThat(reader.hears()).isEqualTo("Không tìm thấy “a”. Mời bạn thử từ khác hoặc bớt từ.");
    }

    @Test
    void documentIsFoundByItsTextAndOpenedAtItsPage() {
        List<String> found = reader.opens("").types("\"nước thải tập trung\"\n").finds();

        assertThat(found).hasSize(1);
        assertThat(browser.find(".results h2 a").getText()).isEqualTo("Thuyết minh quy hoạch chung");
        assertThat(browser.find(".results h2 a").getDomProperty("href")).endsWith("quy-hoach.pdf#page=11");
        assertThat(browser.find(".results .card-facts").getText())
                .isEqualTo("Tệp đính kèm\nthong-bao\nTrang 11\n30/06/2026");
    }

    /** With so few bytes for a question as no portal but a huge one leaves. */
    @Test
    void wordsThatCostTooMuchAreLeftOutAndTheRareOnesFindTheSame() {
        reader.opens("?q=n%C6%B0%E1%BB%9Bc").finds();

        Object found = browser.wait("""
                const done = arguments[arguments.length - 1];
                const said = document.querySelector('script[data-engine]').dataset;
                (async () => {
                  const [words, index] = await Promise.all([import(said.words), import(said.engine)]);
                  const loaded = () => performance.getEntriesByType('resource').filter((one) => /[/]tu[.]/.test(one.name));
                  const engine = await index.open(said.index, words, 1500);
                  const before = loaded().length;
                  const rare = await engine.search('lục bình', false);
                  const page = await engine.show(rare.items[0]);
                  const long = await engine.search(page.title + ' ' + page.text.slice(0, 200), false);
                  const one = await engine.search('của', false);
                  const sum = loaded().slice(before).reduce((bytes, one) => bytes + one.encodedBodySize, 0);
                  return [rare.items[0] === long.items[0], long.about, one.items.length > 0, sum > 0 && sum < 6000];
                })().then(done, (error) => done(String(error)));
                """);

        assertThat(found).isEqualTo(List.of(true, true, true, true));
    }

    /** Some of so many words share their hash with one that is there; they found pages that do not have them. */
    @Test
    void wordsThatNobodyWroteFindNothing() {
        reader.opens("");

        Object found = browser.wait("""
                const done = arguments[arguments.length - 1];
                const said = document.querySelector('script[data-engine]').dataset;
                (async () => {
                  const [words, index] = await Promise.all([import(said.words), import(said.engine)]);
                  const engine = await index.open(said.index, words);
                  const seen = [];
                  for (let i = 0; i < 3000; i++) seen.push((await engine.search('zqx' + i.toString(26).replace(/[0-9]/g, 'w') + 'k', true)).items.length);
                  return seen.filter((items) => items > 0).length;
                })().then(done, (error) => done(String(error)));
                """);

        assertThat(found).isEqualTo(0L);
    }

    /** Parts of one file under one address came one after the other, and an answer took as many rounds as it had parts. */
    @Test
    void partsOfOneFileHaveAddressesOfTheirOwn() {
        reader.opens("").types("nông thôn\n").finds();

        assertThat(browser.run("""
                const parts = performance.getEntriesByType('resource').map((one) => one.name).filter((name) => name.includes('.bin'));
                return parts.length > 10 && new Set(parts).size === parts.length;
                """)).isEqualTo(true);
    }

    @Test
    void serverThatKnowsNoPartsIsAskedForEachFileOnceMore() {
        List<String> found = reader.opens("").pastes("nông thôn");

        browser.run("""
                const real = window.fetch;
                window.whole = [];
                window.fetch = (address, { headers, ...options } = {}) => {
                  if (String(address).endsWith('.bin')) window.whole.push(address);
                  return real(address, options);
                };
                """);
        List<String> again = reader.pastes("mừng thọ");

        assertThat(again).isNotEmpty();
        assertThat(browser.run("return window.whole.length > 0 && new Set(window.whole).size === window.whole.length"))
                .isEqualTo(true);
        assertThat(reader.pastes("nông thôn")).isEqualTo(found);
    }

    @Test
    void whoEntersTheFieldOfAnyPageIsSentTheIndexMeanwhile(JudgedPortal portal) {
        browser.open(portal.home(), Look.DESKTOP);
        assertThat(browser.run(INDEX_IS_THERE)).isEqualTo(false);

        browser.find(".masthead .search-form input").click();

        browser.until(INDEX_IS_THERE.replace("return ", ""));
    }

    private static final String INDEX_IS_THERE =
            "return performance.getEntriesByType('resource').some((one) => one.name.endsWith('chi-muc.json'))";

    @Test
    void hostileQuestionIsText() {
        reader.opens("?q=%3Cimg%20src=x%20onerror=alert(1)%3E%20thanh%20long").finds();

        assertThat(reader.hears()).startsWith("Không");
        assertThat(browser.run("return document.querySelectorAll('main img').length"))
                .isEqualTo(0L);

        reader.opens("?q=%24%26%20zzqqx&kind=__proto__&year=NaN").finds();

        assertThat(reader.hears()).contains("“$& zzqqx”");
    }

    @Test
    void strictPolicyIsKeptAndNothingIsAskedOfAnotherHost() {
        browser.forget();
        reader.opens("").types("đất đai\n").finds();
        reader.opens("?q=224/2026").finds();

        assertThat(browser.console()).isEmpty();
        assertThat((List<?>) browser.run("return performance.getEntriesByType('resource').map((e) => e.name)"
                        + ".filter((name) => !name.startsWith(location.origin + '/xa/'))"))
                .isEmpty();
    }
}
