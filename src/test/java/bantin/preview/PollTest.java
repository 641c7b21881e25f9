package bantin.preview;

import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a drive that tells of no changes, what is saved shows all the same. */
class PollTest {
    @TempDir
    private Path site;

    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        portal = new PreviewOf(site, BuildTime.Drafts.INCLUDE, true, Optional.empty(), Optional::empty);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void changedNewAndDeletedFilesAreSeen() throws IOException {
        PreviewOf.put(site, "content/news/2020/bai-1.md", PreviewOf.article("Bài đổi tên", "Kinh tế", 11));
        PreviewOf.await("changed", () -> portal.text("/xa/kinh-te/bai-1/").contains("Bài đổi tên"));

        PreviewOf.put(site, "content/news/2021/bai-4.md", PreviewOf.article("Bài số 4", "Văn hóa", 20));
        PreviewOf.await("new", () -> portal.get("/xa/van-hoa/bai-4/").statusCode() == 200);

        Files.delete(site.resolve("content/news/2020/bai-2.md"));
        PreviewOf.await("deleted", () -> portal.get("/xa/kinh-te/bai-2/").statusCode() == 404);
    }

    @Test
    void movedFoldersSettingsAndTemplatesAreSeen() throws IOException {
        Files.move(site.resolve("content/news/2020"), site.resolve("content/news/2022"));
        PreviewOf.put(site, "content/news/2022/bai-3.md", PreviewOf.article("Bài số ba", "Kinh tế", 13));
        PreviewOf.await("moved", () -> portal.text("/xa/kinh-te/bai-3/").contains("Bài số ba"));

        Path settings = site.resolve("site.yml");
        Files.writeString(settings, Files.readString(settings).replace("Xã Bình Phú", "Xã Bình Nhì"));
        PreviewOf.await("settings", () -> portal.text("/xa/").contains("Xã Bình Nhì"));

        PreviewOf.put(site, "themes/portal/templates/page.html", "<p>Mẫu riêng</p>\n");
        PreviewOf.await("template", () -> portal.text("/xa/gioi-thieu/").contains("Mẫu riêng"));
    }

    @Test
    void fileSavedByRenameWithItsOldTimeAndSizeIsSeen() throws IOException {
        Path file = site.resolve("content/news/2020/bai-1.md");
        Path beside = Files.writeString(
                site.resolve("content/news/2020/.bai-1.md.tmp"),
                Files.readString(file).replace("Nội dung", "Nội durg"));
        Files.setLastModifiedTime(beside, Files.getLastModifiedTime(file));

        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        PreviewOf.await("the change", () -> portal.text("/xa/kinh-te/bai-1/").contains("Nội durg"));
    }
}
