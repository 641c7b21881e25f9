package bantin.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file looks like after rows of a list were changed, moved, added and taken out. */
class RowsTest {
    private static final String WEEK = """
        ---
        title: Tuần 48
        tuan: { from: 2026-11-23, until: 2026-11-29 }  # cả tuần
        lich:
          # do chị Sáu ghi
          - ngay: 2026-11-23
            buoi: 'sang'  # đã hẹn
            lanh_dao: [Chủ tịch, Phó Chủ tịch]
            noi_dung: >-
              Họp giao ban
              đầu tuần

          # dời vì bão
          - ngay: 2026-11-24
            noi_dung: Tiếp công dân
            # dia_diem: hội trường
          - {ngay: 2026-11-25, noi_dung: "Kiểm tra đê, cống"}
        co_quan: UBND xã
        ---
        """;

    @Test
    void cellIsChangedWhereItStands() {
        assertThat(with(WEEK, rows(Map.of(0, cells("buoi", "chieu"))))).isEqualTo(WEEK.replace("'sang'", "'chieu'"));
        assertThat(with(WEEK, rows(Map.of(2, cells("noi_dung", "Kiểm tra đê")))))
                .isEqualTo(WEEK.replace("đê, cống", "đê"));
        assertThat(with(WEEK, rows(Map.of(1, cells("dia_diem", "Tổ #3")))))
                .isEqualTo(WEEK.replace("hội trường\n", "hội trường\n    dia_diem: \"Tổ #3\"\n"));
        assertThat(with(WEEK, rows(Map.of(2, cells("gio", "08 giờ 00")))))
                .isEqualTo(WEEK.replace("cống\"}", "cống\", gio: 08 giờ 00}"));
        assertThat(with(WEEK, rows(Map.of(0, cells("ngay", "")))))
                .isEqualTo(WEEK.replace("- ngay: 2026-11-23\n    buoi", "- buoi"));
        assertThat(with(WEEK, rows(Map.of(0, Map.of("lanh_dao", new Change.Items(List.of("Phó Chủ tịch")))))))
                .isEqualTo(WEEK.replace("[Chủ tịch, Phó", "[Phó"));
    }

    @Test
    void movedRowTakesItsRemarksAlong() {
        assertThat(with(WEEK, order(1, 0, 2))).isEqualTo("""
                    ---
                    title: Tuần 48
                    tuan: { from: 2026-11-23, until: 2026-11-29 }  # cả tuần
                    lich:
                      # do chị Sáu ghi
                      # dời vì bão
                      - ngay: 2026-11-24
                        noi_dung: Tiếp công dân
                        # dia_diem: hội trường

                      - ngay: 2026-11-23
                        buoi: 'sang'  # đã hẹn
                        lanh_dao: [Chủ tịch, Phó Chủ tịch]
                        noi_dung: >-
                          Họp giao ban
                          đầu tuần
                      - {ngay: 2026-11-25, noi_dung: "Kiểm tra đê, cống"}
                    co_quan: UBND xã
                    ---
                    """);
    }

    @Test
    void rowThatGoesLeavesTheOthersAsTheyAre() {
        int from = WEEK.indexOf("  # dời");
        int to = WEEK.indexOf("  - {ngay");

        assertThat(with(WEEK, order(0, 2))).isEqualTo(WEEK.substring(0, from - 1) + WEEK.substring(to));
        assertThat(with(WEEK, order())).isEqualTo(WEEK.substring(0, WEEK.indexOf("lich:")) + "co_quan: UBND xã\n---\n");
    }

