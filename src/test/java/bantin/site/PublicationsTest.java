package bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Entry;
import bantin.site.related.KnownRelated;
import bantin.text.Moment;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry goes online and comes off as its head says, to the second, and the portal knows when that will be. */
class PublicationsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // head of an article of 20 November, at 8:00 of the 23rd
                "                                        | online",
                "expires: 2026-11-23                     | online",
                "expires: 2026-11-22                     | expired",
                "expires: 2026-11-23 08:00               | expired",
                "expires: 2026-11-23 08:01               | online",
                "draft: true                             | draft",
                "review: Nhờ xem                         | review",
                "withdrawn: Sai thẩm quyền               | withdrawn",
                "gone: Số liệu nhầm                      | gone",
                "vanish: true                            | vanished",
                "vanish: true;draft: true                | vanished",
                "gone: Số liệu nhầm;draft: true          | draft",
                "gone: Số liệu nhầm;expires: 2026-11-22  | gone",
                "withdrawn: Sai;expires: 2026-11-22      | expired",
            })
    void aHeadTellsHowItStands(String head, String word) {
        String more = head == null ? "" : head.replace(';', '\n');

        assertThat(new TestSite(home)
                        .article("Giá lúa", "2026-11-20", more)
                        .at("2026-11-23T08:00")
                        .publications()
                        .all())
                .extracting(Publication::word)
                .containsExactly(word);
    }

    @Test
    void whatIsDatedIsPublishedInItsSecondAndQuestionsWithTheirAnswers() {
        TestSite portal = new TestSite(home)
                .settings("types: [hoi-dap]\ncategories: [{title: Tin tức}]\n")
                .article("Giá lúa", "2026-11-23 08:00", "")
                .entry("hoi-dap/a.md", "title: Bao giờ có nước?\nngay_nhan: 2026-11-01");

        TestSite.Look before = portal.look("2026-11-23T07:59:59");
        assertThat(words(before.site())).containsExactly("waiting", "scheduled");
        assertThat(words(portal.after(before, "2026-11-23T08:00").site())).containsExactly("waiting", "online");
        assertThat(portal.at("2026-11-23T07:00").publications().all()).last().satisfies(told -> assertThat(told)
                .hasToString("Scheduled[from=2026-11-23T08:00+07:00[Asia/Ho_Chi_Minh]]"));
    }

    private static Stream<String> words(Site site) {
        return site.publications().all().stream().map(Publication::word);
    }

    /** Between two moments at which nothing turns, nothing is asked again. */
    @ParameterizedTest
    @CsvSource({
        "date: 2026-11-25, 2026-11-24T23:59:59, 2026-11-25T00:00",
        "date: 2026-11-20;expires: 2026-11-24, 2026-11-24T23:59:59, 2026-11-25T00:00",
        "date: 2026-10-20;pinned: 2026-11-24, 2026-11-24T23:59:59, 2026-11-25T00:00",
        "date: 2026-11-22, 2026-11-23T23:59:59, 2026-11-24T00:00",
        "date: 2026-11-22 08:00, 2026-11-24T07:59:59, 2026-11-24T08:00"
    })
    void allHoldsUntilTheNextMomentThatAFileNames(String head, String still, String turned) {
        Publications publications = new TestSite(home)
                .entry("news/lua.md", "title: Giá lúa\ncategory: Tin tức\n" + head.replace(';', '\n'))
                .at("2026-11-23T08:00")
                .publications();

        assertThat(publications.turning()).hasSize(1);
        assertThat(List.of(
                        publications.holdAt(at("2026-11-23T07:59:59")),
                        publications.holdAt(at("2026-11-23T08:00")),
                        publications.holdAt(at(still)),
                        publications.holdAt(at(turned))))
                .containsExactly(false, true, true, false);
    }

    private static ZonedDateTime at(String now) {
        return ZonedDateTime.parse(now + "+07:00");
    }

    @Test
    void whatNamesNoMomentToComeHoldsForEver() {
        Publications publications = new TestSite(home)
                .article("Giá lúa", "2026-10-20", "")
                .at("2026-11-23T08:00")
                .publications();

        assertThat(publications.turning()).isEmpty();
        assertThat(publications.holdAt(at("2999-11-23T08:00"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // head of an article | file of lists | next change after 8:00 of 23 November
                "date: 2026-11-25 | | PUBLISHED 2026-11-25T00:00 content/news/lua.md 25T00:00 false",
                "date: 2026-11-23 08:00 | | AGED 2026-11-25T08:00 content/news/lua.md 23T08:00 false",
                "date: 2026-10-01;expires: 2026-11-30 | | EXPIRED 2026-12-01T00:00 content/news/lua.md 30T00:00 true",
                "date: 2026-10-01;pinned: 2026-11-30 | | UNPINNED 2026-12-01T00:00 content/news/lua.md 30T00:00 true",
                "date: 2026-11-22 | | AGED 2026-11-24T00:00 content/news/lua.md 22T00:00 false",
                "date: 2026-11-22;expires: 2026-11-23 | | EXPIRED 2026-11-24T00:00 content/news/lua.md 23T00:00 true",
                "date: 2026-11-25;draft: true | | -",
                "date: 2026-11-25;gone: Số liệu nhầm | | -",
                "date: 2026-11-25;vanish: true | | -",
                "date: 2026-10-25;withdrawn: Sai;expires: 2026-11-30 | | EXPIRED 2026-12-01T00:00 content/news/lua.md 30T00:00 true",
                "date: 2026-10-25 | | -",
                "date: 2026-10-25 | notices: {title: Tết, from: 2026-12-01} | SHOWN 2026-12-01T00:00 content/notices.yml 01T00:00 false",
                "date: 2026-10-25 | notices: {title: Tết, until: 2026-11-23} | HIDDEN 2026-11-24T00:00 content/notices.yml 23T00:00 true",
                "date: 2026-10-25 | slides: {picture: a.jpg, alt: Tết, from: 2026-12-01} | SHOWN 2026-12-01T00:00 content/slides.yml 01T00:00 false",
                "date: 2026-10-25 | banner: {picture: a.jpg, alt: Tết, until: 2026-12-01} | HIDDEN 2026-12-02T00:00 content/banner.yml 01T00:00 true",
                // of what turns in the same second the first by its file is told
                "date: 2026-11-25 | notices: {title: Tết, until: 2026-11-24} | PUBLISHED 2026-11-25T00:00 content/news/lua.md 25T00:00 false",
                "date: 2026-11-26 | notices: {title: Tết, until: 2026-11-24} | HIDDEN 2026-11-25T00:00 content/notices.yml 24T00:00 true",
            })
    void theNextChangeIsKnownWithWhatBringsIt(String head, String list, String change) {
        TestSite portal = new TestSite(home)
                .entry("news/lua.md", "title: Giá lúa\ncategory: Tin tức\n" + head.replace(';', '\n'));
        if (list != null) {
            portal.put("content/" + list.split(": ", 2)[0] + ".yml", "- " + list.split(": ", 2)[1] + "\n");
        }
        assertThat(told(portal.look("2026-11-23T08:00").nextChange())).isEqualTo(change);
    }

    private static String told(Optional<NextChange.Change> next) {
        return next.map(one -> one.reason() + " " + one.at().toLocalDateTime() + " " + one.what() + " "
                        + one.written().at().toLocalDateTime().toString().substring(8) + " "
                        + one.reason().isEnd())
                .orElse("-");
    }

    @Test
    void entriesOfTypesTurnByTheirStates() {
        TestSite portal = new TestSite(home).settings("types: [gop-y]\n").entry("gop-y/cho.md", """
                title: Quy hoạch chợ
                co_quan: UBND xã
                ly_do: Cần góp ý.
                mo: 01/12/2026
                dong: 10/12/2026
                """);

        assertThat(told(portal.look("2026-11-23T08:00").nextChange()))
                .isEqualTo("TURNED 2026-12-01T00:00 content/gop-y/cho.md 01T00:00 false");
        assertThat(told(portal.look("2026-12-09T08:00").nextChange()))
                .isEqualTo("TURNED_AT_END 2026-12-11T00:00 content/gop-y/cho.md 10T00:00 true");
    }

    @Test
    void newsIsWhatCameOutInTheLastTwoDays() {
        Site site = new TestSite(home)
                .article("Hôm nay", "2026-11-23 08:00", "")
                .article("Sắp đăng", "2026-11-23 08:01", "")
                .article("Hai ngày", "2026-11-21 08:00", "")
                .article("Gần hai ngày", "2026-11-21 08:01", "")
                .look("2026-11-23T08:00", BuildTime.Drafts.INCLUDE, Optional.empty(), KnownRelated.none())
                .site();

        assertThat(FreshNews.of(site.articles(), at("2026-11-23T08:00")))
                .extracting(Entry::title)
                .containsExactly("Hôm nay", "Gần hai ngày");
        assertThat(Moment.parse("2026-11-23", ZoneId.of("Asia/Ho_Chi_Minh")).map(FreshNews::end))
                .contains(at("2026-11-25T00:00").withZoneSameInstant(ZoneId.of("Asia/Ho_Chi_Minh")));
    }
}
