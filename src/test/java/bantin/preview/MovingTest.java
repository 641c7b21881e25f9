package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries get other names, go and come back, and nobody who leads to them is left without a word. */
class MovingTest {
    private static final String NEWS = "content/news/2020/";
    private static final String FILE = NEWS + "bai-1.md";
    private static final String OTHER = NEWS + "bai-2.md";
    private static final String LINKS = "\nXem [bai-1.md](bai-1.md#dau), [cùng bài](/news/2020/bai-1.md) và"
            + " [nữa](/kinh-te/bai-1/), ![](bai-1-cho.jpg).\n";

    @TempDir
    private Path site;

    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        PreviewOf.put(site, OTHER, PreviewOf.article("Bài số 2", "Kinh tế", 12) + LINKS);
        PreviewOf.put(site, "content/slides.yml", "- image: /images/a.jpg  # ảnh\n  link: news/2020/bai-1.md\n");
        PreviewOf.put(site, "content/pages/le-hoi/index.md", "---\ntitle: Lễ hội\n---\nXem [chợ](cho.md).\n");
        PreviewOf.put(site, "content/pages/le-hoi/cho.md", "---\ntitle: Chợ\n---\nVề [lễ hội](index.md).\n");
        PreviewOf.put(site, "content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\n[Chợ](le-hoi/cho.md)\n");
        portal = PreviewOf.forEditor(site);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private Writer.Reply send(String file, String deed, String... more) throws IOException {
        Writer writer = Writer.of(portal, file);
        String[] texts = new String[more.length + 4];
        System.arraycopy(more, 0, texts, 4, more.length);
        System.arraycopy(new String[] {"file", file, "opened", writer.data("opened")}, 0, texts, 0, 4);
        return writer.send(deed, texts);
    }

    private String text(String file) throws IOException {
        return Files.readString(site.resolve(file));
    }

    /** Whoever kept the old address comes to the article; and nothing leads to itself when it comes back. */
    @Test
    void articleOfAnotherCategoryKeepsItsOldAddress() throws IOException {
        Writer.Reply there = send(FILE, "save", "text.category", "van-hoa");
        String away = text(FILE);
        PreviewOf.await("the article", () -> portal.get("/xa/van-hoa/bai-1/").statusCode() == 200);
        String journal = portal.text("/_bantin/nhat-ky");
        Writer.Reply back = send(FILE, "save", "text.category", "kinh-te");
        PreviewOf.await("it is back", () -> portal.text("/xa/kinh-te/bai-1/").contains("Nội dung của"));
        Writer.Reply same = send(FILE, "save", "text.title", "Bài số một");

        assertThat(there.value("said")).isEqualTo("Đã lưu. Địa chỉ cũ được giữ và dẫn tới địa chỉ mới.");
        assertThat(away).contains("category: van-hoa\n", "/kinh-te/bai-1/");
        assertThat(journal).contains("Đổi chuyên mục");
        assertThat(back.status()).isEqualTo(200);
        assertThat(text(FILE)).contains("/van-hoa/bai-1/", "title: ").doesNotContain("/kinh-te/bai-1/");
        assertThat(same.value("said")).isEqualTo("Đã lưu");
    }

    /** A draft has no readers, and a file as a whole is what the editor wrote. */
    @Test
    void draftOfAnotherCategoryKeepsNothing() throws IOException {
        PreviewOf.put(site, FILE, PreviewOf.article("Bài số 1", "Kinh tế", 11).replace("date:", "draft: true\ndate:"));
        PreviewOf.await("the draft", () -> portal.text("/_bantin/?state=draft").contains("Bài số 1"));

        send(FILE, "save", "text.category", "van-hoa");

        assertThat(text(FILE)).contains("category: van-hoa\n").doesNotContain("aliases");
    }

