package bantin.director;

import static bantin.director.DeclaredPortal.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offices of a commune and who works there, laid out as a tree. */
class TreesTest {
    @TempDir
    private Path home;

    private DeclaredPortal portal;

    @BeforeEach
    void offices() throws IOException {
        portal = new DeclaredPortal(home);
        portal.settings("types: [bo-may, can-bo]\n");
        unit("3-ubnd", "Ủy ban nhân dân xã", "Ủy ban nhân dân", "");
        unit("1-dang-uy", "Đảng ủy xã", "Đảng ủy", "");
        unit(
                "4-kinh-te",
                "Phòng Kinh tế",
                "Phòng chuyên môn và trung tâm",
                "thuoc: 3-ubnd.md\nchuc_danh_khuyet: [Phó Trưởng phòng]\n");
        unit("5-to-dat-dai", "Tổ Đất đai", "Phòng chuyên môn và trung tâm", "thuoc: 4-kinh-te.md\n");
        person("binh", "Trần Thị Bình", "Phó Chủ tịch Ủy ban nhân dân", "");
        person("anh", "Võ Văn Ánh", "Phó Chủ tịch Ủy ban nhân dân", "");
        person("ut", "Nguyễn Văn Út", "Chủ tịch Ủy ban nhân dân", "");
        person("cu", "Lê Văn Cần", "Chủ tịch Ủy ban nhân dân", "giu_chuc_vu: {from: 01/07/2025, until: 01/06/2026}\n");
    }

    private void unit(String file, String title, String branch, String more) throws IOException {
        portal.item(
                "bo-may/" + file + ".md",
                "title: " + title + "\nkhoi: " + branch + "\nnhiem_vu: Tham mưu về " + title + ".\n" + more);
    }

    private void person(String file, String name, String rank, String more) throws IOException {
        portal.item("can-bo/" + file + ".md", """
            title: %s
            cap: %s
            chuc_vu: [%s xã]
            don_vi: [../bo-may/3-ubnd.md]
            nhiem_vu: Phụ trách chung.
            %s\
            """.formatted(name, rank, rank, more));
    }

    @Test
    void unitsStandBelowTheirsAndPeopleByRankThenByGivenName() throws IOException {
        Element tree = page(portal.build(), "/bo-may/").expectFirst(".branches");

        assertThat(tree.select("> li > .branch-name").eachText()).containsExactly("Đảng ủy xã", "Ủy ban nhân dân xã");
        assertThat(tree.select(".branch .branch .branch > .branch-name").text()).isEqualTo("Tổ Đất đai");
        assertThat(tree.select(".member-name").eachText())
                .containsExactly("Nguyễn Văn Út", "Võ Văn Ánh", "Trần Thị Bình");
        assertThat(tree.text()).contains("Chức danh đang khuyết Phó Trưởng phòng", "Tham mưu về Phòng Kinh tế.");
    }

    /** Who has left stands on the page of the unit, after those in office and marked so. */
    @Test
    void unitsPageTellsItsPeople() throws IOException {
        assertThat(page(portal.build(), "/bo-may/3-ubnd/").select(".member").eachText())
                .hasSize(4)
                .last()
                .asString()
                .startsWith("Lê Văn Cần Đã thôi giữ chức vụ");
    }

    /** Who writes two units below each other loses none of them. */
    @Test
    void unitsInACircleAreToldOnce() throws IOException {
        unit("8-ap-a", "Ấp Hòa Bình", "Ấp, thôn, tổ dân phố", "thuoc: 9-ap-b.md\n");
        unit("9-ap-b", "Ấp Bình Tây", "Ấp, thôn, tổ dân phố", "thuoc: 8-ap-a.md\n");

        assertThat(page(portal.build(), "/bo-may/").select(".branch-name").eachText())
                .containsOnlyOnce("Ấp Hòa Bình", "Ấp Bình Tây");
        assertThat(portal.problems())
                .filteredOn(problem -> problem.id().equals("item.circle"))
                .singleElement()
                .extracting(problem -> problem.args().get(1))
                .isEqualTo("content/bo-may/8-ap-a.md → content/bo-may/9-ap-b.md → content/bo-may/8-ap-a.md");
    }

    @Test
    void whatStandsBelowAHiddenUnitComesToTheTop() throws IOException {
        unit("3-ubnd", "Ủy ban nhân dân xã", "Ủy ban nhân dân", "draft: true\n");
        SortedMap<String, byte[]> files = portal.build();

        assertThat(page(files, "/bo-may/")
                        .select(".branches")
                        .first()
                        .select("> li > .branch-name")
                        .eachText())
                .containsExactly("Đảng ủy xã", "Phòng Kinh tế");
    }

    /** {@code 9/QĐ} before {@code 10/QĐ}; what is alike by the first field is compared by the next. */
    @Test
    void listGoesBySeveralFieldsAndByNumbers() throws IOException {
        portal.put("content/types/quyet-dinh.yml", """
            title: Quyết định
            fields:
              so: {label: Số, sort: natural, column: true}
              nhom: {kind: choice, label: Nhóm, choices: [Một, Hai]}
            list: {order: [-nhom, so], layout: table}
            """);
        for (String number : new String[] {"10", "9", "100"}) {
            portal.item(
                    "quyet-dinh/q" + number + ".md", "title: Số " + number + "\nso: " + number + "/QĐ\nnhom: Một\n");
        }
        portal.item("quyet-dinh/hai.md", "title: Số 1\nso: 1/QĐ\nnhom: Hai\n");

        assertThat(page(portal.build(), "/quyet-dinh/").select("tbody th").eachText())
                .containsExactly("Số 1", "Số 9", "Số 10", "Số 100");
    }
}
