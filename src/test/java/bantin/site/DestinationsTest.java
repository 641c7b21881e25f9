package bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Entry;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a link leads, however an editor writes it. */
class DestinationsTest {
    private static final String FILE = "content/news/2026/hop.md";

    @TempDir
    Path home;

    private TestSite portal;

    @BeforeEach
    void aPortal() {
        portal = new TestSite(home)
                .withFaults()
                .settings("url: https://dongthap.example.vn/binh-nhi/\ncategories: [{title: Tin tức}]\n")
                .entry("news/2026/hop.md", "title: Họp\ndate: 2026-11-20\ncategory: Tin tức")
                .entry("news/2026/nhap.md", "title: Nháp\ndate: 2026-11-20\ncategory: Tin tức\ndraft: true")
                .entry("news/2026/go.md", "title: Gỡ\ndate: 2026-11-20\ncategory: Tin tức\ngone: Số liệu nhầm")
                .entry("news/2026/xoa.md", "title: Xóa\ndate: 2026-11-20\ncategory: Tin tức\nvanish: true")
                .entry("news/2026/hong.md", "title: Hỏng\ndate: 2026-13-45\ncategory: Tin tức")
                .put("content/news/2026/nat.md", "\u0000\u0001\u0000")
                .put("content/pages/gioi-thieu/index.md", "---\ntitle: Giới thiệu\n---\n## Lịch sử\n\nXã.\n")
                .entry("albums/le-hoi/index.md", "title: Lễ hội\ndate: 2026-01-01")
                .put("content/news/2026/ke-hoach.pdf", "%PDF-1.4")
                .put("content/news/2026/Kế Hoạch.pdf", "%PDF-1.4")
                .put("content/news/ke-hoach.txt", "Kế hoạch")
                .put("content/news/2026/a#b.txt", "Mẫu")
                .put("content/static/tai-lieu/mau.txt", "Mẫu")
                .put("content/static/tai-lieu/cu/mua.txt", "Mẫu")
                .put("content/news/2026/Báo cáo.pdf", "%PDF-1.4")
                .put("content/static/tai-lieu/giam 50%.txt", "Mẫu");
    }

