package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.Main;
import bantin.theme.InBrowser.Portal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The province's header, footer and measuring script: absent until the portal asks for them, then on every page. */
@ExtendWith(InBrowser.class)
class SlotsTest {
    private static final String SCRIPT = "document.documentElement.dataset.measured = 'yes';";

    @TempDir
    private Path home;

    @Test
    void portalThatAsksForNothingHasNeitherSlotNorForeignScript() throws IOException {
        for (Document page : build("")) {
            assertThat(page.select(".provincial")).isEmpty();
            assertThat(page.select("script[src]").eachAttr("src")).allMatch(src -> src.startsWith("/assets/"));
        }
    }

    @Test
    void headerAndFooterOfTheProvinceStandOnEveryPage() throws Exception {
        HtmlChecker checker = new HtmlChecker();

        for (Document page : build("provincial_header: tinh/dau.html\n    provincial_footer: tinh/chan.html")) {
            List<Element> parts = page.body().children();
            assertThat(parts.get(0).className()).isEqualTo("skip");
            assertThat(parts.get(1).select("a").attr("href")).isEqualTo("https://tiengiang.gov.vn/");
            assertThat(parts.get(parts.size() - 1).text()).isEqualTo("Cổng thành phần của tỉnh Tiền Giang");
            byte[] bytes = page.outerHtml().getBytes(StandardCharsets.UTF_8);
            assertThat(checker.check(bytes)).isEmpty();
        }
    }

    /** The script is the server's to allow: see "The province's parts" in docs/themes.md. */
    @Test
    void measuringScriptRunsOnlyWhereThePolicyNamesItsHost(Portal portal) throws IOException {
        Browser browser = portal.browser();
        try (PortalServer province = new PortalServer(path -> SCRIPT.getBytes(StandardCharsets.UTF_8))) {
            String script = province.address("do-luong.js");
            build("provincial_header: tinh/dau.html\n    measuring_script: " + script);
            String host = script.replace("/do-luong.js", "");

            try (PortalServer strict = new PortalServer(this::bytes)) {
                browser.open(strict.address(""), Look.PHONE);
                assertThat(browser.run("return document.documentElement.dataset.measured"))
                        .isEqualTo("");
                assertThat(browser.console()).anyMatch(line -> line.contains("do-luong.js"));
                assertThat(AccessibilityTest.violations(browser)).isEmpty();
            }
            String policy = PortalServer.POLICY + "; script-src 'self' " + host + "; connect-src 'self' " + host;
            try (PortalServer open = new PortalServer(this::bytes, policy)) {
                browser.open(open.address(""), Look.DESKTOP);
                browser.until("document.documentElement.dataset.measured === 'yes'");
                assertThat(browser.console()).isEmpty();
            }
        }
    }

    private List<Document> build(String options) throws IOException {
        run("init", home.resolve("cong").toString());
        Path site = home.resolve("cong");
        Files.createDirectories(site.resolve("content/tinh"));
        Files.writeString(
                site.resolve("content/tinh/dau.html"),
                "<p class=\"wrap\"><a href=\"https://tiengiang.gov.vn/\">Cổng thông tin tỉnh Tiền Giang</a></p>");
        Files.writeString(
                site.resolve("content/tinh/chan.html"), "<p class=\"wrap\">Cổng thành phần của tỉnh Tiền Giang</p>");
        if (!options.isEmpty()) {
            String config = Files.readString(site.resolve("site.yml"));
            Files.writeString(site.resolve("site.yml"), config + "\ntheme:\n  options:\n    " + options + "\n");
        }
        run("build", "--site", site.toString());
        try (Stream<Path> files = Files.walk(site.resolve("public"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(8);
            return pages.stream().map(SlotsTest::parsed).toList();
        }
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private byte[] bytes(String path) throws IOException {
        Path file = home.resolve("cong/public/" + path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static void run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertThat(Main.run(Map.of(), out, out, arguments)).as(said.toString()).isZero();
    }
}
