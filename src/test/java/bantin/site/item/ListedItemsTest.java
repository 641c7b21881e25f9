package bantin.site.item;

import static bantin.site.TestSite.titles;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Item;
import bantin.site.Site;
import bantin.site.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of a type stand in the order that it asks for, and are cut by the values of its fields. */
class ListedItemsTest {
    private static final String NOW = "2026-11-23T08:00";

    @TempDir
    Path home;

    private TestSite portal;

    @BeforeEach
    void aPortal() {
        portal = new TestSite(home);
    }

    private TypeList crafts() {
        return portal.at(NOW).items().list("nghe", "vi").orElseThrow();
    }

    private void type(String list) {
        portal.put("content/types/nghe.yml", """
                title: Làng nghề
                fields:
                  loai:
                    kind: choice
                    label: Loại
                    several: true
                    facet: true
                    choices:
                      - {value: thu-cong, label: Thủ công, choices: [Gốm, Mộc]}
                      - Dệt
                  nguoi: {label: Nghệ nhân, sort: given-name, facet: true, several: true}
                  so: {label: Số, sort: natural}
                  ho: {kind: number, label: Số hộ}
                  nam: {kind: number, label: Năm}
                  ngay: {kind: date, label: Ngày công nhận}
                  ky: {kind: period, label: Hội làng}
                  xuat_khau: {kind: flag, label: Có xuất khẩu, facet: true}
                  rieng: {label: Ghi chú, private: true}
                  hang:
                    kind: group
                    label: Hàng
                    fields: {ten: {label: Tên}, cho: {label: Chợ, facet: true}}
                  xua: {kind: group, label: Ngày xưa, fields: {cho: {label: Chợ cũ}}}
                """ + list);
    }

    private void villages() {
        portal.entry("nghe/gom.md", """
                title: Gốm Vĩnh Hựu
                date: 2026-06-01
                updated: 2026-11-01
                loai: [Gốm]
                nguoi: [Trần Văn Ánh]
                so: 10/QĐ
                ho: 93,5
                nam: 2024
                ngay: 05/01/2024
                ky: {from: 01/03/2026, until: 02/03/2026}
                xuat_khau: có
                rieng: mật
                hang: [{ten: Chum, cho: Chợ Vĩnh}, {ten: Vại}, {ten: Lu, cho: chợ vĩnh}]
                """)
                .entry("nghe/det.md", """
                title: Dệt chiếu
                date: 2026-05-01
                loai: [Dệt, Mộc]
                nguoi: [Lê Thị Bình, Phạm Ích]
                so: 9/QĐ
                ho: 1.500
                nam: 2026
                ngay: 05/01/2026
                ky: {until: 02/02/2026}
                xuat_khau: không
                hang: [{ten: Chiếu, cho: Chợ Đêm}]
                xua: [{cho: Chợ Bến}]
                """)
                .entry("nghe/moc.md", """
                title: Ấp Mộc
                loai: [Mộc]
                nguoi: [lê thị bình]
                nam: 2024
                ngay: 31/12/2025
                """)
                .entry("nghe/an.md", "title: Bánh\ndate: 2026-05-01\nexpires: 2027-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title        | Ấp Mộc, Bánh, Dệt chiếu, Gốm Vĩnh Hựu",
                "-title       | Gốm Vĩnh Hựu, Dệt chiếu, Bánh, Ấp Mộc",
                "loai         | Gốm Vĩnh Hựu, Ấp Mộc, Dệt chiếu, Bánh",
                "-loai        | Dệt chiếu, Ấp Mộc, Gốm Vĩnh Hựu, Bánh",
                "nguoi        | Gốm Vĩnh Hựu, Ấp Mộc, Dệt chiếu, Bánh",
                "so           | Dệt chiếu, Gốm Vĩnh Hựu, Bánh, Ấp Mộc",
                "ho           | Gốm Vĩnh Hựu, Dệt chiếu, Bánh, Ấp Mộc",
                "-ngay        | Dệt chiếu, Ấp Mộc, Gốm Vĩnh Hựu, Bánh",
                "ky           | Dệt chiếu, Gốm Vĩnh Hựu, Bánh, Ấp Mộc",
                "-date        | Gốm Vĩnh Hựu, Bánh, Dệt chiếu, Ấp Mộc",
                "-updated     | Gốm Vĩnh Hựu, Bánh, Dệt chiếu, Ấp Mộc",
                "expires      | Bánh, Dệt chiếu, Gốm Vĩnh Hựu, Ấp Mộc",
                "[nam, -ngay] | Ấp Mộc, Gốm Vĩnh Hựu, Dệt chiếu, Bánh",
                "[nam, ngay]  | Gốm Vĩnh Hựu, Ấp Mộc, Dệt chiếu, Bánh",
            })
    void theOrderIsThatOfTheTypeAndWhoSaysNothingComesLast(String order, String expected) {
        type("list: {order: " + order + ", dated: ngay, years: false}\n");
        villages();

        assertThat(String.join(", ", titles(crafts().items()))).isEqualTo(expected);
    }