    @Test
    void newRowIsWrittenAsTheOthers() {
        Change added = new Change.Rows(
                Optional.of(List.of(0, 1, 2, -1)),
                Map.of(-1, cells("ngay", "2026-11-26", "noi_dung", "Dự: hội nghị")),
                "");

        assertThat(with(WEEK, added))
                .isEqualTo(WEEK.replace("co_quan", "\n  - ngay: 2026-11-26\n    noi_dung: \"Dự: hội nghị\"\nco_quan"));
        Change first = new Change.Rows(
                Optional.of(List.of(-1)), Map.of(-1, cells("ngay", "2026-11-26", "noi_dung", "Dự: hội nghị")), "");
        assertThat(edited("---\ntitle: A\n---\n", Map.of("lich", first)))
                .isEqualTo("---\ntitle: A\nlich:\n  - ngay: 2026-11-26\n    noi_dung: \"Dự: hội nghị\"\n---\n");
    }

    @Test
    void rowThatIsATextBecomesAMapWhenItSaysMore() {
        String file = "---\ntep: [a.pdf, {file: b.pdf, title: Phụ lục}]\nsau: 1\n---\n";

        assertThat(edited(file, Map.of("tep", rows(Map.of(0, cells("file", "c.pdf")), "file"))))
                .isEqualTo(file.replace("a.pdf", "c.pdf"));
        assertThat(edited(file, Map.of("tep", rows(Map.of(0, cells("title", "Toàn văn")), "file"))))
                .isEqualTo(file.replace("a.pdf", "{file: a.pdf, title: Toàn văn}"));
        assertThat(edited(
                        file,
                        Map.of(
                                "tep",
                                new Change.Rows(
                                        Optional.of(List.of(1, 0, -1)),
                                        Map.of(-1, cells("file", "d, e.pdf")),
                                        "file"))))
                .isEqualTo(file.replace(
                        "a.pdf, {file: b.pdf, title: Phụ lục}", "{file: b.pdf, title: Phụ lục}, a.pdf, \"d, e.pdf\""));
        assertThat(edited(
                        "---\ntep: a.pdf\n---\n",
                        Map.of(
                                "tep",
                                new Change.Rows(
                                        Optional.of(List.of(0, -1)), Map.of(-1, cells("file", "b.pdf")), "file"))))
                .isEqualTo("---\ntep: [a.pdf, b.pdf]\n---\n");
        assertThat(edited(
                        "---\ntitle: A\n---\n",
                        Map.of(
                                "tep",
                                new Change.Rows(Optional.of(List.of(-1)), Map.of(-1, cells("file", "b.pdf")), "file"))))
                .isEqualTo("---\ntitle: A\ntep:\n  - b.pdf\n---\n");
    }

    @Test
    void mapInsideIsCutByItself() {
        assertThat(edited(WEEK, Map.of("tuan", new Change.Inner(cells("until", "2026-11-30")))))
                .isEqualTo(WEEK.replace("until: 2026-11-29", "until: 2026-11-30"));
        assertThat(edited("---\ntitle: A\n---\n", Map.of("tuan", new Change.Inner(cells("from", "2026-11-30")))))
                .isEqualTo("---\ntitle: A\ntuan:\n  from: 2026-11-30\n---\n");
        assertThat(edited(WEEK, Map.of("tuan", new Change.Inner(cells("from", "", "until", "")))))
                .contains("tuan: \"\"  # cả tuần\n");
    }

