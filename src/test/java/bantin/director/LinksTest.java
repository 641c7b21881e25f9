package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link to what is published is right, however it is written, and leads to a file that is there. */
class LinksTest {
    private static final Path PICTURE = Path.of("src/test/resources/broken-sites/slide.alt.missing/content/dinh.png");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void portal() throws IOException {
        site = folder.resolve("site");
        settings("https://binhnhi.example.vn/", "");
        write("content/static/tai-lieu/mau.txt", "Mẫu đơn");
        write("content/static/tai-lieu/Mẫu đơn #1.txt", "Mẫu đơn số 1");
        write("content/static/tai-lieu/giam 50%.txt", "Giảm");
        write("content/static/ban-do/index.html", "<title>Bản đồ</title>");
        write("content/news/2026/ke-hoach.pdf", "%PDF-1.4 kế hoạch");
        write(
                "content/pages/gioi-thieu.md",
                "---\ntitle: Giới thiệu\n---\n## 1. Khái niệm\n\nXã.\n\n## Lịch sử\n\nXã.\n");
        copy("content/static/media/a.png");
        copy("content/static/media/a#b.png");
        copy("content/news/2026/c#d.png");
    }

    @Test
    void addressesOfWhatIsPublishedAreRight() throws IOException {
        List<String> links = List.of(
                "/tai-lieu/mau.txt",
                "/static/tai-lieu/mau.txt",
                "../../static/tai-lieu/mau.txt",
                "/tai-lieu/mau.txt?v=2",
                "/tai-lieu/M%E1%BA%ABu%20%C4%91%C6%A1n%20%231.txt",
                "/tai-lieu/Mẫu đơn %231.txt",
                "/tai-lieu/giam 50%.txt",
                "/tai-lieu/giam%2050%25.txt",
                "/ban-do/",
                "/ban-do/index.html",
                "/media/a.png",
                "/media/a%23b.png",
                "/tep/news/2026/ke-hoach.pdf",
                "/tep/news/2026/ke-hoach.pdf#page=2",
                "/gioi-thieu/",
                "/gioi-thieu",
                "/gioi-thieu/index.html",
                "/gioi-thieu/?in=1#1-khái-niệm",
                "/feed.xml",
                "/robots.txt",
                "/sitemap.xml",
                "/tin-tuc/?x=1");

        Document page = article(links);

        List<Element> anchors = page.select(".prose a");
        assertThat(anchors).hasSameSizeAs(links);
        for (int i = 0; i < links.size(); i++) {
            assertThat(published(anchors.get(i).attr("href"))).as(links.get(i)).exists();
        }
    }

    @Test
    void picturesOfTheStaticFolderAreFoundWhereTheyArePublished() throws IOException {
        Document page = build("![Đình](/media/a.png)\n\n![Đình](/media/a%23b.png)\n\n![Đình](c%23d.png)\n\n"
                + "<img src=\"/media/a.png\" alt=\"Đình\">\n\n```gallery\n/media/a.png | Đình\n```\n");

        assertThat(page.select(".prose img").eachAttr("src")).hasSize(5).allSatisfy(src -> assertThat(published(src))
                .exists());
    }

