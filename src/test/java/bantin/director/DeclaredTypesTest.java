package bantin.director;

import static bantin.director.DeclaredPortal.page;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import bantin.hash.Fingerprinter;
import bantin.problem.Problem;
import bantin.search.SearchItem;
import bantin.site.BuildTime;
import bantin.site.NextChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type is a file: its entries are read, listed, linked and published without a line of program for it. */
class DeclaredTypesTest {
    private static final Path PHOTO = Path.of("src/test/resources/pictures/huong-1.jpg");

    private static final String EVERY_KIND = """
        title: Làng nghề
        fields:
          ten_khac: {label: Tên khác, several: true}
          chuyen: {kind: markdown, label: Chuyện nghề}
          chat_lieu: {kind: choice, label: Chất liệu, facet: true, choices: [Lác, {label: Cây, choices: [Tre, Gỗ]}]}
          ngay: {kind: date, label: Ngày công nhận}
          gio: {kind: moment, label: Giờ mở cửa}
          mua: {kind: period, label: Mùa vụ}
          so_ho: {kind: number, label: Số hộ, unit: hộ, least: 1, most: 5000}
          doanh_thu: {kind: money, label: Doanh thu}
          con_nghe: {kind: flag, label: Còn làm nghề}
          ho_so: {kind: file, label: Hồ sơ, several: true}
          anh: {kind: picture, label: Ảnh}
          trang: {kind: link, label: Trang riêng}
          thu: {kind: email, label: Thư}
          dien_thoai: {kind: phone, label: Điện thoại}
          hoc_tu: {kind: entry, label: Học từ, entries: [lang-nghe], other_side: Truyền cho}
          san_pham:
            kind: group
            label: Sản phẩm
            fields:
              ten: {label: Tên}
              gia: {kind: money, label: Giá}
        """;

    @TempDir
    private Path home;

    private DeclaredPortal portal;

    @BeforeEach
    void makeAPortal() throws IOException {
        portal = new DeclaredPortal(home);
    }

    @Test
    void tenMistakesOfATypeAreToldAtOnce() throws IOException {
        portal.put("content/types/lang-nghe.yml", """
            titel: Làng nghề
            folder: Làng Nghề
            address: lang-nghe
            fields:
              Tên: {label: Tên}
              chat_lieu: {kind: choice, label: Chất liệu}
              loai: {kind: chioce, label: Loại}
              so_ho: {kind: number}
              ngay: {kind: date, label: Ngày, several: true}
              bi_mat: {label: Bí mật, private: true, column: true}
              nguoi: {kind: entry, label: Người, entries: [can-bo]}
            list: {order: -ngay_lap, layout: bang}
            expires: so_ho
            """);

        List<Problem> problems = portal.problems();

        assertThat(problems)
                .filteredOn(Problem::isError)
                .allMatch(problem -> problem.place().file().equals("content/types/lang-nghe.yml")
                        && problem.place().line() > 0)
                .extracting(problem -> problem.place().line() + " " + problem.id())
                .containsExactlyInAnyOrder(
                        "1 yaml.key.unknown-meant",
                        "1 yaml.key.missing",
                        "2 type.folder",
                        "3 address.pattern",
                        "5 type.field.name",
                        "6 type.choices.missing",
                        "7 yaml.choice",
                        "8 yaml.key.missing",
                        "9 type.setting.unfit",
                        "10 type.private.shown",
                        "11 type.entries.unknown",
                        "12 type.field.unknown",
                        "12 yaml.choice",
                        "13 type.field.unfit");
    }

