package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an entry says of another shows there too, with the state in which it is; what all need shows everywhere. */
class OtherSideTest {
    @TempDir
    Path home;

    private DeclaredPortal portal;

    @BeforeEach
    void aPortal() throws IOException {
        portal = new DeclaredPortal(home);
        portal.settings("types: [van-ban, gop-y, kenh-chinh-thuc]\n");
    }

    private static String document(String number, String from, String more) {
        return "title: Về học phí\nso_ky_hieu: " + number
                + "\nhinh_thuc: Nghị quyết\nco_quan: HĐND xã Vĩnh Hựu\nngay_ban_hanh: 01/01/2026\nngay_hieu_luc: "
                + from
                + "\n" + more;
    }

    @Test
    void factsTellTheStateOfWhatTheyLeadTo() throws IOException {
        portal.item("van-ban/cu.md", document("01/2026/NQ-HĐND", "01/02/2026", ""));
        portal.item("van-ban/moi.md", document("02/2026/NQ-HĐND", "01/12/2026", "thay_the: [cu.md]\n"));

        SortedMap<String, byte[]> files = portal.build();

        Document later = DeclaredPortal.page(files, "/van-ban/moi/");
        assertThat(later.select(".item-facts dd:has(a[href=/van-ban/cu/]) .state")
                        .text())
                .isEqualTo("Còn hiệu lực");
        Document earlier = DeclaredPortal.page(files, "/van-ban/cu/");
        assertThat(earlier.select(".item-relation li:has(a[href=/van-ban/moi/]) .state")
                        .text())
                .isEqualTo("Chưa có hiệu lực");
    }

    @Test
    void articlesShowWhatLeadsToThem() throws IOException {
        portal.put("content/types/so-tay.yml", """
            title: Sổ tay
            fields:
              tin:
                kind: entry
                label: Tin gốc
                other_side: Sổ tay kể tiếp
            """);
        portal.put(
                "content/news/lua.md",
                "---\ntitle: Giá lúa\ndate: 2026-03-18\ncategory: tin-tuc\n---\nGiá lúa tăng.\n");
        portal.item("so-tay/ba.md", "title: Sổ tay tháng ba\ntin: /news/lua.md\n");

        Document article = DeclaredPortal.page(portal.build(), "/tin-tuc/lua/");

        assertThat(article.select(".item-relation").text()).isEqualTo("Sổ tay kể tiếp Sổ tay tháng ba");
    }

    @Test
    void anOpenConsultationSaysUntilWhenWhateverTheDay() throws IOException {
        portal.item(
                "gop-y/quy-hoach.md",
                "title: Quy hoạch chợ\nco_quan: UBND xã\nly_do: Cần góp ý.\nmo: 01/11/2026\ndong: 30/11/2026\n");

        String state = DeclaredPortal.page(portal.build(), "/gop-y/quy-hoach/")
                .select("h1 + .article-facts .state")
                .outerHtml();

        assertThat(state)
                .contains("Đang lấy ý kiến", ", đến hết ngày 30/11/2026", "data-until=\"2026-12-01T00:00:00+07:00\"");
        Document dayAfter = DeclaredPortal.page(portal.build("2026-11-24T08:00:00+07:00", 1), "/gop-y/quy-hoach/");
        assertThat(dayAfter.select("h1 + .article-facts .state").outerHtml()).isEqualTo(state);
    }

    @Test
    void oneNumberShowsOnEveryPageAndBelowTheContacts() throws IOException {
        portal.item(
                "kenh-chinh-thuc/nong.md",
                "title: Đường dây nóng\n"
                        + "loai: duong-day-nong\n"
                        + "dien_thoai: 0912 345 678\n"
                        + "thu: nong@vinhhuu.example.vn\n");
        portal.put(
                "content/pages/lien-he.md",
                "---\ntitle: Liên hệ\nlists: [kenh-chinh-thuc]\n---\nMời gọi 0912.345.678.\n");
        portal.put(
                "content/news/lua.md",
                "---\n"
                        + "title: Giá lúa\n"
                        + "date: 2026-03-18\n"
                        + "category: tin-tuc\n"
                        + "---\n"
                        + "Hỏi số 0912.345.678, 0911 222 333, hoặc 0987654321.\n");

        portal.put("site.yml", Files.readString(home.resolve("site.yml")) + "organisation: {hotline: 0911.222.333}\n");
        SortedMap<String, byte[]> files = portal.build();

        for (String page : new String[] {"/", "/tin-tuc/lua/", "/lien-he/", "/kenh-chinh-thuc/nong/"}) {
            assertThat(DeclaredPortal.page(files, page)
                            .select(".footer a[href=tel:0912345678]")
                            .text())
                    .as(page)
                    .isEqualTo("0912 345 678");
        }
        assertThat(DeclaredPortal.page(files, "/lien-he/").select("main table").text())
                .contains("Đường dây nóng", "nong@vinhhuu.example.vn");
        assertThat(portal.problems())
                .filteredOn(problem -> problem.id().equals("personal.phone"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.args().get(0)).isEqualTo("0987654321"));
    }
}
