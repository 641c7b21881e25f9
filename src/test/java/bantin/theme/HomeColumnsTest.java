package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A home page has no hole at the end of a column, be it full or on its first day. */
@ExtendWith(InBrowser.class)
class HomeColumnsTest {
    private static final List<Look> WIDE = List.of(Look.DESKTOP, Look.LARGE);

    /** How far above the end of its band the last thing of each main column ends; what has a ground ends with it. */
    private static final String ENDS = """
        return [...document.querySelectorAll('.home-split')].flatMap(band => {
          const end = band.getBoundingClientRect().bottom;
          return ['.home-main', '.home-side'].map(column => {
            const last = band.querySelector(column + ' > .block:last-child');
            const ends = getComputedStyle(last).backgroundColor === 'rgba(0, 0, 0, 0)'
              ? [...last.querySelectorAll('*')].filter(e => e.checkVisibility()) : [last];
            return Math.round(end - Math.max(...ends.map(each => each.getBoundingClientRect().bottom)));
          });
        });
        """;

    private static final String SETTINGS = """
        title: Cổng thông tin điện tử xã Vĩnh Bình
        url: https://vinhbinh.dongthap.gov.vn/
        categories: [{title: Tin tức}]
        home: {blocks: [lead, {block: latest, layout: list}]}
        """;
    private static final String NEWS = """
        ---
        title: Tin %%d, %s
        date: 2020-11-0%%d
        category: tin-tuc
        ---
        Nội dung.
        """.formatted("hội nghị triển khai kế hoạch phát triển kinh tế - xã hội, "
            .repeat(4)
            .strip());

    @TempDir
    private Path home;

    /** The news ended 130 px above what stands beside them. */
    @Test
    void columnsOfTheSampleEndTogether(Browser browser, Sample sample) {
        for (Look look : WIDE) {
            browser.open(sample.server().address("index.html"), look);

            assertThat(ends(browser)).as(look.toString()).hasSize(2).allMatch(far -> far <= 24);
        }
    }

    /** Three notices more: the side is the longer one, by 200 px. */
    @Test
    void columnsEndTogetherBesideALongerSide(Browser browser, Sample sample) {
        browser.open(sample.server().address("index.html"), Look.DESKTOP);
        browser.run("const list = document.querySelector('.home-side .headlines');"
                + " for (let i = 0; i < 3; i++) list.append(list.firstElementChild.cloneNode(true));");

        assertThat(ends(browser)).hasSize(2).allMatch(far -> far <= 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa-phuong", "luu-tru-huyen", "mac-dinh"})
    void columnsOfANewPortalEndTogether(String preset, Browser browser) throws IOException {
        Path output = home.resolve("public");
        run("init", home.resolve("cong").toString(), "--preset", preset);
        run("build", "--site", home.resolve("cong").toString(), "--output", output.toString());
        try (PortalServer server = new PortalServer(path -> Files.readAllBytes(output.resolve(path)))) {
            for (Look look : WIDE) {
                browser.open(server.address("index.html"), look);

                assertThat(ends(browser)).as(look.toString()).allMatch(far -> far <= 40);
            }
        }
    }

    /** The last block of a page without a side was as wide as its longest title: the page scrolled sideways. */
    @Test
    void longTitlesWithoutASideStayOnThePage(Browser browser) throws IOException {
        Path output = home.resolve("public");
        Path site = home.resolve("cong");
        Files.createDirectories(site.resolve("content/news"));
        Files.writeString(site.resolve("site.yml"), SETTINGS);
        for (int day = 1; day <= 9; day++) {
            Files.writeString(site.resolve("content/news/tin-" + day + ".md"), NEWS.formatted(day, day));
        }
        run("build", "--site", site.toString(), "--output", output.toString());
        try (PortalServer server = new PortalServer(path -> Files.readAllBytes(output.resolve(path)))) {
            for (Look look : WIDE) {
                browser.open(server.address("index.html"), look);

                assertThat(browser.run("return document.documentElement.scrollWidth"))
                        .isEqualTo((long) look.width());
            }
        }
    }

    /** Four albums across the page left two places of their second row empty. */
    @Test
    void albumsAcrossThePageFillTheirRows(Browser browser) throws IOException {
        Path output = home.resolve("public");
        Path site = home.resolve("cong");
        for (int day = 1; day <= 4; day++) {
            Path album = Files.createDirectories(site.resolve("content/albums/a" + day));
            Files.writeString(album.resolve("index.md"), "---\ntitle: Làng quê\ndate: 2020-11-0" + day + "\n---\n");
            Files.copy(Path.of("content/albums/lang-que/cay-lua.jpg"), album.resolve("cay-lua.jpg"));
        }
        Files.writeString(site.resolve("site.yml"), SETTINGS.replace("lead,", "{block: albums, place: wide},"));
        run("build", "--site", site.toString(), "--output", output.toString());
        try (PortalServer server = new PortalServer(path -> Files.readAllBytes(output.resolve(path)))) {
            browser.open(server.address("index.html"), Look.DESKTOP);

            assertThat(browser.run("""
                const right = e => Math.round(e.getBoundingClientRect().right);
                const cards = [...document.querySelectorAll('.block-albums .album-card')];
                return cards.length + ' ' + (right(cards[0].closest('.album-grid')) - right(cards.at(-1)));
                """)).isEqualTo("4 0");
        }
    }

    private static List<Long> ends(Browser browser) {
        return ((List<?>) browser.run(ENDS)).stream().map(Long.class::cast).toList();
    }

    private static void run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertThat(Main.run(Map.of(), out, out, arguments)).as(said.toString()).isZero();
    }
}
