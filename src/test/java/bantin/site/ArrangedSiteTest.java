package bantin.site;

import static bantin.site.TestSite.titles;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Entry;
import bantin.content.list.Notice;
import bantin.content.list.Slide;
import bantin.site.related.KnownRelated;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers find where: the order of lists, categories, months, neighbours, what shows at its time. */
class ArrangedSiteTest {
    private static final String NOW = "2026-11-23T08:00";

    @TempDir
    Path home;

    private TestSite portal;

    @BeforeEach
    void aPortal() {
        portal = new TestSite(home);
    }

    private void news() {
        portal.article("Giá lúa tăng", "2026-11-20", "")
                .article("Bão số 9", "2026-11-22 07:00", "category: Thông báo")
                .article("Chống hạn", "2026-11-22 07:00", "")
                .article("Rice", "2026-11-21", "lang: en")
                .article("Lễ Kỳ yên", "2026-10-18", "");
    }

    @Test
    void newsRunFromTheNewestAndOfOneMomentByTheirFiles() {
        news();

        Site site = portal.at(NOW);

        assertThat(titles(site.articles()))
                .containsExactly("Bão số 9", "Chống hạn", "Rice", "Giá lúa tăng", "Lễ Kỳ yên");
        assertThat(titles(site.articles("en"))).containsExactly("Rice");
        assertThat(site.months().entrySet())
                .extracting(month -> month.getKey() + " " + titles(month.getValue()))
                .containsExactly("2026-11 [Bão số 9, Chống hạn, Rice, Giá lúa tăng]", "2026-10 [Lễ Kỳ yên]");
    }

    @Test
    void aCategoryHasTheNewsOfThoseBelowItToo() {
        portal.settings("""
                categories:
                  - {title: Kinh tế, description: Làm ăn}
                  - {title: Nông nghiệp, parent: kinh-te}
                  - {title: Chợ, parent: kinh-te}
                  - {title: Văn hóa}
                """)
                .article("Giá lúa", "2026-11-20", "category: Nông nghiệp")
                .article("Chợ đêm", "2026-11-21", "category: Chợ")
                .article("Thu ngân sách", "2026-11-19", "category: Kinh tế");

        Site site = portal.at(NOW);

        assertThat(site.categories().values())
                .extracting(one -> one.slug() + " " + one.parent().orElse("-") + " " + one.children() + " "
                        + titles(one.articles()) + " " + one.route().address())
                .containsExactly(
                        "kinh-te - [nong-nghiep, cho] [Chợ đêm, Giá lúa, Thu ngân sách] /kinh-te/",
                        "nong-nghiep kinh-te [] [Giá lúa] /nong-nghiep/",
                        "cho kinh-te [] [Chợ đêm] /cho/",
                        "van-hoa - [] [] /van-hoa/");
        assertThat(site.category("cho").map(Category::title)).contains("Chợ");
        assertThat(site.category("kinh-te").map(Category::description)).contains("Làm ăn");
        assertThat(site.category("the-thao")).isEmpty();
    }