    @Test
    void oldAddressStaysAndLinksFollow() throws IOException {
        String before = text(FILE);
        Writer.of(portal, FILE).file(FILE, "don.txt", new byte[] {'a'});
        PreviewOf.put(
                site, NEWS + "bai-3.md", PreviewOf.article("Bài số 3", "Kinh tế", 13) + "[Mã hóa](bai&#45;1.md)\n");
        PreviewOf.await("the link", () -> portal.text("/xa/kinh-te/bai-3/").contains("Mã hóa"));

        Writer.Reply reply = send(FILE, "rename", "name", "Chợ nổi");

        assertThat(reply.value("file")).isEqualTo(NEWS + "cho-noi.md");
        assertThat(reply.value("said")).contains("Còn 1 liên kết chưa đổi theo được");
        assertThat(site.resolve(FILE)).doesNotExist();
        assertThat(text(NEWS + "cho-noi.md"))
                .isEqualTo(before.replace("Kinh tế\n---", "Kinh tế\naliases: [/kinh-te/bai-1/]\n---"));
        assertThat(text(OTHER))
                .endsWith(LINKS.replace("(bai-1.md#", "(cho-noi.md#").replace("2020/bai-1.md", "2020/cho-noi.md"));
        assertThat(text("content/slides.yml"))
                .isEqualTo("- image: /images/a.jpg  # ảnh\n  link: news/2020/cho-noi.md\n");
        PreviewOf.await(
                "the new address", () -> portal.get("/xa/kinh-te/cho-noi/").statusCode() == 200);
        PreviewOf.await(
                "the old address", () -> portal.text("/xa/kinh-te/bai-1/").contains("/xa/kinh-te/cho-noi/"));
        assertThat(portal.text("/_bantin/nhat-ky"))
                .containsSubsequence("Đổi liên kết theo tên mới", "bai-1.md → cho-noi.md", "Thêm tệp");
        assertThat(send(OTHER, "rename", "name", "bai 1").text())
                .contains("/kinh-te/bai-1/ đang dẫn bạn đọc tới content/news/2020/cho-noi.md");
        assertThat(site.resolve(OTHER)).exists();
    }

    /** Where letters of both sizes are the same, the old name seems to be the new one's. */
    @Test
    void nameMayChangeInItsCapitalsAlone() throws IOException {
        PreviewOf.put(site, NEWS + "Cho-Noi.md", PreviewOf.article("Chợ nổi", "Kinh tế", 13));
        PreviewOf.put(site, NEWS + "bai-3.md", PreviewOf.article("Bài số 3", "Kinh tế", 13) + "[Chợ](Cho-Noi.md)\n");
        PreviewOf.await("the link", () -> portal.text("/xa/kinh-te/bai-3/").contains("/xa/kinh-te/cho-noi/"));

        Writer.Reply reply = send(NEWS + "Cho-Noi.md", "rename", "name", "cho noi");

        assertThat(reply.value("file")).isEqualTo(NEWS + "cho-noi.md");
        assertThat(site.resolve(NEWS + "Cho-Noi.md")).doesNotExist();
        assertThat(text(NEWS + "cho-noi.md")).doesNotContain("aliases");
        assertThat(text(NEWS + "bai-3.md")).endsWith("[Chợ](cho-noi.md)\n");
        assertThat(send(NEWS + "cho-noi.md", "rename", "name", "Chợ Nổi").text())
                .contains("đã có");
    }

