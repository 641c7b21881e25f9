package bantin.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.screen.Surroundings;
import bantin.director.DrawnCards;
import bantin.text.Placeholders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each preset is a portal that lacks only what the office alone knows. */
class PresetTest {
    static final List<String> PRESETS = Preset.NAMES;

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @FieldSource("PRESETS")
    void presetLacksOnlyTheFactsOfTheOffice(String preset) {
        make(preset);

        assertThat(err.toString().lines().filter(line -> line.startsWith("warning")))
                .filteredOn(line -> !line.contains("still to be filled in"))
                .hasSize(5)
                .allMatch(line -> line.matches(".*organisation lacks \"(name|address|phone|email|responsible)\".*"));
        assertThat(err.toString()).doesNotContain("error:");
    }

    /** Every mark that was written is told, and no reader, machine or person, gets to see one. */
    @ParameterizedTest
    @FieldSource("PRESETS")
    void whatIsToBeFilledInIsToldAndShownNowhere(String preset) throws IOException {
        make(preset);

        long marks = 0;
        for (Path source : files(home.resolve("cong/content"))) {
            marks += Placeholders.in(Files.readString(source)).size();
        }
        marks += Placeholders.in(Files.readString(home.resolve("cong/site.yml")).replaceAll("(?m)#.*", ""))
                .size();
        assertThat(Pattern.compile("still to be filled in: \\[")
                        .matcher(err.toString())
                        .results())
                .hasSize((int) marks);
        for (Path file : files(home.resolve("cong/public"))) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .as(file.toString())
                    .doesNotContain("[điền");
        }
    }

    @Test
    void nothingIsPublishedBeforeItIsFilledIn() throws IOException {
        make("luu-tru-huyen");
        Path online = home.resolve("online");
        Files.writeString(
                home.resolve("cong/site.yml"),
                "\npublish:\n  production:\n    to: " + online + "\n    check: false\n",
                APPEND);
        String[] publish = {"publish", "--yes", "--site", "cong"};

        assertThat(bantin(publish)).isEqualTo(1);
        assertThat(err.toString())
                .contains("còn 13 chỗ chưa điền: content/news/ho-so-cua-huyen-o-dau.md:13, ", "--allow unfilled");
        assertThat(online.resolve("current")).doesNotExist();
        assertThat(bantin("publish", "--dry-run", "--site", "cong")).isEqualTo(1);
        assertThat(out.toString()).contains("còn 13 chỗ chưa điền");
        assertThat(bantin("publish", "--yes", "--site", "cong", "--allow", "unfilled"))
                .as(err.toString())
                .isZero();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @FieldSource("PRESETS")
    void pagesOfAPresetSpeakVietnamese(String preset) throws IOException {
        make(preset);

        try (Stream<Path> pages = Files.walk(home.resolve("cong/public"))) {
            for (Path page : pages.filter(p -> p.endsWith("index.html")).toList()) {
                Document document = Jsoup.parse(Files.readString(page));
                document.select("code").remove(); // names of files and commands
                assertThat(document.expectFirst("html").attr("lang")).isEqualTo("vi");
                assertThat(document.body().text())
                        .isEqualTo(Normalizer.normalize(document.body().text(), Normalizer.Form.NFC))
                        .doesNotContainPattern("(?i)\\b(the|and|of|home|about|news|page|search|fill|contact)\\b");
            }
        }
    }

    /** What nobody wrote yet has its page, and comes into the menu when somebody did. */
    @Test
    void communeHasItsMandatoryPagesAndThoseThatSaySomethingInTheMenu() throws IOException {
        make("xa-phuong");

        Document front = Jsoup.parse(Files.readString(home.resolve("cong/public/index.html")));
        for (String page : List.of(
                "gioi-thieu/to-chuc-bo-may",
                "gioi-thieu/lanh-dao",
                "gioi-thieu/ban-do",
                "gioi-thieu/dieu-kien-tu-nhien",
                "gioi-thieu/lich-su",
                "gioi-thieu/truyen-thong-van-hoa",
                "gioi-thieu/di-tich-danh-thang",
                "tiep-can-thong-tin",
                "van-ban",
                "gop-y",
                "thu-tuc",
                "lich-cong-tac",
                "lich-tiep-dan",
                "cong-khai",
                "hoi-dap",
                "kenh-chinh-thuc",
                "quy-hoach-ke-hoach",
                "nguoi-phat-ngon")) {
            assertThat(front.select("nav a[href$=" + page + "/]").isEmpty())
                    .as(page)
                    .isEqualTo(isEmpty("/" + page + "/"));
        }
        assertThat(front.select("nav a").eachAttr("href")).doesNotContain("").noneMatch(this::isEmpty);
        assertThat(front.select("nav a[href$=/phat-thanh/], nav a[href$=/can-bo/]"))
                .isEmpty();
        assertThat(front.select("nav a[href=https://dichvucong.gov.vn/]")).isNotEmpty();
        assertThat(front.select("footer").text()).contains("Phản ánh, kiến nghị về quy định hành chính");
        assertThat(out.toString()).contains("site.yml: Người chịu trách nhiệm nội dung", "lanh-dao.md: họ và tên");

        Files.writeString(home.resolve("cong/content/pages/gioi-thieu/ban-do.md"), "Phía đông giáp sông.\n", APPEND);
        Path programme = home.resolve("cong/content/phat-thanh/ban-tin.md");
        Files.createDirectories(programme.getParent());
        Files.writeString(
                programme,
                "---\ntitle: Bản tin\nloai: Truyền thanh\nngay_phat: 20/11/2026\nloi: Chào bà con.\n"
                        + "lien_ket: https://loa.tinh.vn/1\n---\n");
        assertThat(bantin("build", "--site", "cong")).as(err.toString()).isZero();
        front = Jsoup.parse(Files.readString(home.resolve("cong/public/index.html")));
        assertThat(front.select("nav a[href$=/gioi-thieu/ban-do/], nav a[href$=/phat-thanh/]"))
                .hasSize(2);
    }

    /** Whether a page of the portal says that it has nothing yet. */
    private boolean isEmpty(String address) {
        try {
            return address.startsWith("/")
                    && !Jsoup.parse(Files.readString(home.resolve("cong/public" + address + "index.html")))
                            .select("main .empty")
                            .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples of records are of the days in which the portal is made. */
    @Test
    void communeBeginsWithAWeekAndAConsultationThatAreOn() throws IOException {
        make("xa-phuong");

        assertThat(state("lich-cong-tac/tuan-dau")).startsWith("Tuần này");
        assertThat(state("gop-y/cong-thong-tin")).startsWith("Đang lấy ý kiến");
        assertThat(state("van-ban/91-2025-qh15")).isEqualTo("Còn hiệu lực");
    }

    private String state(String entry) throws IOException {
        return Jsoup.parse(Files.readString(home.resolve("cong/public/" + entry + "/index.html")))
                .select("main .article-facts .state")
                .text();
    }

    @Test
    void archiveNamesTheSuccessorsOnEveryPageAndHasNoForm() throws IOException {
        make("luu-tru-huyen");

        Document table = Jsoup.parse(Files.readString(home.resolve("cong/public/don-vi-cu-moi/index.html")));
        Document front = Jsoup.parse(Files.readString(home.resolve("cong/public/index.html")));
        assertThat(table.select("h1").text()).isEqualTo("Đơn vị cũ và mới");
        assertThat(table.select("main form")).isEmpty();
        assertThat(front.select(".ended").text()).contains("không còn cập nhật");
        assertThat(home.resolve("cong/site.yml")).content().contains("# search_engines: false");
    }

    /** robots.txt stays open: a search engine that may not read a page does not learn that it asks to be forgotten. */
    @Test
    void archiveAsksSearchEnginesToForgetEveryPage() throws IOException {
        make("luu-tru-huyen");
        Path settings = home.resolve("cong/site.yml");
        assertThat(Files.readString(home.resolve("cong/public/index.html"))).doesNotContain("noindex");
        assertThat(home.resolve("cong/public/robots.txt"))
                .content()
                .contains("Sitemap: https://example.vn/sitemap.xml");
        Files.writeString(
                settings, Files.readString(settings).replace("# search_engines: false", "search_engines: false"));

        assertThat(bantin("build", "--site", "cong")).isZero();

        try (Stream<Path> pages = Files.walk(home.resolve("cong/public"))) {
            List<Path> all =
                    pages.filter(page -> page.toString().endsWith(".html")).toList();
            assertThat(all).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(
                            Jsoup.parse(page).select("meta[name=robots]").attr("content"))
                    .isEqualTo("noindex"));
        }
        assertThat(home.resolve("cong/public/robots.txt")).hasContent("User-agent: *\nDisallow:\n");
    }

    @Test
    void unknownPresetNamesThoseThereAre() {
        int code = bantin("init", "cong", "--preset", "xa", "--lang", "en");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("there is no preset \"xa\"", "choose one of: mac-dinh, xa-phuong, luu-tru-huyen");
        assertThat(home.resolve("cong")).doesNotExist();
    }

    private void make(String preset) {
        assertThat(bantin("init", "cong", "--preset", preset))
                .as(err.toString())
                .isZero();
        DrawnCards.in(home.resolve("cong"));
        assertThat(bantin("build", "--site", "cong", "--lang", "en"))
                .as(err.toString())
                .isZero();
    }

    private int bantin(String... args) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
        return Main.run(
                new Surroundings(Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), clock, home), args);
    }

    @Test
    void newPortalBeginsOnTheDayOfItsOwnClockAndExplainsItself() throws IOException {
        Path portal = home.resolve("moi");
        Surroundings around = new Surroundings(
                java.util.Map.of(),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                java.time.Clock.fixed(java.time.Instant.parse("2026-03-19T18:30:00Z"), java.time.ZoneOffset.UTC),
                home);

        assertThat(Main.run(around, "init", portal.toString())).isZero();

        assertThat(portal.resolve("content/news/chao-mung.md")).content().contains("date: 2026-03-20");
        assertThat(portal.resolve("README.md")).content().contains("Viết một bài", "bantin serve");
        assertThat(portal.resolve(".gitignore")).content().contains("/public/", "/.bantin/");
        assertThat(portal.resolve("site.yml"))
                .content()
                .startsWith("# yaml-language-server: $schema=schema/site.schema.json\n");
        assertThat(Files.readString(portal.resolve(".vscode/settings.json"))).contains("schema/type.schema.json");
        assertThat(portal.resolve("schema/type.schema.json")).exists();
        assertThat(portal.resolve("schema/site.schema.json"))
                .hasSameTextualContentAs(Path.of("docs/schema/site.schema.json"));
    }
}