    @Test
    void anchorsAreFoundInEachSpelling() throws IOException {
        String headings = "## 1. Khái niệm\n\nXã.\n\n## Điều 1.2 – Phạm vi (a/b)\n\nXã.\n\n## Khái niệm\n\nXã.\n\n"
                + "## Khái niệm\n\nXã.\n\n## Mục đích {#rieng}\n\n<a name=\"_Toc123\"></a>Xã.\n\n<h3>Theo mẫu</h3>\n\n"
                + "<a id=\"duoi\"></a>Xã.\n\n";
        List<String> links = List.of(
                "#1-khái-niệm",
                "#1-kh%C3%A1i-ni%E1%BB%87m",
                "#1-khai-niem",
                "#1. Khái niệm",
                "#điều-12--phạm-vi-ab",
                "#Điều 1.2 – Phạm vi (a/b)",
                "#iu-12--phm-vi-ab",
                "#dieu-1-2-pham-vi-a-b",
                "#khái-niệm",
                "#khái-niệm-1",
                "#rieng",
                "#_Toc123",
                "#theo-mẫu",
                "#duoi",
                "#top",
                "/gioi-thieu/#1-khái-niệm",
                "../../pages/gioi-thieu.md#khi-nim",
                "../../pages/gioi-thieu.md#lịch-sử");
        StringBuilder text = new StringBuilder(headings);
        links.forEach(link -> text.append("- [xem](<").append(link).append(">)\n"));

        Document page = build(text.toString());

        List<String> ids = page.select(".prose [id]").eachAttr("id");
        assertThat(ids).contains("1-khai-niem", "khai-niem", "khai-niem-2", "rieng", "_Toc123", "theo-mau", "duoi");
        assertThat(page.select(".prose li a").eachAttr("href"))
                .containsExactly(
                        "#1-khai-niem",
                        "#1-khai-niem",
                        "#1-khai-niem",
                        "#1-khai-niem",
                        "#dieu-1-2-pham-vi-a-b",
                        "#dieu-1-2-pham-vi-a-b",
                        "#dieu-1-2-pham-vi-a-b",
                        "#dieu-1-2-pham-vi-a-b",
                        "#khai-niem",
                        "#khai-niem-2",
                        "#rieng",
                        "#_Toc123",
                        "#theo-mau",
                        "#duoi",
                        "#top",
                        "/gioi-thieu/#1-khai-niem",
                        "/gioi-thieu/#1-khai-niem",
                        "/gioi-thieu/#lich-su");
    }

    @Test
    void portalBelowAPathOfItsHostKnowsItsOwnAddresses() throws IOException {
        settings("https://dongthap.example.vn/binh-nhi/", "");

        Document page = article(List.of(
                "/binh-nhi/gioi-thieu/",
                "/gioi-thieu/",
                "/binh-nhi/tai-lieu/mau.txt",
                "/binh-nhi/tep/news/2026/ke-hoach.pdf"));

        assertThat(page.select(".prose a").eachAttr("href"))
                .containsExactly(
                        "/binh-nhi/gioi-thieu/",
                        "/binh-nhi/gioi-thieu/",
                        "/binh-nhi/tai-lieu/mau.txt",
                        "/binh-nhi/tep/news/2026/ke-hoach.pdf");
    }

    /** The menu and the slides led to files that nobody had copied. */
    @Test
    void filesOfMenusAndListsArePublished() throws IOException {
        settings(
                "https://binhnhi.example.vn/",
                "menus:\n"
                        + "  main:\n"
                        + "    - title: Mẫu\n"
                        + "      link: /tai-lieu/mau.txt\n"
                        + "    - title: Kế hoạch\n"
                        + "      link: news/2026/ke-hoach.pdf\n"
                        + "      children:\n"
                        + "        - {title: Bản đồ, link: /media/a.png}\n"
                        + "        - {title: Bản đồ nền, link: '/media/a%23b.png'}\n"
                        + "        - {title: Ảnh vệ tinh, link: news/2026/c%23d.png}\n");
        write(
                "content/notices.yml",
                "- title: Kế hoạch năm\n  link: news/2026/bao-cao.pdf\n  from: 2026-01-01\n  until: 2027-01-01\n");
        write("content/news/2026/bao-cao.pdf", "%PDF-1.4 báo cáo");

        Document page = build("Sáng nay.");

        assertThat(page.select("a[href$=.txt], a[href$=.pdf]").eachAttr("href"))
                .contains("/tai-lieu/mau.txt", "/tep/news/2026/ke-hoach.pdf", "/tep/news/2026/bao-cao.pdf")
                .allSatisfy(href -> assertThat(published(href)).exists());
        assertThat(page.select("nav a[href$=.png]").eachAttr("href"))
                .startsWith("/media/a.png", "/media/a%23b.png")
                .hasSize(3)
                .allSatisfy(href -> assertThat(published(href)).exists());
    }