    /** The address of an article has no folder in it; that of a page has. Links of and to what was moved lead where they led. */
    @Test
    void anotherFolderKeepsAddressAndLinks() throws IOException {
        String own = PreviewOf.article("Bài số 1", "Kinh tế", 11)
                + "\nXem [bài 2](bai-2.md#dau \"Bài\"), [chợ](../../pages/le-hoi/cho.md), [bài này](bai-1.md), [web](https://a.vn/bai-2.md),"
                + " [mục](#muc), ![Chợ](bai-1-cho.jpg)\n";
        Files.copy(Path.of("src/test/resources/pictures/rgb.jpg"), site.resolve(NEWS + "bai-1-cho.jpg"));
        PreviewOf.put(site, FILE, own);
        PreviewOf.await("the picture", () -> portal.text("/xa/kinh-te/bai-1/").contains("alt=\"Chợ\""));

        Writer.Reply reply = send(FILE, "move", "folder", " 2021 / Hội Làng/");

        assertThat(reply.value("file")).isEqualTo("content/news/2021/hoi-lang/bai-1.md");
        assertThat(reply.value("said")).isEmpty();
        assertThat(text("content/news/2021/hoi-lang/bai-1.md"))
                .isEqualTo(own.replace("(bai-2.md#dau", "(../../2020/bai-2.md#dau")
                        .replace("(../../pages", "(../../../pages")
                        .replace("(bai-1-cho.jpg)", "(../../2020/bai-1-cho.jpg)"));
        assertThat(text(OTHER))
                .endsWith(LINKS.replace("(bai-1.md#", "(../2021/hoi-lang/bai-1.md#")
                        .replace("(/news/2020/bai-1.md", "(/news/2021/hoi-lang/bai-1.md"));
        assertThat(text("content/slides.yml")).endsWith("link: news/2021/hoi-lang/bai-1.md\n");
        assertThat(portal.text("/xa/kinh-te/bai-1/")).contains("alt=\"Chợ\"");
        assertThat(portal.text("/_bantin/nhat-ky")).contains("Chuyển thư mục");

        assertThat(send("content/pages/le-hoi/index.md", "move", "folder", "van-hoa")
                        .value("file"))
                .isEqualTo("content/pages/van-hoa/le-hoi/index.md");
        assertThat(text("content/pages/van-hoa/le-hoi/cho.md")).contains("aliases: [/le-hoi/cho/]", "(index.md)");
        assertThat(text("content/pages/gioi-thieu.md")).contains("[Chợ](van-hoa/le-hoi/cho.md)");
        assertThat(text("content/news/2021/hoi-lang/bai-1.md")).contains("(../../../pages/van-hoa/le-hoi/cho.md)");
        PreviewOf.await("the old address", () -> portal.text("/xa/le-hoi/").contains("/xa/van-hoa/le-hoi/"));
        // and back again, by the top folder: an address is no alias of itself
        assertThat(send("content/pages/van-hoa/le-hoi/index.md", "move", "folder", "")
                        .value("file"))
                .isEqualTo("content/pages/le-hoi/index.md");
        assertThat(text("content/pages/le-hoi/cho.md")).contains("aliases: [/van-hoa/le-hoi/cho/]");
        assertThat(text("content/pages/gioi-thieu.md")).contains("[Chợ](le-hoi/cho.md)");
    }

    /** What lies beside an entry stays; what lies in its folder goes along; and an address from a browser is no path. */
    @Test
    void onlyPathsToWhatWasMovedAreWrittenAnew() throws IOException {
        String own = PreviewOf.article("Bài số 1", "Kinh tế", 11)
                + "\n![Chợ](bai-1.jpg) [Tệp](https://binhphu.example/xa/buoi-sang.mp3)\n";
        Path picture = Path.of("src/test/resources/pictures/rgb.jpg");
        Files.copy(picture, site.resolve(NEWS + "bai-1.jpg"));
        Files.copy(picture, site.resolve("content/pages/le-hoi/cho.jpg"));
        String page = "---\ntitle: Chợ\n---\n[Lễ hội](/pages/le-hoi/index.md) ![Chợ](/pages/le-hoi/cho.jpg)\n";
        PreviewOf.put(site, "content/pages/le-hoi/cho.md", page);
        PreviewOf.put(site, "content/tasks.yml", "- title: Lễ hội\n  link: /pages/le-hoi\n  icon: news\n");
        String faulty = "---\ntitle: \n---\n[Lễ hội](/pages/le-hoi/index.md), [giới thiệu](../gioi-thieu.md)\n";
        PreviewOf.put(site, "content/pages/le-hoi/loi.md", faulty);
        PreviewOf.put(site, "content/pages/loi/loi.md", faulty);
        PreviewOf.put(site, "content/pages/Hoi_Lang/dinh.md", "---\ntitle: Đình\n---\nĐình làng.\n");
        PreviewOf.put(site, FILE, own);
        PreviewOf.await("the pictures", () -> portal.text("/xa/kinh-te/bai-1/").contains("alt=\"Chợ\""));

        assertThat(send(FILE, "rename", "name", "cho-noi").value("file")).isEqualTo(NEWS + "cho-noi.md");
        assertThat(text(NEWS + "cho-noi.md")).contains("(bai-1.jpg)");
        send(NEWS + "cho-noi.md", "move", "folder", "2021");
        assertThat(text("content/news/2021/cho-noi.md"))
                .contains("(../2020/bai-1.jpg)", "(https://binhphu.example/xa/buoi-sang.mp3)");
        assertThat(send("content/pages/le-hoi/index.md", "move", "folder", "Hoi_Lang")
                        .value("file"))
                .isEqualTo("content/pages/Hoi_Lang/le-hoi/index.md");
        assertThat(text("content/pages/Hoi_Lang/le-hoi/cho.md"))
                .contains("(/pages/Hoi_Lang/le-hoi/index.md)", "(/pages/Hoi_Lang/le-hoi/cho.jpg)");
        String followed = faulty.replace("/pages/le-hoi", "/pages/Hoi_Lang/le-hoi");
        assertThat(text("content/pages/loi/loi.md")).isEqualTo(followed);
        assertThat(text("content/pages/Hoi_Lang/le-hoi/loi.md")).isEqualTo(followed.replace("../", "../../"));
        assertThat(text("content/tasks.yml")).contains("link: /pages/Hoi_Lang/le-hoi\n");
    }