    private static Stream<String> told(List<Facet.Cut> cuts) {
        return cuts.stream()
                .map(cut -> cut.value() + " " + cut.label().in("vi") + " "
                        + cut.route().address() + " " + titles(cut.items()));
    }

    @Test
    void aListIsCutByTheValuesThatItsEntriesHave() {
        type("list: {order: -ngay, dated: ngay, years: true}\n");
        villages();

        TypeList list = crafts();

        assertThat(list.facets().stream()
                        .flatMap(facet -> Stream.concat(
                                Stream.of(facet.name() + ": " + facet.label().in("vi")), told(facet.cuts()))))
                .containsExactly(
                        "loai: Loại",
                        "thu-cong Thủ công /nghe/loai/thu-cong/ [Dệt chiếu, Ấp Mộc, Gốm Vĩnh Hựu]",
                        "gom Gốm /nghe/loai/gom/ [Gốm Vĩnh Hựu]",
                        "moc Mộc /nghe/loai/moc/ [Dệt chiếu, Ấp Mộc]",
                        "det Dệt /nghe/loai/det/ [Dệt chiếu]",
                        "nguoi: Nghệ nhân",
                        "le-thi-binh Lê Thị Bình /nghe/nguoi/le-thi-binh/ [Dệt chiếu, Ấp Mộc]",
                        "pham-ich Phạm Ích /nghe/nguoi/pham-ich/ [Dệt chiếu]",
                        "tran-van-anh Trần Văn Ánh /nghe/nguoi/tran-van-anh/ [Gốm Vĩnh Hựu]",
                        "xuat_khau: Có xuất khẩu",
                        "co Có xuất khẩu /nghe/xuat-khau/co/ [Gốm Vĩnh Hựu]",
                        "cho: Chợ",
                        "cho-dem Chợ Đêm /nghe/cho/cho-dem/ [Dệt chiếu]",
                        "cho-vinh Chợ Vĩnh /nghe/cho/cho-vinh/ [Gốm Vĩnh Hựu]");
        assertThat(told(list.years()))
                .containsExactly(
                        "2026 2026 /nghe/2026/ [Dệt chiếu]",
                        "2025 2025 /nghe/2025/ [Ấp Mộc]",
                        "2024 2024 /nghe/2024/ [Gốm Vĩnh Hựu]");
        assertThat(titles(list.news())).containsExactly("Gốm Vĩnh Hựu", "Bánh", "Dệt chiếu", "Ấp Mộc");
        assertThat(list.present()).isEqualTo(Present.NONE);
        assertThat(list.route().address()).isEqualTo("/nghe/");
    }