    @Test
    void partsOfPagesAreLookedForBehindAddressesToo() throws IOException {
        assertThat(warned(String.join(
                        "\n\n",
                        "[một](/gioi-thieu/#chuyen-khac-nua)",
                        "[hai](https://binhnhi.example.vn/gioi-thieu/#chuyen-khac-nua)",
                        "[ba](/gioi-thieu/#lich-su)",
                        "[bốn](/gioi-thieu/#top)")))
                .containsExactly(
                        "link.anchor.missing chuyen-khac-nua content/pages/gioi-thieu.md 1-khai-niem, lich-su",
                        "link.anchor.missing chuyen-khac-nua content/pages/gioi-thieu.md 1-khai-niem, lich-su");
    }

    @Test
    void linksToNothingAreToldWithTheCure() throws IOException {
        write("content/pages/trong.md", "---\ntitle: Trống\n---\nKhông có đề mục.\n");

        List<String> told = told(String.join(
                "\n\n",
                "![Đình](c#d.png)",
                "[Đình](/media/a#b.png)",
                "[Mẫu](/tai-lieu/Mẫu đơn #1.txt)",
                "[Mẫu](/tai-lieu/mua.txt)",
                "![Đình](/media/b.png)",
                "[trống](../../pages/trong.md#muc)",
                "[khái niệm](../../pages/gioi-thieu.md#1-khai-niêm-x)",
                "[khác](../../pages/gioi-thieu.md#chuyen-gi-do-rat-khac)",
                "[không](/khong-co/)",
                "[không](/tep/news/2026/khong.pdf)"));

        assertThat(told)
                .containsExactly(
                        "link.sharp c#d.png c%23d.png",
                        "link.sharp /media/a#b.png /media/a%23b.png",
                        "link.sharp /tai-lieu/Mẫu đơn #1.txt /tai-lieu/Mẫu đơn %231.txt",
                        "link.missing-meant /tai-lieu/mua.txt mau.txt",
                        "picture.missing-meant /media/b.png a.png",
                        "link.anchor.none muc content/pages/trong.md",
                        "link.anchor.missing-meant 1-khai-niêm-x content/pages/gioi-thieu.md 1-khai-niem",
                        "link.anchor.missing chuyen-gi-do-rat-khac content/pages/gioi-thieu.md 1-khai-niem, lich-su",
                        "link.missing /khong-co/ ",
                        "file.missing /tep/news/2026/khong.pdf ");
        assertThat(Messages.in(Lang.VI).ids()).contains("link.sharp", "link.anchor.none");
    }

    @Test
    void fullAddressesOfThePortalAreLinksInside() throws IOException {
        List<String> told = warned(String.join(
                "\n\n",
                "[tệp](https://binhnhi.example.vn/tai-lieu/mau.txt)",
                "[trang](HTTP://BinhNhi.example.vn:80/gioi-thieu/#1-khai-niem)",
                "[chủ](https://binhnhi.example.vn) <https://binhnhi.example.vn/tin-tuc/>",
                "[nơi khác](https://x.binhnhi.example.vn/khong-co/) [khác](https://binhnhi.example.vn:8080/khong-co/)",
                "[không](https://binhnhi.example.vn/khong-co/)",
                "<https://binhnhi.example.vn/khong/x.pdf>",
                "//binhnhi.example.vn/a và https://binhnhi.example.vn/tran",
                "[nháp](https://binhnhi.example.vn/news/2026/nhap.md)",
                "<a href=\"//binhnhi.example.vn/html/\">x</a>"));

        assertThat(told)
                .containsExactly(
                        "link.missing https://binhnhi.example.vn/khong-co/ ",
                        "link.missing https://binhnhi.example.vn/khong/x.pdf ",
                        "link.missing https://binhnhi.example.vn/tran ",
                        "link.missing https://binhnhi.example.vn/news/2026/nhap.md ",
                        "link.missing //binhnhi.example.vn/html/ ");
        Document page = Jsoup.parse(folder.resolve("public/tin-tuc/hop/index.html"));
        assertThat(page.select(".prose a").eachAttr("href"))
                .startsWith("/tai-lieu/mau.txt")
                .contains("https://binhnhi.example.vn/khong-co/", "https://binhnhi.example.vn/tran");
    }

