package bantin.site.related;

import static bantin.site.TestSite.titles;
import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.site.BuildTime;
import bantin.site.Site;
import bantin.site.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes with an article is known in the next build, as long as the article and all before it are what they were. */
class KeptRelatedTest {
    private static final Fingerprint PROGRAM = new Fingerprint("1".repeat(32));

    @TempDir
    Path home;

    private TestSite portal;
    private Path file;

    @BeforeEach
    void aPortal() {
        portal = new TestSite(home);
        file = home.resolve("kept/related");
        for (int day = 1; day <= 6; day++) {
            article(day, "Lúa đông xuân " + day);
        }
    }

    private void article(int day, String summary) {
        portal.article("Bài " + day, "2026-01-0" + day, "tags: [lúa]\nsummary: " + summary);
    }

    /** @param believes whether what was kept is believed */
    private List<String> all(Fingerprint program, boolean believes) {
        KnownRelated memory = KnownRelated.in(home.resolve("kept"), program, believes);
        Site site = portal.look("2026-11-23T08:00", BuildTime.Drafts.LEAVE_OUT, Optional.empty(), memory)
                .site();
        List<String> all = site.articles().stream()
                .map(article -> article.title() + titles(site.related().to(article)))
                .toList();
        site.related().keep();
        return all;
    }

    /** Whoever makes the kept file say something else is believed: so it is read, and nothing sought. */
    @Test
    void whatWasFoundIsNotSoughtAgainUntilAnEarlierArticleIsAnother() throws IOException {
        List<String> found = all(PROGRAM, true);
        byte[] kept = Files.readAllBytes(file);
        assertThat(all(PROGRAM, true)).isEqualTo(found);
        assertThat(file).hasBinaryContent(kept);

        // the last number is the place of an article that goes with the newest, counted from the oldest
        byte[] told = Arrays.copyOfRange(kept, 32, kept.length);
        told[told.length - 1] ^= 1;
        Files.write(file, Fingerprinter.quick(told, told.length).hex().getBytes(StandardCharsets.US_ASCII));
        Files.write(file, told, StandardOpenOption.APPEND);
        List<String> other = all(PROGRAM, true);
        assertThat(other).isNotEqualTo(found);
        assertThat(other.subList(1, 6)).isEqualTo(found.subList(1, 6));
        assertThat(all(PROGRAM, false)).isEqualTo(found);

        article(6, "Lúa hè thu");
        assertThat(all(PROGRAM, true)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags: [dừa]",
                "tags: [lúa]\nlang: en",
                "tags: [lúa]\ncategory: Thông báo",
                "tags: [lúa]\nsummary: Mất điện",
                "tags: [lúa, lúa mùa]\nsummary: Lúa đông xuân 2"
            })
    void aWordOfAnEarlierArticleMakesAllLaterOnesUnknown(String more) {
        portal.article("Bài 5", "2026-01-05", "tags: [lúa mùa]\nsummary: Lúa đông xuân 5");
        List<String> found = all(PROGRAM, true);

        portal.article("Bài 2", "2026-01-02", more + (more.contains("summary") ? "" : "\nsummary: Lúa đông xuân 2"));

        assertThat(all(PROGRAM, true)).isNotEqualTo(found).isEqualTo(all(PROGRAM, false));
    }

    @Test
    void aDamagedMemoryAndThatOfAnotherProgramAreNone() throws IOException {
        List<String> found = all(PROGRAM, true);
        byte[] kept = Files.readAllBytes(file);

        for (int at : new int[] {0, 40, kept.length - 1}) {
            byte[] damaged = kept.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThat(all(PROGRAM, true)).isEqualTo(found);
            assertThat(file).hasBinaryContent(kept);
        }
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(all(PROGRAM, true)).isEqualTo(found);
        assertThat(all(new Fingerprint("2".repeat(32)), true)).isEqualTo(found);
        assertThat(Files.readAllBytes(file)).isNotEqualTo(kept);
    }
}