    @Test
    void fileThatIsAListIsEditedInItsRows() {
        String links =
                "# Nhóm liên kết\n- title: Trung ương\r\n  links:\n    - title: Chính phủ\n      url: https://a.vn/\n"
                        + "    # mới\n    - {title: Quốc hội, url: https://b.vn/}\n- title: Tỉnh";
        Change inner = new Change.Rows(Optional.of(List.of(1, 0)), Map.of(0, cells("url", "https://c.vn/")), "");

        assertThat(list(links, rows(Map.of(0, Map.of("links", inner)))))
                .isEqualTo("# Nhóm liên kết\n- title: Trung ương\r\n  links:\n    # mới\n"
                        + "    - {title: Quốc hội, url: https://b.vn/}\n    - title: Chính phủ\n      url: https://c.vn/\n"
                        + "- title: Tỉnh");
        assertThat(list(links, order(1, 0)))
                .isEqualTo("# Nhóm liên kết\n- title: Tỉnh\n"
                        + links.substring(links.indexOf("- title: Trung"), links.indexOf("\n- title: Tỉnh")));
        assertThat(list("# rỗng\n", new Change.Rows(Optional.of(List.of(-1)), Map.of(-1, cells("title", "Xã")), "")))
                .isEqualTo("# rỗng\n- title: Xã\n");
        assertThat(list("# một\n- title: Xã\n", order())).isEqualTo("# một\n");
        assertThat(OpenedFile.of(bytes("title: A\n"), OpenedFile.Kind.LIST).hasFields())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lich:\n  - &a\n    x: 1\n",
                "lich:\n  - x: 1\n  - [a, b]\n",
                "lich:\n  -\n    x: 1\n",
                "lich:\n  - *b\n",
                "lich: {x: 1}\n",
                "lich:\n  - ? a\n    : 1\n",
                "lich: !!seq\n  - x: 1\n"
            })
    void rowsThatCannotBeToldApartAreLeftAlone(String head) {
        String file = "---\nla: &b {y: 2}\n" + head + "---\n";

        assertThatThrownBy(() -> with(file, order(0))).hasMessageStartingWith("edit.key");
        assertThat(edited(file, Map.of("sau", new Change.Text("2"))))
                .isEqualTo(file.replaceFirst("---\n$", "sau: 2\n---\n"));
    }

    @Test
    void rowsThatAreNotThereAreRefused() {
        assertThatThrownBy(() -> with(WEEK, order(0, 3))).hasMessageStartingWith("edit.key");
        assertThatThrownBy(() -> with(WEEK, order(0, 0))).hasMessageStartingWith("edit.key");
        assertThatThrownBy(() -> with(WEEK, rows(Map.of(3, cells("gio", "08 giờ")))))
                .hasMessage("edit.key [lich]");
    }

    @Test
    void fieldsTellTheirRowsAndLines() {
        HeadField lich = OpenedFile.of(bytes(WEEK)).fields().get(2);

        assertThat(lich.form()).isEqualTo(HeadField.Form.ROWS);
        assertThat(lich.rows()).extracting(HeadField.Row::fromLine).containsExactly(6, 14, 17);
        assertThat(lich.rows().get(0).fields())
                .extracting(HeadField::name)
                .containsExactly("ngay", "buoi", "lanh_dao", "noi_dung");
        assertThat(lich.rows().get(1).fields().get(1).fromLine()).isEqualTo(15);
        assertThat(lich.rows().get(2).fields().get(1).text()).isEqualTo("Kiểm tra đê, cống");
    }

    @Test
    void windowsLineEndsStay() {
        String windows = WEEK.replace("\n", "\r\n");

        assertThat(with(windows, new Change.Rows(Optional.of(List.of(2, -1, 0)), Map.of(-1, cells("ngay", "x")), ""))
                        .replace("\r\n", ""))
                .doesNotContain("\r", "\n");
    }

    private static Map<String, Change> cells(String... texts) {
        Map<String, Change> cells = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            cells.put(texts[i], new Change.Text(texts[i + 1]));
        }
        return cells;
    }

    private static Change rows(Map<Integer, Map<String, Change>> cells) {
        return rows(cells, "");
    }

    private static Change rows(Map<Integer, Map<String, Change>> cells, String main) {
        return new Change.Rows(Optional.empty(), cells, main);
    }

    private static Change order(Integer... rows) {
        return new Change.Rows(Optional.of(List.of(rows)), Map.of(), "");
    }

    private static String with(String file, Change lich) {
        return edited(file, Map.of("lich", lich));
    }

    private static String list(String file, Change rows) {
        OpenedFile opened = OpenedFile.of(bytes(file), OpenedFile.Kind.LIST);
        return new String(
                opened.with(new Edits(Map.of(OpenedFile.LIST, rows), Optional.empty())), StandardCharsets.UTF_8);
    }

    private static String edited(String file, Map<String, Change> changes) {
        return new String(
                OpenedFile.of(bytes(file)).with(new Edits(changes, Optional.empty())), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
