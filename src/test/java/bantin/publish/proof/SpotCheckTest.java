package bantin.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.output.SiteHashes;
import bantin.publish.record.Delta;
import bantin.publish.record.LocalSite;
import bantin.publish.target.Dialogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The look at some pages after each publish. */
class SpotCheckTest {
    private static final OutputPath HOME = OutputPath.of("index.html");
    private static final OutputPath FAIR = OutputPath.of("tin/le-hoi/index.html");
    private static final OutputPath RICE = OutputPath.of("tin/gia-lua/index.html");

    @TempDir
    private Path temp;

    private PortalServer server;

    @BeforeEach
    void open() throws IOException {
        server = new PortalServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** Each file holds its own name. */
    private static Manifest files(OutputPath... paths) {
        Map<OutputPath, Manifest.Entry> files = new TreeMap<>();
        List.of(paths)
                .forEach(path -> files.put(path, Manifest.Entry.of(path.path().getBytes(StandardCharsets.UTF_8))));
        return Manifest.of(files);
    }

    private Optional<SpotCheck.Mismatch> mismatch(Manifest files, Delta delta, Optional<OutputPath> newest)
            throws IOException {
        LocalSite site = new LocalSite(
                temp,
                "",
                Map.of(
                        FAIR, new LocalSite.Article("content/news/le-hoi.md", new Fingerprint("hội")),
                        RICE, new LocalSite.Article("content/news/gia-lua.md", new Fingerprint("lúa"))),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                Set.of(),
                newest,
                List.of(),
                new SiteHashes(temp.resolve("hashes")));
        return new SpotCheck(Duration.ZERO).mismatch(server.url, files, delta, site, Dialogue.NOBODY);
    }

    private Optional<SpotCheck.Mismatch> ofHome() throws IOException {
        Manifest files = files(HOME);
        return mismatch(files, Delta.between(Manifest.EMPTY, files), Optional.empty());
    }

    @Test
    void aPageWithOtherBytesIsNamedWithItsAnswer() throws IOException {
        server.answers("/", 200, "trang mặc định");

        assertThat(ofHome()).contains(new SpotCheck.Mismatch(server.url, "200"));
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void theRightBytesUnderAnErrorAreNotWhatVisitorsSee() throws IOException {
        server.answers("/", 503, "index.html");

        assertThat(ofHome()).contains(new SpotCheck.Mismatch(server.url, "503"));
    }

    /** A cache before the server held the old page for a moment. */
    @Test
    void whatIsRightAtTheSecondLookIsRight() throws IOException {
        server.answers("/", 200, "cũ");
        server.answers("/", 200, "index.html");

        assertThat(ofHome()).isEmpty();
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void everyKindOfFeedAndTheMapOfTheSiteAreLookedAt() throws IOException {
        OutputPath[] all = List.of("index.html", "feed.xml", "rss.xml", "atom.xml", "sitemap.xml", "lich.html").stream()
                .map(OutputPath::of)
                .toArray(OutputPath[]::new);
        for (OutputPath path : all) {
            server.answers(VisitedAddress.of(path), 200, path.path());
        }

        assertThat(mismatch(files(all), Delta.between(Manifest.EMPTY, files(all)), Optional.empty()))
                .isEmpty();

        assertThat(server.asked)
                .containsExactly(
                        "/ reader", "/feed.xml reader", "/rss.xml reader", "/atom.xml reader", "/sitemap.xml reader");
    }

    @Test
    void ofTheArticlesThatWereSentOneIsLookedAtAndTheNewestOnlyOnce() throws IOException {
        Delta delta = new Delta(List.of(OutputPath.of("anh/a.jpg"), RICE), List.of(FAIR), List.of());
        server.answers("/tin/gia-lua/", 200, RICE.path());

        assertThat(mismatch(files(RICE, FAIR), delta, Optional.of(RICE))).isEmpty();
        assertThat(server.asked).containsExactly("/tin/gia-lua/ reader");

        // the newest article may have been taken down since
        assertThat(mismatch(files(RICE), delta, Optional.of(FAIR))).isEmpty();
        assertThat(server.asked).hasSize(2);
    }

    @Test
    void addressesAreThoseThatVisitorsSee() {
        assertThat(VisitedAddress.of(HOME)).isEqualTo("/");
        assertThat(VisitedAddress.of(FAIR)).isEqualTo("/tin/le-hoi/");
        assertThat(VisitedAddress.of("tin/my-index.html")).isEqualTo("/tin/my-index.html");
        assertThat(VisitedAddress.url("https://xa.gov.vn/cong/", OutputPath.of("anh/lễ hội 1~a+b%.jpg")))
                .isEqualTo("https://xa.gov.vn/cong/anh/l%E1%BB%85%20h%E1%BB%99i%201~a+b%25.jpg");
        assertThat(VisitedAddress.url("https://xa.gov.vn", HOME)).isEqualTo("https://xa.gov.vn/");
    }
}
