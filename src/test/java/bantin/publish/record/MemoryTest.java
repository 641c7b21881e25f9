package bantin.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.output.SiteHashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a computer remembers of a target between two publishes. */
class MemoryTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final LocalSite.Article RICE =
            new LocalSite.Article("content/news/gia-lua.md", new Fingerprint("lúa"));
    private static final LocalSite.Article FAIR =
            new LocalSite.Article("content/news/le-hoi.md", new Fingerprint("hội"));

    @TempDir
    private Path temp;

    private Signer signer;

    @BeforeEach
    void makeKey() throws IOException {
        signer = Signer.in(temp.resolve("publish.key"));
    }

    private Memory memory() {
        return new Memory(temp, "cổng xã/1");
    }

    private Path file(String ending) {
        return temp.resolve("published/cổng_xã_1" + ending);
    }

    private Release release(Instant when) {
        Manifest files = Manifest.of(Map.of(
                OutputPath.of("index.html"),
                Manifest.Entry.of(when.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        return Release.signed("Lan", when, "+1 ~0 -0", files, signer);
    }

    /** A publish would have told that the server refused. */
    @Test
    void whatCannotBeRememberedOfAnOlderReleaseStopsNobody() throws IOException {
        ShownOlder shown = ShownOlder.of(release(MORNING), Optional.empty());
        memory().showsOlder(shown);
        assertThat(memory().older()).contains(shown);
        Files.delete(file(".older"));
        Files.createDirectories(file(".older").resolve("của ai đó"));

        memory().showsOlder(shown);
        memory().showsNewest();

        assertThat(memory().older()).isEmpty();
        assertThat(file(".older").resolve("của ai đó")).exists();
    }

    private LocalSite site() {
        return new LocalSite(
                temp,
                "",
                Map.of(OutputPath.of("b.html"), FAIR, OutputPath.of("a.html"), RICE),
                Map.of(),
                Map.of(FAIR.source(), FAIR.words(), RICE.source(), RICE.words()),
                Set.of(),
                Map.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                new SiteHashes(temp.resolve("hashes")));
    }

    @Test
    void nothingIsRememberedAtFirst() throws IOException {
        assertThat(memory().lastSeen()).isEmpty();
        assertThat(memory().newest()).isEmpty();
        assertThat(memory().sawLast(release(MORNING).id())).isFalse();
        assertThat(memory().record(release(MORNING).id())).isEmpty();
        assertThat(memory().lastPublished()).isEmpty();
    }

    /** Another run of bantin on this computer knows it too. */
    @Test
    void whatWasSeenIsKnownToTheNextRun() throws IOException {
        Release release = release(MORNING);

        memory().saw(release);

        assertThat(memory().lastSeen()).contains(release);
        assertThat(memory().sawLast(release.id())).isTrue();
        assertThat(memory().sawLast(release(NOON).id())).isFalse();
        assertThat(memory().record(release.id())).contains(release);
        assertThat(memory().newest()).contains(new Memory.Newest(release.id(), MORNING));
        assertThat(file(Release.SUFFIX)).hasContent(release.text());
    }

    @Test
    void whatWasRecalledAheadIsReplacedByWhatIsSeenLater() throws IOException {
        Memory memory = memory();
        memory.saw(release(MORNING));
        memory.recall();
        assertThat(memory.lastSeen()).contains(release(MORNING));

        memory.saw(release(NOON));

        assertThat(memory.lastSeen()).contains(release(NOON));
    }

    @Test
    void theReleaseBeforeIsKeptBesideAndTheSameOneIsNotKeptTwice() throws IOException {
        memory().saw(release(MORNING));
        memory().saw(release(MORNING));
        assertThat(file(".earlier")).isEmptyDirectory();

        memory().saw(release(NOON));

        assertThat(memory().record(release(MORNING).id())).contains(release(MORNING));
        assertThat(memory().record("../production")).isEmpty();
    }

    /** A release that was brought back is the newest since then, not since it was made. */
    @Test
    void whatWasBroughtBackIsNewestSinceItCameBack() throws IOException {
        memory().saw(release(NOON));

        memory().published(release(MORNING), NOON.plusSeconds(60), site());

        assertThat(memory().newest())
                .contains(new Memory.Newest(release(MORNING).id(), NOON.plusSeconds(60)));
        memory().noticed(new Memory.Newest("20261124-010000-0123456789", NOON.plusSeconds(90)));
        assertThat(memory().newest()).contains(new Memory.Newest("20261124-010000-0123456789", NOON.plusSeconds(90)));
        assertThat(memory().sawLast(release(MORNING).id())).isTrue();
    }

    @Test
    void whatIsNoticedAgainIsNotWrittenAgain() throws IOException {
        Memory.Newest state = new Memory.Newest(release(MORNING).id(), MORNING);
        memory().noticed(state);
        Files.writeString(file(".newest"), state.release() + "\n" + state.since() + "\nnguyên");

        memory().noticed(state);

        assertThat(file(".newest")).content().endsWith("nguyên");
    }

    @Test
    void aDamagedNoteOfTheNewestIsNone() throws IOException {
        memory().saw(release(MORNING));

        Files.writeString(file(".newest"), release(MORNING).id() + "\n");
        assertThat(memory().newest()).isEmpty();
        Files.writeString(file(".newest"), release(MORNING).id() + "\nhôm qua\n");
        assertThat(memory().newest()).isEmpty();
        Files.delete(file(".newest"));
        assertThat(memory().newest())
                .contains(new Memory.Newest(release(MORNING).id(), MORNING));
    }

    @Test
    void publishedFilesAreKnownWithoutAskingTheTarget() throws IOException {
        memory().published(release(MORNING), site());

        assertThat(memory().lastPublished())
                .contains(new Memory.Published(
                        MORNING, Map.of(RICE.source(), RICE.words(), FAIR.source(), FAIR.words())));
        assertThat(file(".written"))
                .hasContent(release(MORNING).id() + "\nlúa\tcontent/news/gia-lua.md\nhội\tcontent/news/le-hoi.md\n");
    }

    /** Somebody else published meanwhile: what this computer sent is not what stands there. */
    @Test
    void filesOfAnotherReleaseThanTheLastAreNotTold() throws IOException {
        memory().published(release(MORNING), site());

        memory().saw(release(NOON));

        assertThat(memory().lastPublished()).isEmpty();
        Files.writeString(file(".written"), "");
        assertThat(memory().lastPublished()).isEmpty();
        Files.writeString(file(".written"), release(NOON).id() + "\nhỏng\nlúa\tcontent/news/gia-lua.md\n");
        assertThat(memory().lastPublished()).contains(new Memory.Published(NOON, Map.of(RICE.source(), RICE.words())));
        Files.write(file(".written"), new byte[] {(byte) 0xff});
        assertThat(memory().lastPublished()).isEmpty();
    }
}
