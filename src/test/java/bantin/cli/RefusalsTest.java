package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.screen.Surroundings;
import bantin.launcher.SetClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the world refuses, an editor reads two lines: what it is, and what to do. */
class RefusalsTest {
    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void aSite() {
        site = folder.resolve("site");
        Trees.write(site.resolve("site.yml"), Trees.SITE);
    }

    @Test
    void folderWithoutSiteIsNoPortal() {
        Path empty = folder.resolve("trong");

        assertRefused(
                Ran.bantin("build", "--site", empty),
                "trong " + empty + " không có tệp site.yml",
                "chuyển tới thư mục của cổng, dùng --site, hoặc tạo cổng mới bằng bantin init");
    }

    @Test
    void foreignFilesAreNeverReplaced() throws IOException {
        Path photos = folder.resolve("anh");
        Path photo = Trees.write(photos.resolve("cuoi.jpg"), "ảnh cưới");

        assertRefused(
                Ran.bantin("build", "--site", site, "--output", photos),
                "thư mục " + photos + " có sẵn tệp không do bantin tạo ra",
                "hãy chọn thư mục khác bằng --output, hoặc tự dời các tệp ấy đi nơi khác");
        assertThat(Files.readString(photo)).isEqualTo("ảnh cưới");
    }

    @Test
    void siteIsNotWrittenOverItsSources() {
        for (Path output : new Path[] {site, site.resolve("content"), folder}) {
            assertRefused(
                    Ran.bantin("build", "--site", site, "--output", output),
                    "không ghi trang web vào " + output + " được, vì đó là nơi chứa bài viết",
                    "chọn thư mục khác bằng --output, ví dụ --output public");
        }
    }

    @Test
    void outputBelowAFileCannotBeWritten() {
        Path file = Trees.write(folder.resolve("tep"), "chữ");

        Ran ran = Ran.bantin("build", "--site", site, "--output", file.resolve("public"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("không ghi được " + file.resolve("public"))
                .hasLineCount(2);
    }

    @Test
    void momentMustBeReadable() {
        assertRefused(
                Ran.bantin("build", "--site", site, "--now", "mai"),
                "không đọc được thời điểm \"mai\"",
                "ghi như \"2020-03-18 08:30\"");
    }

    @Test
    void newArticleNeedsACategoryThatIs() {
        assertRefused(
                Ran.bantin("new", "article", "Giá lúa", "--category", "nong", "--site", site),
                "không có chuyên mục \"nong\"",
                "các chuyên mục đang có: tin-tuc");
    }

    @Test
    void newArticleNeverReplacesAnother() throws IOException {
        Path there = Trees.write(site.resolve("content/news/2026/gia-lua.md"), "cũ");

        assertRefused(
                Ran.bantin("new", "article", "Giá lúa", "--site", site),
                "đã có tệp content/news/2026/gia-lua.md",
                "chọn tiêu đề khác, hoặc sửa tệp ấy");
        assertThat(Files.readString(there)).isEqualTo("cũ");
    }

    @Test
    void newArticleNeedsLettersInItsTitle() {
        assertRefused(
                Ran.bantin("new", "article", "???", "--site", site),
                "không lập được tên tệp từ tiêu đề \"???\"",
                "tiêu đề cần có chữ cái hoặc chữ số");
    }

    @Test
    void newArticleNeedsAReadableSite() {
        Trees.write(site.resolve("site.yml"), "title: [\n");

        assertRefused(
                Ran.bantin("new", "article", "Giá lúa", "--site", site),
                "không đọc được site.yml",
                "chạy bantin build để xem lỗi ở dòng nào");
    }

    @Test
    void initLeavesAFullFolderAlone() {
        assertRefused(
                Ran.bantin("init", site), "thư mục " + site + " không trống", "chọn một thư mục mới hoặc còn trống");
    }

    @Test
    void whyNeedsAFile() {
        assertRefused(
                Ran.bantin("why", "content/news/khong.md", "--site", site),
                "không có tệp content/news/khong.md trong cổng này",
                "ghi đường dẫn tới tệp, ví dụ content/news/le-hoi.md");
    }

    @Test
    void englishIsSpokenToo() {
        Ran ran = Ran.bantin("init", site, "--lang", "en");

        assertThat(ran.err()).isEqualTo("the folder " + site + " is not empty\n  choose a new or empty folder\n");
    }

    private static void assertRefused(Ran ran, String message, String hint) {
        assertThat(ran.err()).isEqualTo(message + "\n  " + hint + "\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void memoryThatIsNotEnoughIsNoBug() {
        StringWriter err = new StringWriter();
        Clock exhausted = new SetClock(() -> {
            throw new OutOfMemoryError("so it is in a site of a million photos");
        });
        PrintWriter lines = new PrintWriter(err, true);

        int code = Main.run(new Surroundings(Map.of(), lines, lines, exhausted, site), "list");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("máy không đủ bộ nhớ cho việc này\n  ")
                .hasLineCount(2);
    }

    @Test
    void whatIsNoTextFileIsNotRead() throws IOException {
        Path folder = Files.createDirectories(site.resolve("content/bang.csv"));
        Trees.write(site.resolve("site.yml"), Trees.SITE + "types: [van-ban]\n");

        Ran ran = Ran.bantin("table", "van-ban", "--site", site, "--from", folder);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("không đọc được " + folder).hasLineCount(2);
    }

    @Test
    void publishingNeedsASiteThatCanBeRead() {
        Trees.write(site.resolve("site.yml"), "title: [\n");

        assertRefused(
                Ran.bantin("releases", "--site", site),
                "không đọc được site.yml trong " + site,
                "chạy bantin build để xem lỗi ở đâu");
    }

    @Test
    void publishingByTheClockKnowsNoOtherTime() {
        Trees.write(site.resolve("site.yml"), Trees.SITE + "publish:\n  chinh:\n    to: " + folder + "/www\n");

        assertThat(Ran.bantin("publish", "--watch", "--dry-run", "--site", site).err())
                .startsWith("--watch đăng theo giờ thật nên không đi với --dry-run hay --now\n  ");
    }

    @Test
    void targetMustBeOneOfThoseThatAreNamed() {
        Trees.write(site.resolve("site.yml"), Trees.SITE + "publish:\n  chinh:\n    to: " + folder + "/www\n");

        assertThat(Ran.bantin("releases", "du-phong", "--site", site).err())
                .startsWith("site.yml không có nơi đăng nào tên \"du-phong\"\n  ");
    }
}