    /** A new article must change only those that stand on the last list page with it. */
    @Test
    void besideAnArticleStandThoseOfItsListPageWhenItWasFull() {
        for (int day = 1; day <= 7; day++) {
            portal.article("Bài " + day, "2026-11-0" + day, "");
        }
        news();

        Site site = portal.at(NOW);

        // from the oldest: Lễ Kỳ yên, 1, 2 · 3, 4, 5 · 6, 7, Giá lúa tăng · Chống hạn
        assertThat(site.articles())
                .extracting(article ->
                        article.title() + ": " + titles(site.neighbours().newestBeside(article, 3)))
                .contains(
                        "Lễ Kỳ yên: [Bài 2, Bài 1, Lễ Kỳ yên]",
                        "Bài 1: [Bài 2, Bài 1, Lễ Kỳ yên]",
                        "Bài 5: [Bài 5, Bài 4, Bài 3, Bài 2, Bài 1, Lễ Kỳ yên]",
                        "Chống hạn: [Chống hạn, Giá lúa tăng, Bài 7, Bài 6, Bài 5, Bài 4, Bài 3, Bài 2, Bài 1, Lễ Kỳ yên]",
                        "Rice: [Rice]",
                        "Bão số 9: [Bão số 9]");
        assertThat(site.articles().stream()
                        .filter(article -> article.title().matches("Chống hạn|Giá.*|Bài [17]|Lễ.*|Rice")))
                .extracting(article -> site.neighbours()
                                .newer(article)
                                .map(Entry::title)
                                .orElse("-") + " < "
                        + article.title() + " < "
                        + site.neighbours().older(article).map(Entry::title).orElse("-"))
                .containsExactly(
                        "- < Chống hạn < Giá lúa tăng",
                        "- < Rice < -",
                        "Chống hạn < Giá lúa tăng < Bài 7",
                        "Giá lúa tăng < Bài 7 < Bài 6",
                        "Bài 2 < Bài 1 < Lễ Kỳ yên",
                        "Bài 1 < Lễ Kỳ yên < -");
        Site other = new TestSite(home.resolve("khac"))
                .article("Xã khác", "2026-11-20", "")
                .at(NOW);
        assertThat(site.neighbours().newer(other.articles().get(0))).isEmpty();
        assertThat(site.neighbours().newestBeside(other.articles().get(0), 3)).isEmpty();
        assertThat(site.related().to(other.articles().get(0))).isEmpty();
    }

    @Test
    void pagesStandInTheOrderOfMenusThenOfTheirNumbersThenOfTheirFiles() {
        portal.settings("""
                menus:
                  main:
                    - title: Liên hệ
                      link: pages/lien-he.md
                      children:
                        - {title: Lịch sử, link: "/gioi-thieu/lich-su/#xua"}
                        - {title: Liên hệ, link: pages/lien-he.md}
                    - {title: Sơ đồ, link: /content/pages/so-do.md}
                """);
        for (String page : List.of("an", "gioi-thieu/lich-su", "lien-he", "so-do")) {
            portal.entry("pages/" + page + ".md", "title: " + page);
        }
        portal.entry("pages/zz.md", "title: zz\norder: 1").entry("pages/aa.md", "title: aa\norder: 2");

        assertThat(titles(portal.at(NOW).pages()))
                .endsWith("an")
                .startsWith("lien-he", "gioi-thieu/lich-su", "so-do")
                .containsSubsequence("zz", "aa");
    }

    @Test
    void listsShowWhatTheirDaysSay() {
        portal.put("content/notices.yml", """
                - {title: Đã qua, until: 2026-11-22}
                - {title: Hôm nay, from: 2026-11-23, until: 2026-11-23}
                - {title: Mai sau, from: 2026-11-24}
                """)
                .put("content/slides.yml", """
                - {picture: a.jpg, alt: Xưa, until: 2026-11-22}
                - {picture: a.jpg, alt: Nay, from: 2026-11-01}
                """)
                .put("content/banner.yml", """
                - {picture: tet.jpg, alt: Tết, from: 2027-01-20}
                - {picture: bau-cu.jpg, alt: Bầu cử, from: 2026-11-20}
                - {picture: dinh.jpg, alt: Đình}
                """)
                .put("content/tasks.yml", "- {title: Nộp hồ sơ, link: https://dichvucong.gov.vn/, icon: submit}\n")
                .put("content/links.yml", "- {title: Tỉnh, links: [{title: Báo, url: https://baoapbac.vn/}]}\n")
                .put("content/data/gia.yml", "lua: 7000\n");

        Site site = portal.at(NOW);

        assertThat(site.notices()).extracting(Notice::title).containsExactly("Hôm nay");
        assertThat(site.slides()).extracting(Slide::alt).containsExactly("Nay");
        assertThat(site.banner().orElseThrow().toString()).contains("bau-cu.jpg");
        assertThat(List.of(
                        site.tasks().size(),
                        site.links().size(),
                        site.data().keySet().toString()))
                .hasToString("[1, 1, [gia]]");
    }

