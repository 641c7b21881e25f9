package bantin.director;

import static bantin.director.DeclaredPortal.page;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.type.ShippedTypes;
import bantin.text.Slugs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A commune that switches on every type of the program, with one entry in each, at two moments. */
class ShippedTypesTest {
    private static final Path PORTRAIT = Path.of("src/test/resources/pictures/huong-1.jpg");

    /** One entry of each type: its file without the ending, its front matter. */
    private static final Map<String, String> ENTRIES = Map.ofEntries(
            Map.entry("van-ban/12-2026-nq-hdnd", """
                title: Về quy hoạch chung xã Vĩnh Hựu
                so_ky_hieu: 12/2026/NQ-HĐND
                hinh_thuc: Nghị quyết
                linh_vuc: [Xây dựng]
                co_quan: Hội đồng nhân dân xã
                ngay_ban_hanh: 20/11/2026
                ngay_hieu_luc: 01/12/2026
                """),
            Map.entry("hoi-dap/cap-lai-giay-khai-sinh", """
                title: Cấp lại bản chính giấy khai sinh ở đâu
                nguoi_hoi: Người Dân Hỏi
                lien_he: 0909 000 111
                linh_vuc: Hộ tịch
                ngay_nhan: 16/11/2026
                ngay_tra_loi: 19/11/2026
                don_vi_tra_loi: Trung tâm Phục vụ hành chính công
                tra_loi: Người dân nộp hồ sơ tại Trung tâm.
                """),
            Map.entry("gop-y/du-thao-quy-hoach", """
                title: Dự thảo quy hoạch chung xã đến năm 2035
                linh_vuc: Quy hoạch
                co_quan: Ủy ban nhân dân xã
                ly_do: Quy hoạch cũ hết hạn năm 2026.
                mo: 10/11/2026
                dong: 30/11/2026 17:00
                noi_nhan: Phòng Kinh tế, trụ sở UBND xã
                thu: [phongkinhte@vinhhuu.example.vn]
                du_thao: [{file: du-thao.txt, title: Toàn văn dự thảo}]
                van_ban: [../../van-ban/12-2026-nq-hdnd/index.md]
                """),
            Map.entry("thu-tuc/dang-ky-khai-sinh", """
                title: Đăng ký khai sinh
                linh_vuc: Hộ tịch
                doi_tuong: [Cá nhân]
                thoi_han: Trong ngày
                le_phi: Không thu
                noi_nop: Trung tâm Phục vụ hành chính công xã
                cong_quoc_gia: {link: "https://dichvucong.gov.vn/", title: Xem hồ sơ và nộp trực tuyến}
                """),
            Map.entry("cong-khai/du-toan-2026", """
                title: Công khai thực hiện dự toán thu, chi ngân sách quý III
                loai: Tình hình thực hiện dự toán
                nam: 2026
                ky: Quý III
                co_quan: Ủy ban nhân dân xã
                so_quyet_dinh: 135/QĐ-UBND
                ngay_cong_khai: 15/10/2026
                tep: [{file: du-thao.txt, title: Biểu số 114}]
                """),
            Map.entry("phat-thanh/ban-tin-sang", """
                title: Bản tin truyền thanh sáng thứ Hai
                loai: Truyền thanh
                ngay_phat: 23/11/2026
                thoi_luong: 12 phút
                thuc_hien: Trung tâm Dịch vụ tổng hợp
                tep: [ban-tin.mp3]
                phu_de: [ban-tin.vtt, {file: ban-tin.en.vtt, title: Phụ đề tiếng Anh}]
                loi: Mời bà con nghe bản tin sáng nay.
                """),
            Map.entry("lich-cong-tac/tuan-48", """
                title: Lịch công tác tuần 48 năm 2026
                tuan: {from: 23/11/2026, until: 27/11/2026}
                co_quan: Lãnh đạo UBND xã
                thay_thu_moi: có
                lich:
                  - {ngay: 23/11/2026, buoi: Sáng, gio: 08 giờ 00, lanh_dao: [Chủ tịch UBND xã], noi_dung: Họp giao ban,
                     thanh_phan: Trưởng các phòng, dia_diem: Phòng họp số 1, chuan_bi: Văn phòng HĐND và UBND}
                  - {ngay: 24/11/2026, buoi: Chiều, gio: 14 giờ 00, lanh_dao: [Phó Chủ tịch UBND xã],
                     noi_dung: Kiểm tra đê bao, thay_doi: Dời lịch, gio_cu: "Sáng 24/11/2026", ly_do: Mưa lớn}
                """),
            Map.entry("lich-tiep-dan/tuan-48", """
                title: Lịch tiếp công dân tuần 48 năm 2026
                tuan: {from: 23/11/2026, until: 27/11/2026}
                dia_diem: Phòng tiếp công dân, trụ sở UBND xã
                lich:
                  - {ngay: 26/11/2026, buoi: Sáng, gio: từ 07 giờ 30, nguoi_tiep: Chủ tịch UBND xã, hinh_thuc: Định kỳ,
                     can_bo: ../../can-bo/chu-tich-ubnd/index.md}
                """),
            Map.entry("bo-may/uy-ban-nhan-dan", """
                title: Ủy ban nhân dân xã
                khoi: Ủy ban nhân dân
                nhiem_vu: Quản lý nhà nước trên địa bàn xã.
                dien_thoai: [0273 3838 001]
                thu: ubnd@vinhhuu.example.vn
                """),
            Map.entry("bo-may/phong-kinh-te", """
                title: Phòng Kinh tế
                khoi: Phòng chuyên môn và trung tâm
                thuoc: ../uy-ban-nhan-dan/index.md
                nhiem_vu: Tham mưu về kinh tế, đất đai, xây dựng.
                """),
            Map.entry("can-bo/chu-tich-ubnd", """
                title: Chủ tịch UBND xã
                cover: chan-dung.jpg
                cover_alt: Chân dung Chủ tịch UBND xã
                cap: Chủ tịch Ủy ban nhân dân
                chuc_vu: [Phó Bí thư Đảng ủy, Chủ tịch UBND xã]
                don_vi: [../../bo-may/uy-ban-nhan-dan/index.md]
                giu_chuc_vu: {from: 01/07/2025}
                dien_thoai: 0273 3838 002
                nhiem_vu: Lãnh đạo, điều hành công việc của Ủy ban nhân dân xã.
                """),
            Map.entry("kenh-chinh-thuc/duong-day-nong", """
                title: Đường dây nóng của UBND xã
                loai: Đường dây nóng
                phu_trach: Văn phòng HĐND và UBND
                dien_thoai: [0273 3838 003]
                gio: Cả ngày và đêm
                """));

