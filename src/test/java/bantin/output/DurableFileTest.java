package bantin.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a power cut takes, told from the order in which the disk is told to keep things. */
class DurableFileTest {
    @TempDir
    private Path home;

    private PowerCut power;

    @BeforeEach
    void watch() {
        power = PowerCut.at(home);
    }

    /** The watcher itself: it sees what a program does that forces nothing. */
    @Test
    void whoForcesNothingLosesBytesAndNames() throws IOException {
        Files.writeString(power.in("cu.txt"), "cũ");
        Files.writeString(power.in("moi.txt"), "mới");
        Files.move(power.in("moi.txt"), power.in("cu.txt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(power.damage()).containsExactly("replaced cu.txt before moi.txt");
        assertThat(power.unsafe()).containsExactly("/", "cu.txt");
    }

    @Test
    void aFileIsOnTheDiskBeforeItReplacesAnother() throws IOException {
        for (String text : new String[] {"cũ", "mới"}) {
            DurableFile.write(power.in("khoa.txt"), text);

            assertThat(power.damage()).isEmpty();
            assertThat(power.unsafe()).isEmpty();
            assertThat(home.resolve("khoa.txt")).hasContent(text);
        }
        assertThat(home).isDirectoryNotContaining("glob:**.unfinished");
    }

    /** After the light came back, the portal was a folder of empty pages, and the last good one was gone. */
    @Test
    void aNewSiteIsOnTheDiskBeforeItTakesThePlaceOfTheOld() throws IOException {
        put(Map.of("index.html", "cũ", "tin/gia-lua/index.html", "giá lúa", "tin/le-hoi/index.html", "lễ hội"));
        assertThat(power.damage()).isEmpty();
        assertThat(power.unsafe()).isEmpty();

        put(Map.of("index.html", "mới", "tin/gia-lua/index.html", "giá lúa", "tin/cau-moi/index.html", "cầu mới"));

        assertThat(power.damage()).isEmpty();
        assertThat(power.unsafe()).isEmpty();
        assertThat(power.moves()).endsWith(".public.last", "public");
        assertThat(home.resolve("public/index.html")).hasContent("mới");
    }

    /** What did not change costs nothing: an edit of one page is a matter of a second on a portal of ten thousand. */
    @Test
    void onlyWhatChangedIsForced() throws IOException {
        Map<String, String> site = new java.util.HashMap<>();
        for (int i = 0; i < 50; i++) {
            site.put("tin/bai-" + i + "/index.html", "bài " + i);
        }
        put(site);
        int first = power.forced();
        site.put("tin/bai-7/index.html", "bài 7, sửa");

        put(site);

        assertThat(first).isGreaterThan(100);
        assertThat(power.forced() - first).isLessThan(10);
    }

    /** A disk that refuses one file of many is no reason to go on as if all were well; a file that is gone is one. */
    @Test
    void troubleWithOneOfManyFilesIsTold() throws IOException {
        Path file = Files.writeString(home.resolve("index.html"), "mới");
        Path refused = Files.createDirectory(home.resolve("tin"));

        DurableFile.forceAll(List.of(file, home.resolve("da-go.html")), List.of(home));

        assertThatThrownBy(() -> DurableFile.forceAll(List.of(file, refused), List.of()))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(refused.toString());
    }

    private void put(Map<String, String> files) {
        try (Staging staging = new OutputDirectory(power.in("public")).stage()) {
            files.forEach((path, text) ->
                    staging.put(new Artifact.Rendered(OutputPath.of(path), text.getBytes(StandardCharsets.UTF_8))));
            staging.swapIn();
        }
    }
}
