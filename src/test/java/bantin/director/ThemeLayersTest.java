package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site changes single files of a theme, and a theme single files of the theme it extends. */
class ThemeLayersTest {
    @TempDir
    private Path home;

    @BeforeEach
    void writeSite() throws IOException {
        site("");
        write("content/news/le-hoi.md", "---\ntitle: Lễ hội\ndate: 2020-03-18\ncategory: Văn hóa\n---\n\nHội làng.\n");
    }

    @Test
    void siteShadowsOneTemplate() throws IOException {
        write("themes/portal/templates/404.html", "<p>Trang của riêng xã: {{ site.title }}</p>");

        build();

        assertThat(page("404.html")).isEqualTo("<p>Trang của riêng xã: Cổng xã</p>");
        assertThat(page("index.html")).contains("Truy cập nội dung luôn");
    }

    @Test
    void siteChangesOneWord() throws IOException {
        write("themes/portal/strings/vi.yml", "skip: Bỏ qua, tới nội dung chính\n");

        build();

        assertThat(page("index.html")).contains("Bỏ qua, tới nội dung chính").contains("Theo dõi tin mới");
    }

    @Test
    void siteShadowsOneAssetUnderItsOwnHash() throws IOException {
        build();
        String before = style();
        write("themes/portal/assets/css/portal.css", "body { color: #000 }\n");

        build();

        assertThat(style()).isNotEqualTo(before);
        assertThat(home.resolve("public/assets/css").resolve(style())).hasContent("body{color: #000}");
    }

    @Test
    void optionColoursTheStyleSheet() throws IOException {
        site("theme: {options: {accent: \"#004b87\"}}\n");

        build();

        assertThat(home.resolve("public/assets/css").resolve(style())).content().contains("--brand: #004b87;");
    }

    @Test
    void themeExtendsAnother() throws IOException {
        site("theme: {name: xanh}\n");
        write("themes/xanh/theme.yml", "name: xanh\nextends: portal\n");
        write("themes/xanh/templates/404.html", "{{ t(\"missing.title\") }}");

        build();

        assertThat(page("404.html")).isEqualTo("Không tìm thấy trang này");
        assertThat(page("index.html")).contains("Truy cập nội dung luôn");
    }

    private void site(String more) throws IOException {
        write("site.yml", "title: Cổng xã\nurl: https://x.vn/\ncategories: [{title: Văn hóa}]\n" + more);
    }

    private void build() {
        new TestPortal(home, home.resolve("public"), 1).buildSound();
    }

    private String page(String path) throws IOException {
        return Files.readString(home.resolve("public").resolve(path));
    }

    private String style() throws IOException {
        try (Stream<Path> sheets = Files.list(home.resolve("public/assets/css"))) {
            return sheets.map(sheet -> String.valueOf(sheet.getFileName()))
                    .filter(name -> name.startsWith("portal."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }
}