    @Test
    void wrongValueOfEachKindIsToldAtItsPlace() throws IOException {
        portal.put("content/types/lang-nghe.yml", EVERY_KIND);
        portal.item("lang-nghe/det-chieu.md", """
            title: Nghề dệt chiếu
            ten_khac: {a: b}
            chat_lieu: Nhựa
            ngay: 31/02/2026
            gio: sáng mai
            mua: {from: 2026-05-01, until: 2026-02-01}
            so_ho: 6.000
            doanh_thu: nhiều lắm
            con_nghe: chắc vậy
            ho_so: [khong-co.pdf]
            anh: khong-co.jpg
            trang: javascript:alert(1)
            thu: không có
            dien_thoai: chưa lắp
            hoc_tu: xa-khac.md
            san_pham: [{ten: Chiếu hoa, gia: rẻ, mau: đỏ}]
            """);

        assertThat(portal.problems())
                .filteredOn(problem -> problem.place().file().startsWith("content/lang-nghe/"))
                .allMatch(problem -> problem.place().column() > 0)
                .extracting(problem -> problem.place().line() + " " + problem.id())
                .containsExactlyInAnyOrder(
                        "3 yaml.type.text",
                        "4 yaml.choice",
                        "5 date.unreadable",
                        "6 date.form",
                        "7 value.order",
                        "8 item.number",
                        "9 yaml.type.decimal",
                        "10 yaml.type.flag",
                        "11 file.missing",
                        "12 picture.alt.missing",
                        "12 picture.missing",
                        "13 value.address.scheme",
                        "14 value.email",
                        "15 value.phone",
                        "16 link.missing",
                        "17 yaml.key.unknown",
                        "17 yaml.type.decimal");
    }

    @Test
    void mistakeOfARowIsToldInEachRowThatRepeatsIt() throws IOException {
        portal.put("content/types/lich.yml", """
            title: Lịch
            fields:
              viec:
                kind: group
                label: Việc
                fields:
                  ngay: {kind: date, label: Ngày}
                  buoi: {kind: choice, label: Buổi, choices: [Sáng, Chiều]}
                  dien_thoai: {kind: phone, label: Điện thoại}
            """);
        portal.item("lich/tuan-1.md", """
            title: Tuần 1
            viec:
              - {ngay: 30/02/2026, buoi: Sáng, dien_thoai: chưa lắp}
              - {ngay: 02/02/2026, buoi: Trưa, dien_thoai: chưa lắp}
              - {ngay: 30/02/2026, buoi: Sáng}
              - {ngay: 02/02/2026, buoi: Trưa}
            """);

        assertThat(portal.problems())
                .filteredOn(problem -> problem.place().file().startsWith("content/lich/"))
                .extracting(problem -> problem.place().line() + " " + problem.id())
                .containsExactlyInAnyOrder(
                        "4 date.unreadable",
                        "4 value.phone",
                        "5 yaml.choice",
                        "5 value.phone",
                        "6 date.unreadable",
                        "7 yaml.choice");
    }

    @Test
    void eachKindShowsWhatItHolds() throws IOException {
        portal.put("content/types/lang-nghe.yml", EVERY_KIND);
        portal.item("lang-nghe/dan-lat.md", "title: Nghề đan lát\n");
        Files.copy(PHOTO, home.resolve("content/lang-nghe/chieu.jpg"));
        portal.put("content/lang-nghe/ho-so.pdf", "%PDF-1.4");
        portal.item("lang-nghe/det-chieu.md", """
            title: Nghề dệt chiếu
            ten_khac: [Chiếu Vĩnh Hựu, Chiếu lác]
            chuyen: |
              Nghề **dệt chiếu** có trăm năm, xem [nghề khác](dan-lat.md).
            chat_lieu: Tre
            ngay: 05/03/2026
            gio: 2026-03-05 07:30
            mua: {from: 2026-02-01, until: 2026-05-01}
            so_ho: 1.250
            doanh_thu: 1.500.000
            con_nghe: có
            ho_so: [{file: ho-so.pdf, title: Hồ sơ làng nghề}]
            anh: {file: chieu.jpg, alt: Khung dệt, caption: Khung dệt xưa}
            trang: https://chieu.example.vn/
            thu: chieu@example.vn
            dien_thoai: 0273 3838 000
            hoc_tu: dan-lat.md
            san_pham: [{ten: Chiếu hoa, gia: 250.000}]
            """);

        SortedMap<String, byte[]> files = portal.build();

        Document page = page(files, "/lang-nghe/det-chieu/");
        assertThat(page.select(".item-facts > div").eachText())
                .containsExactly(
                        "Tên khác Chiếu Vĩnh Hựu Chiếu lác",
                        "Chất liệu Tre",
                        "Ngày công nhận 05/03/2026",
                        "Giờ mở cửa 05/03/2026 07:30",
                        "Mùa vụ Từ 01/02/2026 đến 01/05/2026",
                        "Số hộ 1.250 hộ",
                        "Doanh thu 1.500.000 đồng",
                        "Còn làm nghề Có",
                        "Trang riêng https://chieu.example.vn/",
                        "Thư chieu@example.vn",
                        "Điện thoại 0273 3838 000",
                        "Học từ Nghề đan lát",
                        "Tên Chiếu hoa",
                        "Giá 250.000 đồng");
        assertThat(page.select(".item-part .prose strong").text()).isEqualTo("dệt chiếu");
        assertThat(page.select(".item-part .prose a").attr("href")).isEqualTo("/lang-nghe/dan-lat/");
        assertThat(page.select(".attachments a").attr("href")).isEqualTo("/tep/lang-nghe/ho-so.pdf");
        assertThat(page.select(".item-pictures img").attr("alt")).isEqualTo("Khung dệt");
        assertThat(page.select("a[href=tel:02733838000], a[href=mailto:chieu@example.vn]"))
                .hasSize(2);
        assertThat(files).containsKey("tep/lang-nghe/ho-so.pdf");
    }