    @Test
    void addressesThatNoBrowserOpensAreTold() throws IOException {
        List<String> told = warned(String.join(
                "\n\n",
                "[a](https://) [b](http:/x.vn) [c](https://[::1) [d](https://x.vn:99999/) <https://x..vn/>",
                "[ổn](https://x.vn:8080/a b) [ổn](https://xãbìnhnhì.vn) [ổn](https://[::1]/)",
                "[mở](https://an:mat-khau@x.vn/) <a href=\"https://an@x.vn/\">html</a>"));

        assertThat(told)
                .containsExactly(
                        "markdown.link.unsafe https://",
                        "markdown.link.unsafe http:/x.vn",
                        "markdown.link.unsafe https://[::1",
                        "markdown.link.unsafe https://x.vn:99999/",
                        "markdown.link.unsafe https://x..vn/",
                        "value.address.user mở",
                        "value.address.user html");
        assertThat(Files.readString(folder.resolve("public/tin-tuc/hop/index.html")))
                .doesNotContain("mat-khau", "https://an@");
    }

    @Test
    void linkWithoutWordsShowsItsAddress() throws IOException {
        assertThat(build("Xem [](https://x.vn/a) nhé").select(".prose a").text())
                .isEqualTo("https://x.vn/a");
    }

    @Test
    void linkInPlaceOfAPictureHasNoWidth() throws IOException {
        Document page = build("![Đình](https://x.vn/a.png){width=50% .rong}");

        assertThat(page.select(".prose a.rong").first().attributes().asList())
                .extracting(org.jsoup.nodes.Attribute::getKey)
                .containsExactlyInAnyOrder("href", "class");
    }

    /** It was told a second time as a picture without a name, with the list itself as the picture that was meant. */
    @Test
    void addressThatIsNoPictureIsToldOnce() throws IOException {
        write("content/slides.yml", "- {picture: \"javascript:x\", alt: Đình}\n- {picture: slides.png, alt: Đình}\n");

        assertThat(told("Họp."))
                .containsExactly(
                        "value.address.scheme picture javascript:x javascript:", "picture.missing slides.png ");
    }

    private Document article(List<String> links) throws IOException {
        StringBuilder text = new StringBuilder();
        links.forEach(link -> text.append("- Xem [**này**](<").append(link).append(">) nhé\n"));
        return build(text.toString());
    }

    private Document build(String body) throws IOException {
        writeArticle(body);
        new TestPortal(site, folder.resolve("public"), 1).buildSound();
        return Jsoup.parse(folder.resolve("public/tin-tuc/hop/index.html"));
    }

    private List<String> told(String body) throws IOException {
        return told(body, Problem::isError);
    }

    private List<String> warned(String body) throws IOException {
        return told(body, problem -> !problem.id().startsWith("organisation."));
    }

    private List<String> told(String body, Predicate<Problem> which) throws IOException {
        writeArticle(body);
        List<Problem> problems =
                new TestPortal(site, folder.resolve("public"), 1).build().problems();
        return problems.stream()
                .filter(which)
                .map(problem -> Stream.concat(
                                Stream.of(problem.id()), problem.args().stream().map(String::valueOf))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .toList();
    }

    /** The file that a web server would answer with. */
    private Path published(String href) {
        String path = URI.create(href).getPath().substring(1);
        return folder.resolve("public").resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    private void settings(String url, String more) throws IOException {
        write("site.yml", "title: Xã Bình Nhì\nurl: " + url + "\ncategories:\n  - title: Tin tức\n" + more);
    }

    private void writeArticle(String body) throws IOException {
        write("content/news/2026/hop.md", "---\ntitle: Họp\ndate: 2026-03-18\ncategory: Tin tức\n---\n" + body + "\n");
    }

    private void copy(String path) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.copy(PICTURE, site.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
