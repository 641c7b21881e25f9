package bantin.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.output.Gone;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers and search engines are shown, held against the record. */
class LiveSiteTest {
    private PortalServer server;

    @BeforeEach
    void open() throws IOException {
        server = new PortalServer();
        server.answers("/", 200, "index.html");
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** Each file holds its own name. */
    private Findings found(String... files) throws IOException {
        SortedMap<OutputPath, Manifest.Entry> manifest = new TreeMap<>();
        Arrays.asList(files)
                .forEach(file ->
                        manifest.put(OutputPath.of(file), Manifest.Entry.of(file.getBytes(StandardCharsets.UTF_8))));
        Release release =
                new Release("20261123-010000-0123456789", "Lan", Instant.EPOCH, "", new Manifest(manifest), "", "");
        return new LiveSite(server.url, new WebVisitor()).against(release);
    }

    private void serve(String... files) {
        for (String file : files) {
            server.answers(VisitedAddress.of(file), 200, file);
        }
    }

    private List<String> pages(int count) {
        return IntStream.range(10, 10 + count)
                .mapToObj(i -> "tin/" + i + "/index.html")
                .toList();
    }

    @Test
    void pageOfWhatIsNotFoundAndOfWhatWasTakenDownAreSeenAsTheyAreAnswered() throws IOException {
        server.answers("/404.html", 404, "404.html");
        server.answers("/tin/cu/", 410, "tin/cu/index.html");
        serve(Gone.FOLDER + "tin/cu/index.html");

        assertThat(found("index.html", "404.html", "tin/cu/index.html", Gone.FOLDER + "tin/cu/index.html")
                        .isClean())
                .isTrue();
    }

    @Test
    void pageOfWhatIsNotFoundWithOtherWordsIsChanged() throws IOException {
        server.answers("/404.html", 404, "nhà cái");

        assertThat(found("index.html", "404.html").changed()).containsExactly(OutputPath.of("404.html"));
    }

    @Test
    void compressedCopiesAreNotAskedForByName() throws IOException {
        assertThat(found("index.html", "index.html.gz", "index.html.br", "tin/web.config")
                        .isClean())
                .isTrue();
    }

    /** A server is tampered with as a whole: some pages lie evenly among all, and the home page is always one of them. */
    @Test
    void onlySomePagesAreFetchedInDisguise() throws IOException {
        List<String> pages = pages(40);
        pages.forEach(this::serve);
        serve("tin/10/anh.jpg");

        Findings findings = found(IntStream.range(-2, 40)
                .mapToObj(i -> i == -2 ? "index.html" : i == -1 ? "tin/10/anh.jpg" : pages.get(i))
                .toArray(String[]::new));

        assertThat(findings.isClean()).isTrue();
        for (String guise : List.of(" crawler", " sent")) {
            assertThat(server.asked.stream().filter(one -> one.endsWith(guise)))
                    .hasSize(11)
                    .contains("/" + guise, "/tin/13/" + guise)
                    .doesNotContain("/tin/10/" + guise, "/tin/10/anh.jpg" + guise);
        }
    }

    @Test
    void aPageThatIsChangedForAllIsNotCalledCloakedToo() throws IOException {
        server.answers("/tin/10/", 200, "nhà cái");

        Findings findings = found("index.html", "tin/10/index.html");

        assertThat(findings.changed()).containsExactly(OutputPath.of("tin/10/index.html"));
        assertThat(findings.cloaked()).isEmpty();
    }

    /** Each file without an answer takes twenty seconds: a portal of thousands would have been checked for days. */
    @Test
    void aServerThatFellSilentIsNotAskedForAllTheRest() throws IOException {
        List<String> pages = pages(80);
        pages.forEach(page -> server.answers(VisitedAddress.of(page), 0, ""));

        Findings findings = found(pages.toArray(String[]::new));

        assertThat(findings.failed()).hasSize(80).allSatisfy((path, status) -> assertThat(status)
                .isZero());
        assertThat(findings.isTouched()).isFalse();
        assertThat(server.asked.stream()
                        .filter(one -> !one.startsWith("/ "))
                        .distinct()
                        .count())
                .isBetween(20L, 24L);
    }

    @Test
    void whereNobodyAnswersNothingIsHeldAgainstTheSite() {
        server.close();

        assertThatThrownBy(() -> found("index.html")).isInstanceOf(IOException.class);
    }

    @Test
    void whatWasFoundIsTouchedUnlessItOnlyFailed() throws IOException {
        server.answers("/a.jpg", 500, "");
        assertThat(found("index.html", "a.jpg").isTouched()).isFalse();
        assertThat(found("index.html", "b.jpg").isTouched()).isTrue();
        assertThat(found("index.html").isTouched()).isFalse();
    }
}
