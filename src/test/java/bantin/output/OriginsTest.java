package bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginsTest {
    private static final OutputPath PAGE = OutputPath.of("kinh-te/index.html");
    private static final Fingerprint PROGRAM = Fingerprinter.of("chương trình");
    private static final Fingerprint ORIGIN = Fingerprinter.of("Giá lúa");

    @TempDir
    private Path home;

    @Test
    void pageThatLiesAsItWasLeftIsKept() throws IOException {
        build("Giá lúa tăng");

        assertThat(keeps(ORIGIN, PROGRAM)).isTrue();
        assertThat(keeps(ORIGIN, PROGRAM)).as("once more").isTrue();
        assertThat(page()).hasContent("Giá lúa tăng");
    }

    @Test
    void pageOfOtherValuesOrAnotherProgramIsMade() throws IOException {
        build("Giá lúa tăng");

        assertThat(keeps(Fingerprinter.of("Giá dừa"), PROGRAM)).isFalse();
        assertThat(keeps(ORIGIN, Fingerprinter.of("bản sau"))).isFalse();
    }

    @Test
    void pageThatSomebodyChangedIsMade() throws IOException {
        build("Giá lúa tăng");
        FileTime time = Files.getLastModifiedTime(page());
        Files.writeString(page(), "Giá lúa giảm");

        assertThat(keeps(ORIGIN, PROGRAM)).as("other time").isFalse();
        Files.writeString(page(), "Giá lúa giảm mạnh");
        Files.setLastModifiedTime(page(), time);
        assertThat(keeps(ORIGIN, PROGRAM)).as("other size").isFalse();
        Files.delete(page());
        assertThat(keeps(ORIGIN, PROGRAM)).as("gone").isFalse();
        Files.createSymbolicLink(page(), Files.writeString(home.resolve("khác"), "Giá lúa tăng"));
        assertThat(keeps(ORIGIN, PROGRAM)).as("a link").isFalse();
    }

    @Test
    void pageWrittenAsTheNotesWereIsNotBelieved() throws IOException {
        Files.createDirectories(home.resolve("public/kinh-te"));
        build("Giá lúa tăng", Instant.now().plus(Duration.ofHours(1)));

        assertThat(keeps(ORIGIN, PROGRAM)).isFalse();
    }

    /** Within the tick of its disk's clock a page may change and not show it; which clocks count whole seconds, their times tell. */
    @Test
    void pageIsBelievedOnceTheClockOfItsDiskHasTicked() throws IOException {
        Instant second = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        build("Giá lúa tăng", second.minusMillis(900));
        assertThat(keeps(ORIGIN, PROGRAM))
                .as("a clock that counts parts of a second")
                .isTrue();

        build("Giá lúa giảm", second.plusSeconds(2));
        assertThat(keeps(ORIGIN, PROGRAM))
                .as("a clock that counts whole seconds")
                .isFalse();
    }

    @Test
    void damagedNotesAreNoNotes() throws IOException {
        build("Giá lúa tăng");
        Path notes = home.resolve("pages");
        List<String> lines = Files.readAllLines(notes);
        assertThat(lines).hasSize(2);

        for (String damaged : List.of("", "\n", lines.get(0) + "\n", lines.get(0) + "\nhai từ", "\u0000".repeat(99))) {
            Files.writeString(notes, damaged);
            assertThat(keeps(ORIGIN, PROGRAM)).as(damaged).isFalse();
        }
        Files.write(notes, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(keeps(ORIGIN, PROGRAM)).isFalse();
    }

    @Test
    void whoeverBelievesNothingMakesThePageAndNotesIt() throws IOException {
        build("Giá lúa tăng");

        try (Staging staging =
                directory(Origins.anew(home.resolve("pages"), PROGRAM)).stage()) {
            assertThat(staging.origin(List.of(PAGE))).isEmpty();
            staging.put(new Artifact.Rendered(PAGE, Files.readAllBytes(page()), Optional.of(ORIGIN)));
            staging.swapIn();
        }
        assertThat(keeps(ORIGIN, PROGRAM)).isTrue();
    }

    /** A page that was written a minute ago. */
    private void build(String text) throws IOException {
        build(text, Instant.now().minus(Duration.ofMinutes(1)));
    }

    private void build(String text, Instant written) throws IOException {
        Path old = Files.createDirectories(home.resolve("public/kinh-te")).resolve("index.html");
        Files.writeString(home.resolve("public/.bantin-site"), "bantin\n");
        Files.writeString(old, text);
        Files.setLastModifiedTime(old, FileTime.from(written));
        try (Staging staging =
                directory(Origins.in(home.resolve("pages"), PROGRAM)).stage()) {
            staging.put(new Artifact.Rendered(PAGE, text.getBytes(StandardCharsets.UTF_8), Optional.of(ORIGIN)));
            staging.swapIn();
        }
    }

    private boolean keeps(Fingerprint origin, Fingerprint program) {
        try (Staging staging =
                directory(Origins.in(home.resolve("pages"), program)).stage()) {
            boolean kept = staging.origin(List.of(PAGE)).equals(Optional.of(origin));
            if (kept) {
                staging.keep(List.of(PAGE), origin);
                staging.swapIn();
            }
            return kept;
        }
    }

    private Path page() {
        return PAGE.in(home.resolve("public"));
    }

    private OutputDirectory directory(Origins origins) {
        return new OutputDirectory(home.resolve("public")).remembering(() -> origins);
    }
}
