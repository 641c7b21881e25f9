package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site changes single files of a theme, and a theme single files of the theme it extends. */
class ThemeLayersTest {
    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void writeSite() throws IOException {
        home = folder.resolve("xa");
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

    /** Pebble's own memory of such blocks would say on all pages what the first one said, whichever that was. */
    @Test
    void whatATemplateWantsCachedIsSaidByEachPageForItself() throws IOException {
        write("content/news/hop-dan.md", "---\ntitle: Họp dân\ndate: 2020-03-19\ncategory: Văn hóa\n---\n\nHọp xóm.\n");
        write("themes/portal/templates/article.html", "{% cache \"x\" %}{{ article.title }}{% endcache %}");

        build();

        assertThat(page("van-hoa/le-hoi/index.html")).isEqualTo("Lễ hội");
        assertThat(page("van-hoa/hop-dan/index.html")).isEqualTo("Họp dân");
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
        assertThat(home.resolve("public/assets/css").resolve(style())).hasContent("body{color:#000}");
    }

    @Test
    void optionColoursTheStyleSheet() throws IOException {
        site("theme: {options: {accent: \"#004b87\"}}\n");

        build();

        assertThat(home.resolve("public/assets/css").resolve(style())).content().contains("--brand:#004b87;");
    }

    /** The tab of a green portal showed a red disc, and favicon.ico stayed as it was drawn first. */
    @Test
    void optionColoursIconsAndEmblem() throws IOException {
        build();
        byte[] red = bytes("favicon.ico");
        site("theme: {options: {accent: \"#1b5e20\"}}\n");

        build();

        assertThat(page("index.html")).contains("<link rel=\"icon\" href=\"/" + asset("icons", "favicon."));
        assertThat(page(asset("icons", "favicon."))).contains("r=\"16\" fill=\"#1b5e20\"/><path");
        assertThat(page(asset("icons", "emblem."))).contains("r=\"35\" fill=\"#1b5e20\"/><circle");
        assertThat(bytes("favicon.ico")).isNotEqualTo(red);
    }

    @Test
    void drawingTakesColoursOfOptionsAlone() throws IOException {
        String kept = "<g fill=\"#fff\"/><!-- option: share_links --><g fill=\"#fff\"/><!-- option: khong-co -->"
                + "<g fill=\"#fff\"/><!-- màu --><g id=\"b\"/><!-- option: accent -->";
        write("themes/portal/assets/anh/hai.svg", kept + "<g fill=\"#fff\" stroke=\"#abc\"/> <!--option:link-->");

        build();

        assertThat(page(asset("anh", "hai."))).isEqualTo(kept + "<g fill=\"#fff\" stroke=\"#0b4ea2\"/>");
    }

    @Test
    void themeExtendsAnother() throws IOException {
        site("theme: xanh\n");
        write("themes/xanh/theme.yml", "name: xanh\nextends: portal\n");
        write("themes/xanh/templates/404.html", "{{ t(\"missing.title\") }}");

        build();

        assertThat(page("404.html")).isEqualTo("Không tìm thấy trang này");
        assertThat(page("index.html")).contains("Truy cập nội dung luôn");
    }

    @Test
    void themeBesideTheSiteDressesIt() throws IOException {
        site("theme: ../chung/\n");
        write("../chung/theme.yml", "name: chung\nextends: portal\n");
        write("../chung/strings/vi.yml", "skip: Tới tin của tỉnh\n");
        write("../chung/templates/404.html", "Trang chung của tỉnh");

        build();

        assertThat(page("404.html")).isEqualTo("Trang chung của tỉnh");
        assertThat(page("index.html")).contains("Tới tin của tỉnh").contains("Theo dõi tin mới");
    }

    /** Each mistake is told where its file stands, whichever layer that is. */
    @Test
    void mistakesOfLayersAreToldInTheirFiles() throws IOException {
        site("theme: {name: xanh}\n");
        write("themes/xanh/theme.yml", "name: xanh\nextends: ../chung\n");
        write("themes/xanh/templates/page.html", "{% if site.title %}");
        write("themes/portal/templates/tag.html", "{% include \"khong-co.html\" %}");
        write("../chung/theme.yml", "name: chung\nextends: portal\nmau: đỏ\n");
        write("../chung/assets/css/portal.css", "b { background: url(nen.png) }");
        write("../chung/strings/vi.yml", "skip: [một]\n");

        assertThat(mistakes())
                .containsExactlyInAnyOrder(
                        "../chung/assets/css/portal.css:1 theme.file.missing",
                        "../chung/strings/vi.yml:1 theme.word",
                        "../chung/theme.yml:3 yaml.key.unknown",
                        "themes/portal/templates/tag.html:1 template.missing",
                        "themes/xanh/templates/page.html:1 template.unclosed");
    }

    @Test
    void allMistakesOfATemplateBesideTheSiteAreTold() throws IOException {
        site("theme: {name: ../chung}\n");
        write("../chung/theme.yml", "name: chung\nextends: portal\n");
        write("../chung/templates/404.html", "<p>\n{{ ten_tinh }}\n{{ ten_xa }}");

        assertThat(mistakes())
                .containsExactly(
                        "../chung/templates/404.html:2 template.name.unknown",
                        "../chung/templates/404.html:3 template.name.unknown");
    }

    @Test
    void linkOutOfAThemeBesideTheSiteIsNotFollowed() throws IOException {
        site("theme: {name: ../chung}\n");
        write("../chung/theme.yml", "name: chung\nextends: portal\n");
        write("../chung/templates/loi.html", "Lỗi chung");
        write("../mat-khau.txt", "bí mật");
        link("../chung/templates/404.html", "loi.html");
        link("../chung/assets/mat-khau.txt", "../../mat-khau.txt");
        link("../chung/assets/anh", "../..");

        assertThat(mistakes()).containsExactly("../chung/assets/mat-khau.txt:0 theme.link.outside");
        Files.delete(home.resolve("../chung/assets/mat-khau.txt"));
        build();
        assertThat(page("404.html")).isEqualTo("Lỗi chung");
        assertThat(TestPortal.files(home.resolve("public")).keySet()).noneMatch(path -> path.contains("mat-khau"));
    }

    /** As where a province keeps its theme under a version's name, and a link leads to the newest. */
    @Test
    void themeBesideTheSiteMayBeALink() throws IOException {
        site("theme: {name: ../chung}\n");
        write("../chung-2026/theme.yml", "name: chung\nextends: portal\n");
        write("../chung-2026/templates/404.html", "Trang chung của tỉnh");
        link("../chung", "chung-2026");

        build();

        assertThat(page("404.html")).isEqualTo("Trang chung của tỉnh");
    }

    private void link(String from, String to) throws IOException {
        Path link = home.resolve(from).normalize();
        Files.createDirectories(Objects.requireNonNull(link.getParent()));
        Files.createSymbolicLink(link, Path.of(to));
    }

    private void site(String more) throws IOException {
        write("site.yml", "title: Cổng xã\nurl: https://x.vn/\ncategories: [{title: Văn hóa}]\n" + more);
    }

    /** One build said it of the newest article, the next of another, for threads come to pages in no order. */
    @Test
    void slipIsToldWithTheFirstPageByAddress() throws IOException {
        write("themes/portal/templates/article.html", "<h1>{{ article.tieu_de }}</h1>\n{{ article.muc }}");
        for (int day = 1; day <= 9; day++) {
            String head = "---\ntitle: Bài %d\ndate: 2020-02-0%d\ncategory: Văn hóa\n---\nChữ.\n";
            write("content/news/bai-" + day + ".md", head.formatted(day, day));
        }

        for (int threads = 1; threads <= 4; threads++) {
            assertThat(new TestPortal(home, home.resolve("public"), threads)
                            .build()
                            .problems())
                    .filteredOn(problem -> problem.id().startsWith("template."))
                    .extracting(problem ->
                            problem.place().line() + " " + problem.args().get(1))
                    .containsExactly("1 /van-hoa/bai-1/", "2 /van-hoa/bai-1/");
        }
    }

    private void build() {
        new TestPortal(home, home.resolve("public"), 1).buildSound();
    }

    /** What is told of files of themes, as {@code file:line id}. */
    private List<String> mistakes() {
        return new TestPortal(home, home.resolve("public"), 1)
                .build().problems().stream()
                        .filter(problem -> !problem.place().file().equals("site.yml"))
                        .map(problem ->
                                problem.place().file() + ":" + problem.place().line() + " " + problem.id())
                        .toList();
    }

    private String page(String path) throws IOException {
        return Files.readString(home.resolve("public").resolve(path));
    }

    private byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(home.resolve("public").resolve(path));
    }

    private String style() throws IOException {
        return asset("css", "portal.").replaceFirst(".*/", "");
    }

    /** The path of the asset whose name begins so. */
    private String asset(String folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("public/assets").resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(start))
                    .map(name -> "assets/" + folder + "/" + name)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = home.resolve(file).normalize();
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }
}
