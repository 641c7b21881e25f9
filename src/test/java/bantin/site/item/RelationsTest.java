package bantin.site.item;

import static bantin.site.TestSite.titles;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.type.Field;
import bantin.site.Site;
import bantin.site.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an entry says of another holds on both sides; trees and states follow from it. */
class RelationsTest {
    @TempDir
    Path home;

    private TestSite portal;

    @BeforeEach
    void aPortal() {
        portal = new TestSite(home);
    }

    private Item item(Site site, String title) {
        return site.items().items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEntryLeadsToWhatIsOnlineHoweverItsPathIsWritten() {
        portal.put("content/types/so-tay.yml", """
                title: Sổ tay
                fields:
                  tin: {kind: entry, label: Tin gốc, several: true, other_side: Kể tiếp}
                  xem: {kind: entry, label: Xem thêm}
                """)
                .article("Giá lúa", "2026-11-20", "")
                .article("Nháp", "2026-11-20", "draft: true")
                .entry("pages/cho/index.md", "title: Chợ")
                .entry(
                        "so-tay/ba.md",
                        "title: Ba\ntin: [../news/gia-lua.md, /pages/cho/, ../news/nhap.md, bon.md]\nxem: bon.md")
                .entry("so-tay/bon.md", "title: Bốn\ntin: [/content/news/gia-lua.md, /news/gia-lua.md]");

        Site site = portal.at("2026-11-23T08:00");
        Relations relations = site.items().relations();
        Field news = site.items().type("so-tay").orElseThrow().fields().get(0);
        Field more = site.items().type("so-tay").orElseThrow().fields().get(1);

        assertThat(relations.from(item(site, "Ba"), news))
                .extracting(Entry::title)
                .containsExactly("Giá lúa", "Chợ", "Bốn");
        assertThat(relations.from(item(site, "Bốn"), more)).isEmpty();
        assertThat(titles(relations.leading(news))).containsExactly("Ba", "Bốn");
        assertThat(titles(relations.leading(more))).containsExactly("Ba");
        Entry rice = site.entry("content/news/gia-lua.md").orElseThrow();
        assertThat(relations.to(rice).keySet()).containsExactly(news);
        assertThat(titles(relations.to(rice).get(news))).startsWith("Ba", "Bốn");
        assertThat(relations.to(item(site, "Bốn")).keySet()).containsExactly(news, more);
        assertThat(relations.to(item(site, "Ba"))).isEmpty();
        assertThat(relations.naming(item(site, "Bốn"), "xem").map(Entry::title)).containsExactly("Ba");
    }

    private static String told(Branch branch) {
        return branch.item().title()
                + titles(branch.members())
                + branch.below().stream().map(RelationsTest::told).toList();
    }

    @Test
    void unitsStandBelowEachOtherWithTheirPeople() {
        portal.put("content/types/don-vi.yml", """
                title: Đơn vị
                fields:
                  thuoc: {kind: entry, label: Thuộc, several: true}
                list: {order: title, layout: tree, below: thuoc, members: [cua, them]}
                """).put("content/types/nguoi.yml", """
                title: Người
                fields:
                  cua: {kind: entry, label: Của}
                  them: {kind: entry, label: Thêm}
                  thoi: {kind: date, label: Thôi}
                list: {order: title}
                state:
                  label: Tình trạng
                  states: [{name: cu, label: Đã thôi, tone: over, after: [thoi]}]
                """);
        portal.entry("don-vi/xa.md", "title: UBND xã")
                .entry("don-vi/vp.md", "title: Văn phòng\nthuoc: [chua-dang.md, xa.md]")
                .entry("don-vi/mot-cua.md", "title: Một cửa\nthuoc: [vp.md]")
                .entry("don-vi/kt.md", "title: Phòng Kinh tế\nthuoc: [xa.md]")
                .entry("don-vi/chua-dang.md", "title: Chưa đăng\ndraft: true")
                .entry("don-vi/v1.md", "title: Vòng 1\nthuoc: [v2.md]")
                .entry("don-vi/v2.md", "title: Vòng 2\nthuoc: [v1.md]")
                .entry("don-vi/le.md", "title: Lẻ\nthuoc: [../nguoi/an.md]")
                .entry("nguoi/an.md", "title: An\ncua: ../don-vi/xa.md\nthem: ../don-vi/xa.md")
                .entry("nguoi/binh.md", "title: Bình\ncua: ../don-vi/xa.md\nthoi: 01/11/2026")
                .entry("nguoi/chi.md", "title: Chi\ncua: ../don-vi/vp.md\nthoi: 01/12/2026");

        Catalogue items = portal.at("2026-11-23T08:00").items();

        assertThat(Branch.of(items.list("don-vi", "vi").orElseThrow(), items))
                .extracting(RelationsTest::told)
                .containsExactly(
                        "Lẻ[][]",
                        "UBND xã[An][Phòng Kinh tế[][], Văn phòng[Chi][Một cửa[][]]]",
                        "Vòng 1[][Vòng 2[][]]");
        assertThat(Branch.of(items.list("nguoi", "vi").orElseThrow(), items)).isEmpty();
    }

    @Test
    void aDocumentIsReplacedOnTheDayOnWhichTheOtherComesIntoForce() {
        portal.settings("types: [van-ban]\n");
        document("cu", "1/2026/NQ-HĐND", "01/02/2026", "");
        document("moi", "2/2026/NQ-HĐND", "01/12/2026", "thay_the: [cu.md]");

        assertThat(List.of("2026-11-30T23:59:59", "2026-12-01T00:00"))
                .extracting(now -> {
                    Site site = portal.at(now);
                    return site.items().items().stream()
                            .map(item -> item.file().substring(16) + " "
                                    + site.items().state(item).orElseThrow().name())
                            .sorted()
                            .toList()
                            .toString();
                })
                .containsExactly(
                        "[cu.md con-hieu-luc, moi.md chua-co-hieu-luc]", "[cu.md bi-thay-the, moi.md con-hieu-luc]");
        assertThat(portal.at("2026-11-23T08:00").items().turns())
                .extracting(turn -> turn.item().file().substring(16) + " "
                        + turn.change().at().toLocalDateTime())
                .containsExactlyInAnyOrder("cu.md 2026-12-01T00:00", "moi.md 2026-12-01T00:00");
        Facet states = portal.at("2026-12-01T00:00").items().list("van-ban", "vi").orElseThrow().facets().stream()
                .filter(facet -> facet.name().equals("state"))
                .findFirst()
                .orElseThrow();
        assertThat(states.label().in("vi")).isEqualTo("Tình trạng");
        assertThat(states.cuts())
                .extracting(cut -> cut.route().address() + " " + cut.label().in("vi") + " "
                        + cut.items().size())
                .containsExactly(
                        "/van-ban/tinh-trang/bi-thay-the/ Bị thay thế 1",
                        "/van-ban/tinh-trang/con-hieu-luc/ Còn hiệu lực 1");
    }

    private void document(String name, String number, String from, String more) {
        portal.entry(
                "van-ban/" + name + ".md",
                "title: Về học phí\nso_ky_hieu: " + number
                        + "\nhinh_thuc: Nghị quyết\nco_quan: HĐND xã\nngay_ban_hanh: 01/01/2026\nngay_hieu_luc: " + from
                        + "\n" + more);
    }
}