    @Test
    void aNumberMayTellTheYearAndAPeriodItsOwn() {
        type("list: {dated: nam, years: true}\n");
        villages();
        assertThat(told(crafts().years()))
                .containsExactly("2026 2026 /nghe/2026/ [Dệt chiếu]", "2024 2024 /nghe/2024/ [Gốm Vĩnh Hựu, Ấp Mộc]");

        type("list: {dated: ky, years: true}\n");
        Site site = portal.at(NOW);
        assertThat(told(site.items().list("nghe", "vi").orElseThrow().years()))
                .containsExactly("2026 2026 /nghe/2026/ [Gốm Vĩnh Hựu, Dệt chiếu]");
        assertThat(site.items().items())
                .extracting(item -> item.title() + " "
                        + ItemValues.year(item, "updated").map(String::valueOf).orElse("-"))
                .contains("Gốm Vĩnh Hựu 2026", "Ấp Mộc -");

        type("list: {dated: nam, years: false}\n");
        assertThat(crafts().years()).isEmpty();
    }

    @Test
    void eachLanguageHasTheListOfItsOwnAndTheMainOneAlways() {
        type("list: {order: title}\n");
        portal.put("content/types/cho.yml", "title: Chợ\nfields: {ten: {label: Tên}}\n")
                .entry("nghe/pottery.md", "title: Pottery\nlang: en\nloai: [Gốm]")
                .entry("nghe/det.md", "title: Dệt chiếu\nloai: [Dệt]");

        Catalogue items = portal.at(NOW).items();

        assertThat(items.lists())
                .extracting(list -> list.type().name() + " " + list.lang() + " " + titles(list.items()) + " "
                        + list.route().address() + " "
                        + told(list.facets().stream()
                                        .flatMap(f -> f.cuts().stream())
                                        .toList())
                                .toList())
                .containsExactly(
                        "cho vi [] /cho/ []",
                        "nghe vi [Dệt chiếu] /nghe/ [det Dệt /nghe/loai/det/ [Dệt chiếu]]",
                        "nghe en [Pottery] /en/nghe/ [thu-cong Thủ công /en/nghe/loai/thu-cong/ [Pottery], "
                                + "gom Gốm /en/nghe/loai/gom/ [Pottery]]");
        assertThat(items.list("nghe", "en").orElseThrow().facets())
                .extracting(Facet::name)
                .containsExactly("loai");
        assertThat(titles(items.items())).containsExactly("Dệt chiếu", "Pottery");
        assertThat(List.of(items.list("cho", "en"), items.list("khac", "vi"), items.type("khac")))
                .containsOnly(Optional.empty());
        assertThat(items.type("nghe").flatMap(items::schedule)).isEmpty();
        Item pottery = items.items().get(1);
        assertThat(items.type(pottery).orElseThrow().name()).isEqualTo("nghe");
        assertThat(items.state(pottery)).isEmpty();
        assertThat(items.turns()).isEmpty();
    }

    /** Of those alike in all by which the list is cut, one comes after the other as their days do. */
    @Test
    void afterAnEntryComesTheNextOfItsKind() {
        portal.put("content/types/hop.yml", """
                title: Cuộc họp
                fields: {cua: {label: Của, facet: true}, ngay: {kind: date, label: Ngày}, noi: {label: Nơi}}
                list: {dated: ngay}
                """);
        String[][] all = {
            {"a", "UBND", "03/11/2026"},
            {"b", "UBND", "01/11/2026"},
            {"c", "HĐND", "02/11/2026"},
            {"d", "UBND", "03/11/2026"},
            {"e", "UBND", ""}
        };
        for (String[] one : all) {
            portal.entry(
                    "hop/" + one[0] + ".md",
                    "title: " + one[0] + "\nnoi: Phòng " + one[0] + "\ncua: " + one[1]
                            + (one[2].isEmpty() ? "" : "\nngay: " + one[2]));
        }
        TypeList list = portal.at(NOW).items().list("hop", "vi").orElseThrow();
        Succession succession = new Succession(list);

        assertThat(list.items())
                .extracting(item -> succession.before(item).map(Item::title).orElse("-") + " " + item.title() + " "
                        + succession.after(item).map(Item::title).orElse("-"))
                .containsExactlyInAnyOrder("b a d", "- b a", "- c -", "a d -", "- e b");
    }
}