    private static SortedMap<String, byte[]> early;
    private static SortedMap<String, byte[]> late;

    @BeforeAll
    static void buildTwice(@TempDir Path home) throws IOException {
        DeclaredPortal portal = new DeclaredPortal(home);
        portal.settings("types: " + ShippedTypes.names() + "\n");
        for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
            portal.item(entry.getKey() + "/index.md", entry.getValue());
        }
        portal.item(
                "bo-may/mot-cua/index.md",
                "title: Một cửa xã\nkhoi: Phòng chuyên môn và trung tâm\nnhiem_vu: Nhận hồ sơ.\n");
        portal.item(
                "news/nhan-ho-so.md",
                "title: Nhận hồ sơ ngày thứ Bảy\ndate: 2026-11-20\ncategory: tin-tuc\nauthor: MỘT CỬA XÃ, Ngọc Ẩn\n");
        portal.put("content/gop-y/du-thao-quy-hoach/du-thao.txt", "Dự thảo\n");
        portal.put("content/cong-khai/du-toan-2026/du-thao.txt", "Biểu số 114\n");
        portal.put("content/phat-thanh/ban-tin-sang/ban-tin.mp3", "ID3 âm thanh");
        portal.put(
                "content/phat-thanh/ban-tin-sang/ban-tin.vtt",
                "WEBVTT\n\n00:00.000 --> 00:02.000\nKính chào bà con.\n");
        portal.put("content/phat-thanh/ban-tin-sang/ban-tin.en.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nDear all.\n");
        Files.copy(PORTRAIT, home.resolve("content/can-bo/chu-tich-ubnd/chan-dung.jpg"));
        early = portal.build("2026-11-23T08:00:00+07:00", 2);
        late = portal.build("2026-12-01T08:00:00+07:00", 2);
    }

    private static Stream<Document> pages() {
        return ENTRIES.keySet().stream()
                .flatMap(entry -> Stream.of(entry.substring(0, entry.indexOf('/')), entry))
                .distinct()
                .map(address -> page(early, "/" + address + "/"));
    }

    @Test
    void everyTypeHasAListAndAPageForItsEntry() {
        assertThat(ENTRIES.keySet())
                .extracting(entry -> entry.substring(0, entry.indexOf('/')))
                .containsAll(ShippedTypes.names());
        ENTRIES.forEach((entry, head) -> {
            String title = head.lines().findFirst().orElseThrow().substring("title: ".length());
            String list = "/" + entry.substring(0, entry.indexOf('/')) + "/";

            assertThat(page(early, list).select("main a[href=/" + entry + "/]").text())
                    .contains(title);
            assertThat(page(early, "/" + entry + "/").select("h1").text()).isEqualTo(title);
        });
    }

    @Test
    void statesTurnBetweenTwoMoments() {
        assertThat(states(early))
                .containsExactly(
                        "Chưa có hiệu lực",
                        "Đang lấy ý kiến, đến 30/11/2026 17:00",
                        "Tuần này, đến hết ngày 27/11/2026",
                        "Trong kỳ này, đến hết ngày 27/11/2026");
        assertThat(states(late)).containsExactly("Còn hiệu lực", "Đã kết thúc", "Đã qua", "Đã qua");
    }

    private static List<String> states(Map<String, byte[]> files) {
        return Stream.of(
                        "van-ban/12-2026-nq-hdnd",
                        "gop-y/du-thao-quy-hoach",
                        "lich-cong-tac/tuan-48",
                        "lich-tiep-dan/tuan-48")
                .map(entry -> page(files, "/" + entry + "/")
                        .select(".article-facts .state")
                        .text())
                .toList();
    }

    @Test
    void otherSideOfARelationShows() {
        assertThat(page(early, "/bo-may/uy-ban-nhan-dan/")
                        .select(".item-relation")
                        .text())
                .contains("Đơn vị trực thuộc Phòng Kinh tế", "Cán bộ của đơn vị Chủ tịch UBND xã");
        assertThat(page(early, "/van-ban/12-2026-nq-hdnd/")
                        .select(".item-relation")
                        .text())
                .contains("Đã lấy ý kiến dự thảo");
    }

    /** What Google and schema.org ask of each, and nothing that is empty. */
    @Test
    void machinesAreToldWhatEntriesAre() {
        assertThat(data("van-ban/12-2026-nq-hdnd"))
                .containsEntry("@type", "Legislation")
                .containsEntry("name", "Về quy hoạch chung xã Vĩnh Hựu")
                .containsEntry("legislationIdentifier", "12/2026/NQ-HĐND")
                .containsEntry("legislationType", "Nghị quyết")
                .containsEntry("legislationDate", "2026-11-20")
                .containsEntry("legislationDateOfApplicability", "2026-12-01")
                .containsEntry("legislationLegalForce", "https://schema.org/NotInForce")
                .containsEntry(
                        "legislationPassedBy",
                        Map.of("@type", "GovernmentOrganization", "name", "Hội đồng nhân dân xã"))
                .doesNotContainKeys("expires", "legislationRepeals", "encoding", "dateModified");
        assertThat(data(late, "van-ban/12-2026-nq-hdnd"))
                .containsEntry("legislationLegalForce", "https://schema.org/InForce");
        assertThat(data("hoi-dap/cap-lai-giay-khai-sinh"))
                .containsEntry("@type", "QAPage")
                .containsEntry(
                        "mainEntity",
                        Map.of(
                                "@type", "Question",
                                "name", "Cấp lại bản chính giấy khai sinh ở đâu",
                                "text", "Nghề có từ lâu đời.",
                                "answerCount", 1,
                                "datePublished", "2026-11-16",
                                "author", Map.of("@type", "Person", "name", "N.D.H."),
                                "acceptedAnswer",
                                        Map.of(
                                                "@type", "Answer",
                                                "text", "Người dân nộp hồ sơ tại Trung tâm.",
                                                "datePublished", "2026-11-19",
                                                "author",
                                                        Map.of(
                                                                "@type",
                                                                "GovernmentOrganization",
                                                                "name",
                                                                "Trung tâm Phục vụ hành chính công"))));
        assertThat(data("thu-tuc/dang-ky-khai-sinh"))
                .containsEntry("@type", "GovernmentService")
                .containsEntry("serviceType", "Hộ tịch")
                .containsEntry("audience", Map.of("@type", "Audience", "audienceType", "Cá nhân"))
                .containsEntry(
                        "availableChannel",
                        Map.of(
                                "@type", "ServiceChannel",
                                "serviceUrl", "https://dichvucong.gov.vn/",
                                "serviceLocation",
                                        Map.of("@type", "Place", "name", "Trung tâm Phục vụ hành chính công xã")))
                .containsKey("provider")
                .doesNotContainKey("identifier");
        assertThat(data("bo-may/uy-ban-nhan-dan"))
                .containsEntry("@type", "GovernmentOrganization")
                .containsEntry("telephone", "0273 3838 001")
                .containsEntry("email", "ubnd@vinhhuu.example.vn")
                .doesNotContainKeys("address", "sameAs", "parentOrganization");
        assertThat(data("bo-may/phong-kinh-te"))
                .containsEntry(
                        "parentOrganization",
                        List.of(Map.of(
                                "@type", "GovernmentOrganization",
                                "name", "Ủy ban nhân dân xã",
                                "url", "https://vinhhuu.example.vn/bo-may/uy-ban-nhan-dan/")));
        assertThat(data("tin-tuc/nhan-ho-so"))
                .containsEntry(
                        "author",
                        List.of(
                                Map.of("@type", "Organization", "name", "MỘT CỬA XÃ"),
                                Map.of("@type", "Person", "name", "Ngọc Ẩn")));
        assertThat(data("phat-thanh/ban-tin-sang"))
                .containsEntry("@type", "AudioObject")
                .containsEntry("name", "Bản tin truyền thanh sáng thứ Hai")
                .containsEntry("uploadDate", "2026-11-23")
                .containsEntry("encodingFormat", "audio/mpeg")
                .hasEntrySatisfying(
                        "contentUrl", address -> assertThat((String) address).endsWith("/ban-tin.mp3"));
    }

    private static Map<String, Object> data(String entry) {
        return data(early, entry);
    }

    /** The first block of an entry's page; JSON is YAML too. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, byte[]> files, String entry) {
        String json = page(files, "/" + entry + "/")
                .selectFirst("script[type=application/ld+json]")
                .data();
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    @Test
    void partOfAListHasADescriptionOfItsOwn() {
        assertThat(page(early, "/van-ban/").select("meta[name=description]").attr("content"))
                .startsWith("Nghị quyết, quyết định, kế hoạch");
        assertThat(page(early, "/van-ban/hinh-thuc/nghi-quyet/")
                        .select("meta[name=description]")
                        .attr("content"))
                .isEqualTo("Văn bản: Nghị quyết: Về quy hoạch chung xã Vĩnh Hựu");
    }

    /** A week that is still to come was no change. */
    @Test
    void siteMapKnowsSinceWhenAListIsAsItIs() {
        String map = new String(early.get("sitemap.xml"), StandardCharsets.UTF_8);

        assertThat(map)
                .containsPattern("/van-ban/</loc>\\s*<lastmod>2026-11-20</lastmod>")
                .containsPattern("/hoi-dap/cap-lai-giay-khai-sinh/</loc>\\s*<lastmod>2026-11-19</lastmod>")
                .doesNotContain("<lastmod>2026-12", "<lastmod>2026-11-24");
    }

    @Test
    void figuresStandUnderTheirYear() {
        assertThat(page(early, "/cong-khai/2026/").select("main td").eachText()).contains("2026");
        assertThat(page(early, "/cong-khai/").select("main h2").text()).isEqualTo("2026");
    }

    @Test
    void soundPlaysOnItsPageWithItsCaptions() {
        Document page = page(early, "/phat-thanh/ban-tin-sang/");

        assertThat(page.select("audio[controls]").attr("src")).endsWith("/ban-tin.mp3");
        assertThat(page.select("audio track").eachAttr("srclang")).containsExactly("vi", "en");
        assertThat(page.select("audio track").eachAttr("label")).containsExactly("Tiếng Việt", "Phụ đề tiếng Anh");
        assertThat(page.text()).contains("Mời bà con nghe bản tin sáng nay.");
    }

    @Test
    void weekKeepsWhatWasMovedAndWhy() {
        assertThat(page(early, "/lich-cong-tac/tuan-48/").select(".week tbody").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("Dời lịch", "Sáng 24/11/2026", "Mưa lớn", "14 giờ 00", "Phó Chủ tịch UBND xã");
    }

    /** What the English labels say, without words that are Vietnamese syllables too. */
    @Test
    void noEnglishWordStandsOnAVietnamesePage() {
        List<String> english = ShippedTypes.names().stream()
                .flatMap(name -> ShippedTypes.text(name).lines())
                // help stands at the desk alone, and may name what stands on pages: dichvucong.gov.vn
                .filter(line -> !line.strip().startsWith("help:"))
                .flatMap(line -> Stream.of(line.split("[{,] ?en: |^ +en: ")).skip(1))
                .map(label -> label.replaceFirst("}.*", ""))
                .flatMap(label -> Stream.of(label.split("[^\\p{L}]+")))
                .filter(word -> word.length() > 4 && Slugs.of(word).equals(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();

        assertThat(english).hasSizeGreaterThan(100);
        assertThat(pages()).allSatisfy(page -> assertThat(page.body().text().split("[^\\p{L}]+"))
                .as(page.location())
                .doesNotContainAnyElementsOf(english));
    }

    @Test
    void whatIsPrivateStandsInNoByte() {
        assertThat(early).allSatisfy((file, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("0909 000 111", "0909000111", "Người Dân Hỏi"));
    }

    /** A type without some other one is whole too: what leads to the other is simply not said. */
    @Test
    void eachTypeStandsAlone(@TempDir Path home) throws IOException {
        DeclaredPortal portal = new DeclaredPortal(home);
        for (String name : ShippedTypes.names()) {
            portal.settings("types: [" + name + "]\n");

            assertThat(portal.problems())
                    .filteredOn(problem -> !problem.id().equals("organisation.missing"))
                    .as(name)
                    .isEmpty();
        }
    }
}
