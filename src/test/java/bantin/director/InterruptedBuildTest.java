package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.launcher.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed, or meets a full disk, leaves the last good site; the next build mends what it left. */
class InterruptedBuildTest {
    private static final int ARTICLES = 120;
    private static final int KILLS = 4;

    @TempDir
    private Path home;

    private GeneratedSite site;
    private Path output;

    @BeforeEach
    void buildFirstSite() throws IOException {
        output = home.resolve("public");
        site = new GeneratedSite(home, 40).write(ARTICLES);
        new TestPortal(home, output, 2).buildSound();
    }

    @Test
    void killedBuildLeavesOneWholeSiteAndTheNextBuildTheNewOne() throws Exception {
        SortedMap<String, byte[]> old = TestPortal.files(output);
        renameAllArticles();
        int midway = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process build = start(List.of());
            waitUntilItWrote(build, ARTICLES * kill / (KILLS + 1));
            build.destroyForcibly().waitFor();
            midway += Files.exists(home.resolve(".public.next")) ? 1 : 0;

            SortedMap<String, byte[]> left =
                    TestPortal.files(Files.exists(output) ? output : home.resolve(".public.last"));
            assertThat(left.keySet()).isEqualTo(old.keySet());
            assertOneMoment(left, old);
        }

        // who died after the swap proves nothing
        assertThat(midway).isGreaterThan(KILLS / 2);
        Process last = start(List.of());
        assertThat(last.waitFor()).isZero();
        assertThat(output.resolve("index.html")).content().contains("Tin mới").doesNotContain("Bài số");
        assertThat(home).isDirectoryNotContaining("glob:**.next").isDirectoryNotContaining("glob:**.last");
    }

    @Test
    void fullDiskLeavesTheLastSite() throws Exception {
        SortedMap<String, byte[]> old = TestPortal.files(output);
        renameAllArticles();

        // a limit on the size of files meets the program just as a full disk does: in the middle of a write
        Process build = start(List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
        String said = new String(build.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(build.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("không ghi được").doesNotContain("\tat ");
        SortedMap<String, byte[]> left = TestPortal.files(output);
        assertThat(left.keySet()).isEqualTo(old.keySet());
        assertThat(left.get("index.html")).isEqualTo(old.get("index.html"));
    }

    /** Every article says the same: either all are old or all are new. */
    private static void assertOneMoment(SortedMap<String, byte[]> left, SortedMap<String, byte[]> old) {
        List<String> changed = new ArrayList<>();
        List<String> same = new ArrayList<>();
        left.forEach((path, bytes) -> {
            if (path.matches("[a-z-]+/bai-\\d+/index.html")) {
                (java.util.Arrays.equals(bytes, old.get(path)) ? same : changed).add(path);
            }
        });
        assertThat(changed.isEmpty() || same.isEmpty())
                .as("%d old, %d new", same.size(), changed.size())
                .isTrue();
    }

    private void renameAllArticles() throws IOException {
        for (int i = 0; i < ARTICLES; i++) {
            site.put(GeneratedSite.file(i), site.article(i).replace("Bài số", "Tin mới"));
        }
    }

    /** The first kills come early, the later ones when most is written. */
    private void waitUntilItWrote(Process build, int files) throws IOException {
        while (build.isAlive() && written() < files) {
            Pause.betweenTwoLooks();
        }
    }

    private long written() throws IOException {
        try (Stream<Path> all = Files.find(home.resolve(".public.next"), 9, (file, about) -> about.isRegularFile())) {
            return all.count();
        } catch (NoSuchFileException | UncheckedIOException e) {
            return 0; // not begun, or swapped in while we looked
        }
    }

    private Process start(List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                "bantin.cli.Main",
                "build",
                "--quiet",
                "--lang",
                "vi",
                "--site",
                home.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
