package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor is told how many photos and films would have told where they were taken. */
class PositionsTest {
    private static final Path PICTURES = Path.of("src", "test", "resources", "pictures");

    @TempDir
    private Path site;

    @Test
    void buildSaysHowManyPositionsItRemoved() throws IOException {
        Trees.write(site.resolve("site.yml"), Trees.SITE);
        Trees.write(site.resolve("content/albums/le-hoi/index.md"), "---\ntitle: Lễ hội\ndate: 2026-03-18\n---\n");
        put("gps.jpg", "mua-lan.jpg");
        put("gps.png", "ban-do.png");
        put("huong-1.jpg", "khong-vi-tri.jpg");

        assertThat(build("vi")).doesNotContain("Đã xóa vị trí chụp khỏi 3");
        put("dua-ghe.mov", "dua-ghe.mov");

        assertThat(build("vi"))
                .contains("Đã xóa vị trí chụp khỏi 3 ảnh và phim; ảnh, phim trên cổng không còn cho biết nơi chụp\n");
        assertThat(build("en"))
                .contains("Positions removed: 3 photos and films told where they were taken; none does on the site\n");
    }

    @Test
    void buildOfASiteWithoutPositionsDoesNotSpeakOfThem() throws IOException {
        Trees.write(site.resolve("site.yml"), Trees.SITE);
        Trees.write(site.resolve("content/albums/le-hoi/index.md"), "---\ntitle: Lễ hội\ndate: 2026-03-18\n---\n");
        put("huong-1.jpg", "khong-vi-tri.jpg");

        assertThat(build("vi")).doesNotContain("vị trí");
        assertThat(build("en")).doesNotContain("osition");
    }

    private String build(String lang) {
        return Ran.bantin("build", "--site", site, "--output", site.resolve("public"), "--lang", lang)
                .out();
    }

    private void put(String picture, String name) throws IOException {
        Files.copy(
                PICTURES.resolve(picture), site.resolve("content/albums/le-hoi").resolve(name));
    }
}