    private static String told(Destination there) {
        if (there instanceof Destination.ToEntry to) {
            return "entry " + to.entry().title() + " " + to.fragment();
        }
        if (there instanceof Destination.ToFile to) {
            return "file " + to.file().path();
        }
        if (there instanceof Destination.ToAddress to) {
            return "address " + to.address() + " " + to.belowBase() + " " + to.rest();
        }
        if (there instanceof Destination.Outside out) {
            return "outside " + out.own().map(Destination.ToAddress::belowBase).orElse("");
        }
        if (there instanceof Destination.Faulty faulty) {
            return "faulty " + faulty.entry().map(Entry::title).orElse("") + " " + faulty.fragment();
        }
        return there.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "../../pages/gioi-thieu/index.md            | entry Giới thiệu ",
                "../../pages/gioi-thieu                     | entry Giới thiệu ",
                "/pages/gioi-thieu/index.md#Lịch sử         | entry Giới thiệu lich-su",
                "/pages/gioi-thieu/#khong-co                | entry Giới thiệu khong-co",
                "/binh-nhi/albums/le-hoi/                   | entry Lễ hội ",
                "#ket-luan                                  | entry Họp ket-luan",
                "ke-hoach.pdf                               | file content/news/2026/ke-hoach.pdf",
                "../ke-hoach.txt                            | file content/news/ke-hoach.txt",
                "/tai-lieu/mau.txt?v=2                      | file content/static/tai-lieu/mau.txt",
                "/static/tai-lieu/mau.txt                   | file content/static/tai-lieu/mau.txt",
                "/binh-nhi/tai-lieu/giam 50%.txt            | file content/static/tai-lieu/giam 50%.txt",
                "/tep/news/2026/ke-hoach.pdf                | file content/news/2026/ke-hoach.pdf",
                "/binh-nhi/tep/news/2026/ke-hoach.pdf#page=2 | file content/news/2026/ke-hoach.pdf",
                "/tep/news/2026/bao-cao.pdf                  | file content/news/2026/Báo cáo.pdf",
                "/tep/news/ke-hoach.txt                     | file content/news/ke-hoach.txt",
                "/tep/news/2026/khong-co.pdf                | address /tep/news/2026/khong-co.pdf /tep/news/2026/khong-co.pdf ",
                "a#b.txt                                    | Sharp[better=a%23b.txt]",
                "a#c.txt                                    | Missing[path=content/news/2026/a]",
                "nhap.md                                    | Unpublished[file=content/news/2026/nhap.md]",
                "khong-co.md                                | Missing[path=content/news/2026/khong-co.md]",
                "../../../site.yml                          | Escapes[]",
                "xoa.md                                     | Vanished[]",
                "/tin-tuc/xoa/                              | Vanished[]",
                "/tin-tuc/xoa                               | Vanished[]",
                "/binh-nhi/tin-tuc/xoa/index.html           | Vanished[]",
                "go.md#muc                                  | entry Gỡ ",
                "hong.md#muc                                | faulty Hỏng muc",
                "nat.md#muc                                 | faulty  muc",
                "/binh-nhi/tin-tuc/?x=1#cuoi                | address /binh-nhi/tin-tuc/ /tin-tuc/ ?x=1#cuoi",
                "/binh-nhi-x/                               | address /binh-nhi-x/ /binh-nhi-x/ ",
                "https://x.vn/                              | outside ",
                "mailto:xa@x.vn                             | outside ",
                "https://dongthap.example.vn/binh-nhi/tai-lieu/mau.txt | file content/static/tai-lieu/mau.txt",
                "https://dongthap.example.vn/binh-nhi/pages/gioi-thieu/ | entry Giới thiệu ",
                "https://dongthap.example.vn/binh-nhi/tin-tuc/xoa/ | Vanished[]",
                "https://dongthap.example.vn/binh-nhi/news/2026/nhap.md | Unpublished[file=content/news/2026/nhap.md]",
                "https://dongthap.example.vn/binh-nhi/news/2026/hong.md | faulty Hỏng ",
                "https://dongthap.example.vn/binh-nhi/tin-tuc/ | outside /tin-tuc/",
                "https://dongthap.example.vn/               | outside ",
            })
    void aLinkLeadsToWhatIsMeant(String written, String where) {
        assertThat(told(portal.look("2026-11-23T08:00").destinations().find(FILE, written))
                        .strip())
                .isEqualTo(where.strip());
    }

    @Test
    void aPartOfAFileThatIsNoEntryIsMissing() {
        Destinations destinations = portal.look("2026-11-23T08:00").destinations();

        assertThat(destinations.find("content/links.yml", "#muc")).hasToString("Missing[path=content/links.yml]");
        assertThat(told(destinations.find("site.yml", "content/news/2026/hop.md")))
                .isEqualTo("entry Họp ");
    }

    @ParameterizedTest
    @CsvSource({
        "ke-hoac.pdf, ke-hoach.pdf",
        "/tai-lieu/mua.tx, mau.txt",
        "/news/2026/ke-hoahc.pdf, ke-hoach.pdf",
        "/tai-lieu/hoan-toan-khac.txt,",
        "/tin-tuk/,",
        "https://x.vn/mau.txt,"
    })
    void theFileThatWasPerhapsMeantIsNamed(String written, String meant) {
        Destinations destinations = portal.look("2026-11-23T08:00").destinations();

        assertThat(destinations.meant(destinations.find(FILE, written)).orElse(null))
                .isEqualTo(meant);
        assertThat(new Guesses(destinations)
                        .meant(destinations.find(FILE, written))
                        .orElse(null))
                .isEqualTo(meant);
    }

    @Test
    void afterFiveHundredGuessesNobodyMissesMore() {
        Guesses guesses = new Guesses(portal.look("2026-11-23T08:00").destinations());

        assertThat(Stream.generate(guesses::mayGuess).limit(600))
                .filteredOn(may -> may)
                .hasSize(500);
        assertThat(guesses.meant(new Destination.Missing("content/static/tai-lieu/mua.txt")))
                .isEmpty();
    }

    /** What has errors is told once: the lists in which it will stand, and links to it, are not told besides. */
    @Test
    void whatHasErrorsMayHaveThePagesThatAreMissing() {
        Destinations destinations = portal.look("2026-11-23T08:00").destinations();

        assertThat(Stream.of("/tin-tuc/hong/", "/x/hong", "/the/lua/", "/luu-tru/", "/album-anh/", "/", "/x/")
                        .filter(destinations::isOfFaulty))
                .containsExactly("/tin-tuc/hong/", "/x/hong", "/the/lua/", "/luu-tru/", "/album-anh/");
        assertThat(destinations.faulty().map(Entry::title)).containsExactly("Hỏng");
        assertThat(new TestSite(home.resolve("khac"))
                        .look("2026-11-23T08:00")
                        .destinations()
                        .isOfFaulty("/the/lua/"))
                .isFalse();
    }
}