    @Test
    void foldersThatMeanHarmAreNoFolders() throws IOException {
        String page = "content/pages/le-hoi/index.md";
        for (String folder : List.of("..", "../../x", "a/../..", "con", "x/NUL", "🙂", "a/b/c/d/e/f/g")) {
            assertThat(send(FILE, "move", "folder", folder).text())
                    .as(folder)
                    .contains("không chuyển được tới thư mục");
        }
        assertThat(send(page, "move", "folder", "le-hoi/x").text()).contains("không chuyển được tới thư mục");
        assertThat(send(FILE, "move", "folder", "2020").text()).contains("không chuyển được tới thư mục");
        assertThat(send("site.yml", "move", "folder", "x").status()).isEqualTo(422);
        Path outside = Files.createDirectory(site.resolveSibling(site.getFileName() + "-ngoai"));
        Files.createSymbolicLink(site.resolve("content/news/lien-ket"), outside);
        assertThat(send(FILE, "move", "folder", "lien-ket").status()).isEqualTo(422);
        PreviewOf.put(site, "content/news/2021/bai-1.md", PreviewOf.article("Bài khác", "Kinh tế", 11));
        assertThat(send(FILE, "move", "folder", "2021").text()).contains("đã có content/news/2021/bai-1.md");
        assertThat(site.resolve(FILE)).exists();
        assertThat(site.resolve(page)).exists();
        assertThat(outside).isEmptyDirectory();
        Files.delete(outside);
    }

    /** What a record says of others by their files: one, several, in rows; and where readers of a page that is gone are led. */
    @Test
    void relationsOfRecordsFollow() throws IOException {
        String decision = "content/van-ban/qd-12.md";
        PreviewOf.put(
                site,
                "site.yml",
                "title: Xã Bình Phú\nurl: https://binhphu.example/xa/\ntypes: [van-ban, thu-tuc]\n"
                        + "categories:\n  - title: Kinh tế\n  - title: Văn hóa\n");
        PreviewOf.put(site, decision, record("12/QĐ-UBND", ""));
        PreviewOf.put(site, "content/van-ban/qd-12-sua.md", record("12a/QĐ-UBND", ""));
        String several = record(
                "13/QĐ-UBND",
                "thay_the: [qd-12.md, qd-12-sua.md, '/van-ban/qd-12.md']  # qd-12.md\n"
                        + "bai_bo:\n  - qd-12-sua.md\n  - \"qd-12.md\"   # cũ\n");
        PreviewOf.put(site, "content/van-ban/qd-13.md", several);
        PreviewOf.put(
                site,
                OTHER,
                "---\ntitle: Bài số 2\ndate: 2020-03-12\ncategory: Kinh tế\ngone: Đã cũ\ninstead: /van-ban/qd-12.md\n---\n");
        PreviewOf.await(
                "the records",
                () -> portal.get("/_bantin/edit?file=content/van-ban/qd-13.md").statusCode() == 200);

        Writer.Reply reply = send(decision, "rename", "name", "qd-12-2020");

        assertThat(reply.value("said")).isEmpty();
        assertThat(text("content/van-ban/qd-13.md"))
                .isEqualTo(several.replace("[qd-12.md", "[qd-12-2020.md")
                        .replace("'/van-ban/qd-12.md'", "'/van-ban/qd-12-2020.md'")
                        .replace("\"qd-12.md\"", "\"qd-12-2020.md\""));
        assertThat(text(OTHER)).contains("instead: /van-ban/qd-12-2020.md\n");
    }