    private void kinds() {
        portal.settings("types: [bo-may]\ncategories: [{title: Tin tức}]\n")
                .article("Giá lúa", "2026-11-20", "cover: lua.jpg\ncover_alt: Lúa")
                .article("Sắp đăng", "2026-11-24", "")
                .article("Nháp", "2026-11-20", "draft: true")
                .article("Chờ duyệt", "2026-11-20", "review: Nhờ anh xem")
                .article("Hết hạn", "2026-11-20", "expires: 2026-11-22")
                .article("Thu hồi", "2026-11-20", "withdrawn: Sai thẩm quyền")
                .article("Gỡ", "2026-11-20", "gone: Số liệu nhầm")
                .article("Xóa", "2026-11-20", "vanish: true\naliases: [/cu/xoa/, \"/tin.aspx?id=9\"]")
                .entry("pages/gioi-thieu.md", "title: Giới thiệu")
                .entry("albums/le-hoi/index.md", "title: Lễ hội\ndate: 2026-02-01")
                .entry("albums/dua/index.md", "title: Dừa\ndate: 2025-03-01")
                .entry("albums/lua/index.md", "title: Mùa lúa\ndate: 2026-03-01")
                .entry(
                        "bo-may/van-phong.md",
                        "title: Văn phòng\nkhoi: Phòng chuyên môn và trung tâm\nnhiem_vu: Tham mưu.");
    }

    @Test
    void whatIsOnlineIsFoundByItsFileAndWhatIsTakenDownStandsInNoList() {
        kinds();

        Site site = portal.at(NOW);

        assertThat(titles(site.entries()))
                .containsExactly("Giá lúa", "Giới thiệu", "Mùa lúa", "Lễ hội", "Dừa", "Văn phòng");
        assertThat(titles(site.shown())).endsWith("Thu hồi").hasSize(7);
        assertThat(titles(site.pointing())).containsExactly("Giá lúa");
        assertThat(site.taken().withdrawn()).extracting(Entry::title).containsExactly("Thu hồi");
        assertThat(site.taken().gone()).extracting(Entry::title).containsExactly("Gỡ");
        assertThat(site.taken().vanished().values()).singleElement().satisfies(addresses -> assertThat(addresses)
                .contains("/tin-tuc/xoa/", "/cu/xoa/")
                .hasSize(3));
        assertThat(site.taken().hides("content/news/xoa.md")).isTrue();
        assertThat(site.taken().hides("content/news/go.md")).isFalse();
        assertThat(site.taken().hidesAddress("/cu/xoa/")).isTrue();
        assertThat(site.taken().hidesAddress("/tin-tuc/gia-lua/")).isFalse();
        for (String file : List.of("news/gia-lua", "news/thu-hoi", "news/go", "albums/dua/index", "bo-may/van-phong")) {
            assertThat(site.entry("content/" + file + ".md").map(Entry::file)).contains("content/" + file + ".md");
        }
        for (String file : List.of("news/xoa", "news/nhap", "news/sap-dang", "news/khong-co")) {
            assertThat(site.entry("content/" + file + ".md")).isEmpty();
        }
    }

    /** An address that vanished and that something else has now is known again. */
    @Test
    void anAddressWithANewOwnerIsNotHidden() {
        portal.article("Xóa", "2026-11-20", "vanish: true\naliases: [/cu/a/, /cu/b/, /cu/c/]")
                .article("Giá lúa", "2026-11-20", "aliases: [/cu/a/]")
                .article("Thu hồi", "2026-11-20", "withdrawn: Sai thẩm quyền\naliases: [/cu/b/]");

        assertThat(portal.at(NOW).taken().vanished().values())
                .singleElement()
                .satisfies(addresses -> assertThat(addresses).containsExactlyInAnyOrder("/tin-tuc/xoa/", "/cu/c/"));
    }

    @Test
    void aPreviewShowsWhatIsNotYetOutButNothingThatWasTakenDown() {
        kinds();

        Site site = portal.look(NOW, BuildTime.Drafts.INCLUDE, Optional.empty(), KnownRelated.none())
                .site();

        assertThat(titles(site.articles()))
                .containsExactlyInAnyOrder("Giá lúa", "Sắp đăng", "Nháp", "Chờ duyệt", "Hết hạn");
        assertThat(site.publications().all().stream().map(Publication::word))
                .containsExactlyInAnyOrder(
                        "online",
                        "scheduled",
                        "draft",
                        "review",
                        "expired",
                        "withdrawn",
                        "gone",
                        "vanished",
                        "online",
                        "online",
                        "online",
                        "online",
                        "online");
    }
}