    @Test
    void relationShowsOnBothSides() throws IOException {
        portal.put("content/types/lang-nghe.yml", EVERY_KIND);
        portal.item("lang-nghe/dan-lat.md", "title: Nghề đan lát\n");
        portal.item("lang-nghe/det-chieu/index.md", "title: Nghề dệt chiếu\nhoc_tu: ../dan-lat.md\n");

        SortedMap<String, byte[]> files = portal.build();

        Document taught = page(files, "/lang-nghe/dan-lat/");
        assertThat(taught.select(".item-relation h2").text()).isEqualTo("Truyền cho");
        assertThat(taught.select(".item-relation a").attr("href")).isEqualTo("/lang-nghe/det-chieu/");
        assertThat(page(files, "/lang-nghe/det-chieu/").select(".item-facts a").attr("href"))
                .isEqualTo("/lang-nghe/dan-lat/");
    }

    @Test
    void whatIsPrivateStandsInNoByteOfTheOutput() throws IOException {
        portal.settings("types: [hoi-dap]\n");
        portal.put("content/types/lang-nghe.yml", """
            title: Làng nghề
            fields:
              chu_ho: {label: Chủ hộ, private: true}
              giay_to: {kind: file, label: Giấy tờ, private: true}
              nguoi:
                kind: group
                label: Người làm
                fields: {ten: {label: Tên}, so_dien_thoai: {kind: phone, label: Số, private: true}}
            """);
        portal.put("content/lang-nghe/giay-to.pdf", "%PDF-1.4 Huỳnh Kín Đáo");
        portal.item("lang-nghe/det-chieu.md", """
            title: Nghề dệt chiếu
            chu_ho: Huỳnh Kín Đáo
            giay_to: giay-to.pdf
            nguoi: [{ten: Bà Ba, so_dien_thoai: 0912 345 678}]
            """);
        portal.item("hoi-dap/dat.md", """
            title: Thủ tục tách thửa
            nguoi_hoi: Lê Thị Kín Đáo
            lien_he: 0912 345 678
            ngay_nhan: 01/10/2026
            ngay_tra_loi: 12/10/2026
            don_vi_tra_loi: Phòng Kinh tế
            tra_loi: Mời bà đến xã.
            """);

        SortedMap<String, byte[]> files = portal.build();

        assertThat(page(files, "/hoi-dap/dat/").text()).contains("L.T.K.Đ.");
        assertThat(page(files, "/lang-nghe/det-chieu/").text()).contains("Bà Ba");
        files.forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(path)
                .doesNotContain("Kín Đáo", "0912", "giay-to", "Kin Dao", "kin dao"));
    }

    @Test
    void nameShowsWhereItsOwnerAgreed() throws IOException {
        portal.settings("types: [hoi-dap]\n");
        portal.item("hoi-dap/dat.md", """
            title: Thủ tục tách thửa
            nguoi_hoi: Lê Thị Hoa
            nguoi_hoi_cong_khai: true
            ngay_nhan: 01/10/2026
            ngay_tra_loi: 12/10/2026
            don_vi_tra_loi: Phòng Kinh tế
            tra_loi: Mời bà đến xã.
            """);

        assertThat(page(portal.build(), "/hoi-dap/dat/").text()).contains("Lê Thị Hoa");
    }

    @Test
    void stateTurnsAtItsMinuteAndIsTheNextChange() throws IOException {
        documents("ngay_hieu_luc: 01/12/2026\nngay_het_hieu_luc: 31/12/2026\n");

        assertThat(state("2026-11-30T23:59:59+07:00")).isEqualTo("Chưa có hiệu lực");
        assertThat(portal.nextChange("2026-11-23T08:00:00+07:00"))
                .contains(new NextChange.Change(
                        ZonedDateTime.parse("2026-12-01T00:00+07:00[Asia/Ho_Chi_Minh]"),
                        "content/van-ban/nq-07.md",
                        NextChange.Reason.TURNED,
                        portal.nextChange("2026-11-23T08:00:00+07:00")
                                .orElseThrow()
                                .written()));
        assertThat(state("2026-12-01T00:00:00+07:00")).isEqualTo("Còn hiệu lực");
        assertThat(portal.nextChange("2026-12-01T00:00:00+07:00").orElseThrow().at())
                .isEqualTo("2026-12-02T00:00+07:00[Asia/Ho_Chi_Minh]");
        assertThat(state("2026-12-02T00:00:00+07:00")).isEqualTo("Sắp hết hiệu lực, đến hết ngày 31/12/2026");
        assertThat(state("2026-12-31T23:59:59+07:00")).isEqualTo("Sắp hết hiệu lực, đến hết ngày 31/12/2026");
        assertThat(state("2027-01-01T00:00:00+07:00")).isEqualTo("Hết hiệu lực");
        assertThat(portal.nextChange("2027-01-01T00:00:00+07:00")).isEmpty();
    }

    /** A resolution is in force until the day on which the one that replaces it comes into force. */
    @Test
    void whatReplacesADocumentCountsFromItsOwnDay() throws IOException {
        documents("ngay_hieu_luc: 01/12/2025\n");
        portal.item("van-ban/nq-08.md", """
            title: Thay nghị quyết về dự toán
            so_ky_hieu: 08/2026/NQ-HĐND
            hinh_thuc: Nghị quyết
            co_quan: Hội đồng nhân dân xã
            ngay_ban_hanh: 20/11/2026
            ngay_hieu_luc: 01/01/2027
            thay_the: [nq-07.md]
            """);

        assertThat(state("2026-12-31T23:59:59+07:00")).isEqualTo("Còn hiệu lực");
        assertThat(portal.nextChange("2026-12-31T08:00:00+07:00").orElseThrow().at())
                .isEqualTo("2027-01-01T00:00+07:00[Asia/Ho_Chi_Minh]");
        assertThat(state("2027-01-01T00:00:00+07:00")).isEqualTo("Bị thay thế");
    }

    private String state(String now) throws IOException {
        return page(portal.build(now, 2), "/van-ban/nq-07/")
                .select(".state")
                .first()
                .text();
    }

    private void documents(String more) throws IOException {
        portal.settings("types: [van-ban]\n");
        portal.item("van-ban/nq-07.md", """
            title: Về dự toán ngân sách năm 2027
            so_ky_hieu: 07/2026/NQ-HĐND
            hinh_thuc: Nghị quyết
            linh_vuc: [Đất đai, Y tế]
            co_quan: Hội đồng nhân dân xã
            ngay_ban_hanh: 20/11/2026
            """ + more);
    }

    @Test
    void listHasAPageForEachValueAndYear() throws IOException {
        documents("");

        SortedMap<String, byte[]> files = portal.build();

        for (String address : List.of(
                "/van-ban/",
                "/van-ban/2026/",
                "/van-ban/hinh-thuc/nghi-quyet/",
                "/van-ban/linh-vuc/dat-dai/",
                "/van-ban/linh-vuc/y-te/",
                "/van-ban/co-quan/hoi-dong-nhan-dan-xa/")) {
            assertThat(page(files, address).select("main a[href=/van-ban/nq-07/]"))
                    .as(address)
                    .isNotEmpty();
        }
        assertThat(files.keySet()).doesNotContain("van-ban/linh-vuc/giao-duc/index.html");
    }

    @Test
    void widerWordHasTheEntriesOfNarrowerOnes() throws IOException {
        portal.put("content/types/lang-nghe.yml", EVERY_KIND);
        portal.item("lang-nghe/dan-lat.md", "title: Nghề đan lát\nchat_lieu: Tre\n");

        SortedMap<String, byte[]> files = portal.build();

        assertThat(page(files, "/lang-nghe/chat-lieu/cay/")
                        .select("main .card-title")
                        .text())
                .isEqualTo("Nghề đan lát");
    }

    @Test
    void listIsNumberedFromTheOldest() throws IOException {
        portal.put(
                "content/types/lang-nghe.yml",
                "title: Làng nghề\nlist: {size: 2, order: -nam}\nfields:\n" + "  nam: {kind: number, label: Năm}\n");
        for (int year = 1; year <= 5; year++) {
            portal.item("lang-nghe/nghe-" + year + ".md", "title: Nghề " + year + "\nnam: " + year + "\n");
        }

        SortedMap<String, byte[]> files = portal.build();

        assertThat(page(files, "/lang-nghe/").select(".card-title").eachText())
                .containsExactly("Nghề 5", "Nghề 4", "Nghề 3");
        assertThat(page(files, "/lang-nghe/trang-1/").select(".card-title").eachText())
                .containsExactly("Nghề 2", "Nghề 1");
    }

    @Test
    void menuLineLeadsToAListOrWarnsThatItIsEmptyNow() throws IOException {
        documents("");
        portal.settings("types: [van-ban]\nmenus:\n  main:\n"
                + "    - {title: Văn bản, link: \"type:van-ban\"}\n"
                + "    - {title: Giáo dục, link: \"type:van-ban/linh-vuc/giao-duc\"}\n"
                + "    - {title: Cán bộ, link: \"type:can-bo\"}\n");

        assertThat(portal.problems())
                .filteredOn(problem -> problem.place().file().equals("site.yml"))
                .filteredOn(problem -> problem.place().line() > 3)
                .extracting(problem -> problem.place().line() + " " + problem.id())
                .containsExactly("8 link.unpublished", "9 menu.link.missing");
    }

    @Test
    void entriesAreFoundByTheirFieldsAndTexts() throws IOException {
        portal.put("content/types/lang-nghe.yml", EVERY_KIND);
        portal.item(
                "lang-nghe/det-chieu.md",
                "title: Nghề dệt chiếu\nten_khac: Chiếu Định Yên\nchuyen: Sợi lác nhuộm phẩm.\n"
                        + "chat_lieu: Tre\nsan_pham: [{ten: Chiếu cạp điều}]\n");

        try (BodyStore bodies = new BodyStore(home.resolve(".bantin"))) {
            Snapshot snapshot = new SnapshotLoader(
                            home, Path.of("themes").toAbsolutePath(), bodies, 1, Progress.silent())
                    .load(config -> new BuildTime(
                            ZonedDateTime.parse("2026-11-23T08:00:00+07:00"), BuildTime.Drafts.LEAVE_OUT));
            SearchItems items = new SearchItems(snapshot.portal());
            SearchItem item = items.of(items.pages("vi").get(0));

            assertThat(item.text().get()).contains("Nghề có từ lâu đời", "Sợi lác nhuộm phẩm");
            assertThat(item.more().toString()).contains("Chiếu Định Yên", "Tre", "Chiếu cạp điều");
        }
    }

    @Test
    void siteFileTakesThePlaceOfAShippedType() throws IOException {
        portal.settings("types: [van-ban]\n");
        portal.put("content/types/van-ban.yml", "title: Giấy tờ\nfields: {so: {label: Số}}\n");
        portal.item("van-ban/a.md", "title: Thư mời\nso: 12\n");

        assertThat(page(portal.build(), "/van-ban/").select("h1").text()).isEqualTo("Giấy tờ");
    }

    @Test
    void templateOfATypeTakesThePlaceOfTheUsualOne() throws IOException {
        portal.settings("theme: {name: rieng}\n");
        portal.put("themes/rieng/theme.yml", "name: rieng\nextends: portal\n");
        portal.put("themes/rieng/templates/item-lang-nghe.html", "<p>{{ item.type.one }}: {{ item.title }}</p>\n");
        portal.put("content/types/lang-nghe.yml", "title: Làng nghề\none: Nghề\nfields: {so: {label: Số}}\n");
        portal.item("lang-nghe/a.md", "title: Dệt chiếu\n");

        assertThat(page(portal.build(), "/lang-nghe/a/").body().html()).isEqualTo("<p>Nghề: Dệt chiếu</p>");
    }

    @Test
    void entryGoesOfflineWithTheFieldThatSaysSo() throws IOException {
        portal.put(
                "content/types/hop.yml", "title: Lịch họp\nexpires: ngay\nfields: {ngay: {kind: date, label: Ngày}}\n");
        portal.item("hop/a.md", "title: Họp dân\nngay: 23/11/2026\n");
        portal.item("hop/b.md", "title: Họp nháp\ndraft: true\n");

        assertThat(portal.build("2026-11-23T23:59:00+07:00", 1).keySet())
                .contains("hop/a/index.html")
                .doesNotContain("hop/b/index.html");
        assertThat(portal.build("2026-11-24T00:00:00+07:00", 1).keySet()).doesNotContain("hop/a/index.html");
    }

    @Test
    void sameBytesForAnyNumberOfThreads() throws IOException {
        documents("ngay_hieu_luc: 01/12/2026\n");

        Map<String, String> one = hashes(portal.build("2026-11-23T08:00:00+07:00", 1));

        assertThat(hashes(portal.build("2026-11-23T08:00:00+07:00", 4))).isEqualTo(one);
    }

    private static Map<String, String> hashes(SortedMap<String, byte[]> files) {
        Map<String, String> hashes = new java.util.TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, Fingerprinter.of(bytes).hex()));
        return hashes;
    }

    /** A reading of an entry with every kind of value comes back from the disk as it was. */
    @Test
    void entriesAreReadAgainFromWhatAnEarlierRunKept() throws IOException {
        portal.put("content/types/lang-nghe.yml", EVERY_KIND);
        for (int i = 0; i < 30; i++) {
            portal.item("lang-nghe/nghe-" + i + ".md", "title: Nghề " + i + """

                ten_khac: [Chiếu, Lác]
                chuyen: Nghề **xưa**.
                chat_lieu: Tre
                mua: {from: 2026-02-01}
                so_ho: 12
                con_nghe: có
                trang: /
                san_pham: [{ten: Chiếu hoa, gia: 250.000}]
                """);
        }

        List<Object> first = entries();
        List<Object> second = entries();

        assertThat(second)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*body")
                .isEqualTo(first);
    }

    private List<Object> entries() throws IOException {
        Path kept = home.resolve(".bantin");
        try (BodyStore bodies = new BodyStore(kept)) {
            ReadMemory memory =
                    ReadMemory.open(kept, Fingerprinter.of("test"), bodies, ReadMemory.Trust.BYTES, Map.of(), 1);
            Snapshot snapshot = new SnapshotLoader(
                            home, Path.of("themes").toAbsolutePath(), bodies, memory, 1, Progress.silent())
                    .load(config -> new BuildTime(
                            ZonedDateTime.parse("2026-11-23T08:00:00+07:00"), BuildTime.Drafts.LEAVE_OUT));
            memory.save(kept, Fingerprinter.of("test"), bodies);
            return List.copyOf(snapshot.entries());
        }
    }
}