    private static String record(String number, String more) {
        return "---\ntitle: Quyết định số " + number + "\nso_ky_hieu: " + number
                + "\nhinh_thuc: quyet-dinh\nngay_ban_hanh: 12/03/2020\nco_quan: Ủy ban nhân dân xã\n" + more
                + "---\n\nNội dung.\n";
    }

    @Test
    void folderTakesAllThatIsInItAlong() throws IOException {
        assertThat(send("content/pages/le-hoi/index.md", "rename", "name", "hoi-lang")
                        .value("file"))
                .isEqualTo("content/pages/hoi-lang/index.md");

        assertThat(text("content/pages/hoi-lang/cho.md")).contains("aliases: [/le-hoi/cho/]", "(index.md)");
        assertThat(text("content/pages/gioi-thieu.md")).contains("[Chợ](hoi-lang/cho.md)");
        PreviewOf.await("the page", () -> portal.get("/xa/hoi-lang/cho/").statusCode() == 200);
        PreviewOf.await("the old address", () -> portal.text("/xa/le-hoi/").contains("/xa/hoi-lang/"));
    }

    // whoever had not chosen a category yet was told of a fault of bantin
    /** Who had it open in another tab could not save what she wrote. */
    @Test
    void whoeverHadItOpenGoesOnWriting() throws IOException {
        Writer other = Writer.of(portal, FILE);
        send(FILE, "alone");

        Writer.Reply saved =
                other.send("save", "file", FILE, "opened", other.data("opened"), "text.title", "Bài số một");
        send(NEWS + "bai-1/index.md", "rename", "name", "gia-lua");
        Writer.Reply conflict =
                other.send("save", "file", FILE, "opened", saved.value("opened"), "text.title", "Bài số hai");
        String page = portal.text("/_bantin/edit?file=" + FILE);
        PreviewOf.put(site, FILE, PreviewOf.article("Bài khác", "Kinh tế", 11));
        PreviewOf.await(
                "a new one", () -> portal.text("/_bantin/edit?file=" + FILE).contains("Bài khác"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(conflict.status()).as("the old address was written into it").isEqualTo(409);
        assertThat(page).contains("data-file=\"" + NEWS + "gia-lua/index.md\"");
        assertThat(text(NEWS + "gia-lua/index.md")).contains("title: \"Bài số một\"\n", "aliases:");
    }

    /** Pictures of an article lay among those of its neighbours, and stayed behind when it was moved. */
    @Test
    void entryGetsAFolderOfItsOwnWhereNothingInItsTextLeadsFromItsPlace() throws IOException {
        String before = text(FILE);
        PreviewOf.put(site, NEWS + "bai-3/ghi-chu.txt", "của người khác");

        Writer.Reply moved = send(FILE, "alone");
        Writer.Reply again = send(NEWS + "bai-1/index.md", "alone");
        Writer.Reply linked = send(OTHER, "alone");
        Writer.Reply typed = send(NEWS + "bai-3.md", "alone", "body", "Xem [bài hai](bai-2.md).");
        Writer.Reply taken = send(NEWS + "bai-3.md", "alone");

        assertThat(moved.value("file")).isEqualTo(NEWS + "bai-1/index.md");
        assertThat(text(NEWS + "bai-1/index.md")).isEqualTo(before);
        assertThat(portal.get("/xa/kinh-te/bai-1/").statusCode()).isEqualTo(200);
        assertThat(text(OTHER)).contains("[bai-1.md](bai-1/index.md#dau), [cùng bài](/news/2020/bai-1/index.md) và");
        assertThat(text("content/slides.yml")).contains("link: news/2020/bai-1/index.md");
        for (Writer.Reply refused : List.of(again, linked, typed, taken)) {
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.value("file")).isEmpty();
        }
        assertThat(site.resolve(NEWS + "bai-3.md")).exists();
    }

    /** A picture that was dropped on one article took a link of another one away, and nobody was told. */
    @Test
    void linksThatStandElsewhereInATextFollowToo() throws IOException {
        String link = "Xem [bài][r], [bai-1.md][r] và [lần nữa].\n\nXem [bài\nấy](";
        PreviewOf.put(
                site,
                OTHER,
                "---\ntitle: Hai\ndate: 2020-03-11\ncategory: Kinh tế\n---\n\n" + link
                        + "bai-1.md).\n\n[r]: bai-1.md \"Bài một\"\n[lần nữa]: <bai%2D1.md#a>\n");
        PreviewOf.await("the page", () -> portal.text("/xa/kinh-te/bai-2/").contains("lần nữa"));

        Writer.Reply moved = send(FILE, "alone");

        assertThat(moved.value("file")).isEqualTo(NEWS + "bai-1/index.md");
        assertThat(text(OTHER))
                .endsWith(
                        link + "bai-1/index.md).\n\n[r]: bai-1/index.md \"Bài một\"\n[lần nữa]: <bai-1/index.md#a>\n");
    }

    @Test
    void entryStaysWhereALinkToItWouldLeadNowhere() throws IOException {
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(site.resolve(OTHER));
        Files.setPosixFilePermissions(site.resolve(OTHER), Set.of(PosixFilePermission.OWNER_READ));

        Writer.Reply stays = send(FILE, "alone");
        Files.setPosixFilePermissions(site.resolve(OTHER), rights);
        Writer.Reply goes = send(FILE, "alone");

        assertThat(stays.value("file")).isEmpty();
        assertThat(goes.value("file")).isEqualTo(NEWS + "bai-1/index.md");
    }

    /** A file that came anew under a name was sought where its forerunner had gone, and was not found. */
    @Test
    void whatWentFromAPlaceLastIsFoundFromThere() throws IOException {
        send(FILE, "alone");
        send(NEWS + "bai-1/index.md", "rename", "name", "gia-lua");
        PreviewOf.put(site, NEWS + "gia-lua/index.md", PreviewOf.article("Giá lúa", "Kinh tế", 11));
        PreviewOf.put(site, FILE, PreviewOf.article("Bài khác", "Kinh tế", 11));
        PreviewOf.await(
                "a new one", () -> portal.text("/_bantin/edit?file=" + FILE).contains("Bài khác"));
        send(FILE, "alone");

        assertThat(portal.text("/_bantin/edit?file=" + FILE))
                .contains("data-file=\"" + NEWS + "bai-1/index.md\"", "Bài khác");
    }

    /** What was saved before was kept under the old name, where nobody found it. */
    @Test
    void keptVersionsFollow() throws IOException {
        String first = text(FILE);
        send(FILE, "save", "text.title", "Bài số một");
        String second = text(FILE);
        send(FILE, "rename", "name", "gia-lua");
        String moved = NEWS + "gia-lua.md";

        Writer.Reply undone = send(moved, "undo");
        assertThat(text(moved)).as(undone.text()).isEqualTo(second);
        send(moved, "undo", "version", "000000001");
        assertThat(text(moved)).isEqualTo(first);

        String chapter = "content/pages/le-hoi/cho.md";
        String before = text(chapter);
        send(chapter, "save", "text.title", "Chợ nổi");
        send("content/pages/le-hoi/index.md", "rename", "name", "ngay-hoi");
        send("content/pages/ngay-hoi/cho.md", "undo", "version", "000000001");
        assertThat(text("content/pages/ngay-hoi/cho.md")).isEqualTo(before);
    }

    @Test
    void draftWithoutCategoryGetsAnotherNameAndFolder() throws IOException {
        PreviewOf.put(site, FILE, PreviewOf.article("Bài số 1", "", 11).replace("date:", "draft: true\ndate:"));

        assertThat(send(FILE, "rename", "name", "Chợ nổi").value("file")).isEqualTo(NEWS + "cho-noi.md");
        assertThat(send(NEWS + "cho-noi.md", "move", "folder", "2021").value("file"))
                .isEqualTo("content/news/2021/cho-noi.md");
    }

    @Test
    void namesThatMeanHarmAreNoNames() throws IOException {
        for (String name : List.of("", "..", "/", "CON", "aux", "🙂", "   ")) {
            assertThat(send(FILE, "rename", "name", name).text()).as(name).contains("không đặt được tên tệp từ");
        }
        assertThat(send(FILE, "rename", "name", "BÀI 2").text()).contains("đã có content/news/2020/bai-2.md");
        assertThat(send(FILE, "rename", "name", "../../a:b\u0000").value("file"))
                .isEqualTo(NEWS + "a-b.md");
        assertThat(send("site.yml", "rename", "name", "x").status()).isEqualTo(422);
        assertThat(send("site.yml", "delete", "sure", "yes").status()).isEqualTo(422);
        assertThat(site.resolve("site.yml")).exists();
    }

    @Test
    void deletionTellsWhatLeadsThereAndIsTakenBack() throws IOException {
        String before = text(FILE);
        Writer.Reply asked = send(FILE, "delete");

        assertThat(asked.value("ask")).contains("Xóa " + FILE, "1 mục khác dẫn tới nó", OTHER);
        assertThat(site.resolve(FILE)).exists();

        assertThat(send(FILE, "delete", "sure", "yes").value("gone")).isEqualTo(FILE);
        assertThat(site.resolve(FILE)).doesNotExist();
        // at once, also before the preview has seen it
        assertThat(portal.text("/_bantin/nhat-ky")).contains("data-back=\"" + FILE);
        Writer editor = Writer.of(portal, OTHER);
        for (String path : List.of("", "../site.yml", "site.yml", "content/news/../../x.md", "content/news/.x/a.md")) {
            assertThat(editor.send("back", "file", path).status()).as(path).isEqualTo(422);
        }
        assertThat(editor.send("back", "file", FILE).value("file")).isEqualTo(FILE);
        assertThat(text(FILE)).isEqualTo(before);
        assertThat(editor.send("back", "file", FILE).text()).contains("đã có");
        assertThat(portal.text("/_bantin/nhat-ky")).doesNotContain("data-back");
        assertThat(portal.text("/_bantin/nhat-ky")).containsSubsequence("Lấy lại bài đã xóa", "Xóa</td>");
    }

    /** Sixty photos of a deleted album stayed in its folder for ever. */
    @Test
    void whatLiesInTheOwnFolderGoesAndComesBack() throws IOException {
        String path = NEWS + "hoi/index.md";
        PreviewOf.put(site, NEWS + "hoi/tep/ke-hoach.txt", "Kế hoạch");
        PreviewOf.put(site, path, PreviewOf.article("Hội làng", "Kinh tế", 11));
        PreviewOf.await(
                "the entry", () -> portal.text("/_bantin/edit?file=" + path).contains("Hội làng"));

        assertThat(send(path, "delete").value("ask")).contains("1 tệp trong thư mục riêng");
        assertThat(send(path, "delete", "sure", "yes").value("gone")).isEqualTo(path);
        assertThat(site.resolve(NEWS + "hoi")).doesNotExist();
        PreviewOf.put(site, NEWS + "hoi/moi.txt", "Của người khác");
        assertThat(Writer.of(portal, OTHER).send("back", "file", path).value("file"))
                .isEqualTo(path);

        assertThat(text(path)).contains("title:");
        assertThat(text(NEWS + "hoi/tep/ke-hoach.txt")).isEqualTo("Kế hoạch");
        assertThat(text(NEWS + "hoi/moi.txt")).isEqualTo("Của người khác");
        assertThat(site.resolve(".bantin/deleted")).isEmptyDirectory();
    }

    /** Chapters of a page are not its own. */
    @Test
    void folderThatHoldsOtherEntriesStays() throws IOException {
        String page = "content/pages/le-hoi/index.md";

        assertThat(send(page, "delete").value("ask")).doesNotContain("thư mục riêng");
        send(page, "delete", "sure", "yes");

        assertThat(site.resolve(page)).doesNotExist();
        assertThat(site.resolve("content/pages/le-hoi/cho.md")).exists();
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNotTouched() throws IOException {
        Writer writer = Writer.of(portal, FILE);
        String opened = writer.data("opened");
        PreviewOf.put(site, FILE, text(FILE) + "Anh Ba viết thêm.\n");

        assertThat(writer.send("delete", "file", FILE, "opened", opened, "sure", "yes")
                        .text())
                .contains("tệp trên đĩa đã khác", "tải lại trang này");
        assertThat(writer.send("rename", "file", FILE, "opened", opened, "name", "x")
                        .text())
                .contains("tệp trên đĩa đã khác");
        assertThat(text(FILE)).endsWith("Anh Ba viết thêm.\n");
        assertThat(writer.with("X-Bantin-Token", "")
                        .send("delete", "file", FILE)
                        .status())
                .isEqualTo(403);
    }
}
