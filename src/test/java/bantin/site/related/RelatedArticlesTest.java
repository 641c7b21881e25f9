package bantin.site.related;

import static bantin.site.TestSite.titles;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Article;
import bantin.site.Site;
import bantin.site.TestSite;
import bantin.text.Slugs;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers go on to earlier news about the same thing. */
class RelatedArticlesTest {
    private static final String NOW = "2026-11-23T08:00";

    @TempDir
    Path home;

    private TestSite portal;

    @BeforeEach
    void aPortal() {
        portal = new TestSite(home).settings("""
                languages: [vi, en]
                page_sizes: {related: 2}
                categories: [{title: Tin tức}, {title: Thông báo}]
                """);
    }

    private void article(String title, int day, String more, String text) {
        portal.put(
                "content/news/" + Slugs.of(title) + ".md",
                "---\ntitle: " + title + "\ndate: 2026-01-" + (day < 10 ? "0" : "") + day + "\n"
                        + (more.contains("category") ? "" : "category: Tin tức\n") + more + "\n---\n" + text + "\n");
    }

    private List<String> related(Site site, String title) {
        return titles(site.related()
                .to(site.articles().stream()
                        .filter(one -> one.title().equals(title))
                        .findFirst()
                        .orElseThrow()));
    }

    /** Three stand there: one of them may be on the page already. */
    @Test
    void rareWordsTellWhatGoesTogetherAndOnlyEarlierNewsCount() {
        article(
                "Đóng cống",
                1,
                "category: Thông báo",
                "Cống Vàm Giồng đóng để ngăn mặn. Ủy ban nhân dân xã thông báo.");
        article("Họp một", 2, "", "Ủy ban nhân dân xã họp thường kỳ tại hội trường.");
        article("Họp hai", 3, "", "Ủy ban nhân dân xã họp về cải cách hành chính.");
        article("Họp ba", 4, "", "Ủy ban nhân dân xã họp về thu ngân sách.");
        article("Mở cống", 5, "", "Ủy ban nhân dân xã cho mở cống Vàm Giồng, hết ngăn mặn.");
        article("Sau đó", 6, "", "Cống Vàm Giồng lại đóng để ngăn mặn.");

        Site site = portal.at(NOW);

        assertThat(related(site, "Mở cống")).containsExactly("Đóng cống", "Họp ba", "Họp hai");
        assertThat(related(site, "Họp ba")).containsExactly("Họp hai", "Họp một", "Đóng cống");
        assertThat(related(site, "Họp một")).containsExactly("Đóng cống");
        assertThat(related(site, "Đóng cống")).isEmpty();
        assertThat(portal.settings("page_sizes: {related: 0}\ncategories: [{title: Tin tức}, {title: Thông báo}]\n")
                        .at(NOW)
                        .articles()
                        .size())
                .isEqualTo(6);
    }

    @Test
    void tagsCountMoreThanWordsAndRareOnesMoreThanCommonOnes() {
        article("Một", 1, "category: Thông báo\ntags: [dừa]", "Nông dân thu hoạch.");
        article("Hai", 2, "category: Thông báo", "Hợp tác với nhau.");
        article("Ba", 3, "category: Thông báo\ntags: [lúa]", "Ở ấp.");
        article("Bốn", 4, "category: Thông báo\ntags: [lúa]", "Ở xã.");
        article("Năm", 5, "tags: [dừa, lúa]", "Hợp tác xã xuất khẩu.");

        assertThat(related(portal.at(NOW), "Năm")).containsExactly("Một", "Bốn", "Ba");
    }

    @Test
    void languagesDoNotMixAndTheOwnCategoryFillsWhatIsLeft() {
        article("Giá dừa", 1, "category: Thông báo", "Giá dừa khô Covid-19.");
        article("Coconut", 2, "lang: en", "Giá dừa khô Covid-19.");
        article("Bóng đá", 3, "", "Đội tuyển thắng.");
        article("Thông cáo", 4, "category: Thông báo", "Mất điện.");
        article("Cầu mới", 5, "", "Khánh thành sáng nay.");
        article("Dừa khô", 6, "", "Giá dừa khô Covid-19.");
        article("Mưa", 7, "", "Lụt.");

        Site site = portal.at(NOW);

        assertThat(related(site, "Dừa khô")).containsExactly("Giá dừa", "Cầu mới", "Bóng đá");
        assertThat(related(site, "Mưa")).containsExactly("Dừa khô", "Cầu mới", "Bóng đá");
    }

    /** Of a tag on hundreds of articles only the latest sixty vote, of a word the latest forty. */
    @Test
    void ofCommonTagsAndWordsTheLatestCount() {
        article("Cũ nhất", 1, "category: Thông báo\ntags: [lúa]", "Tưới tiêu đồng ruộng.");
        for (int i = 0; i < 61; i++) {
            article(
                    "Bài " + i,
                    2,
                    "category: Thông báo\ntags: [" + (i < 59 ? "lúa" : "dừa") + "]",
                    i < 39 ? "Tưới tiêu." : "Khác.");
        }
        article("Nay", 3, "category: Thông báo\ntags: [lúa]", "Tưới tiêu.");
        Site site = portal.at(NOW);

        assertThat(related(site, "Nay")).containsExactly("Bài 0", "Bài 1", "Bài 10");
    }

    @Test
    void wordsAreTwoSyllablesInARowWithinOneSentence() {
        article("Tin", 1, "summary: Xã họp, dân bàn", "Covid-19 nghiêng. Nghiêm, ấp - khu. XÃ HỌP\n\nKhông đọc tới.");
        Article article = portal.at(NOW).articles().get(0);

        // xã họp, twice · dân bàn · 19 nghiêng · nghiêng, which is longer than any other syllable
        assertThat(WordPairs.of(article)).hasSize(4).isSorted().doesNotHaveDuplicates();
        assertThat(WordPairs.texts(article))
                .containsExactly("Tin", "Xã họp, dân bàn", "Covid-19 nghiêng. Nghiêm, ấp - khu. XÃ HỌP");
    }

    @Test
    void aLongTextIsReadInPart() {
        article(
                "Dài",
                1,
                "",
                IntStream.range(0, 200).mapToObj(i -> "vĩnhhựu" + i).reduce("", (a, b) -> a + " " + b));

        assertThat(WordPairs.of(portal.at(NOW).articles().get(0))).hasSize(96);
    }
}
