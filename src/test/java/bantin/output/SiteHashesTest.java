package bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteHashesTest {
    private static final FileTime YESTERDAY = FileTime.from(Instant.parse("2026-03-19T08:00:00.123456789Z"));
    private static final FileTime TODAY = FileTime.from(Instant.parse("2026-03-20T08:00:00Z"));
    private static final OutputPath OLD = OutputPath.of("tin/lễ hội đình làng/index.html");

    @TempDir
    private Path temp;

    private Path folder;
    private Path old;

    @BeforeEach
    void aSiteOfAnOldAndANewPage() throws IOException {
        folder = temp.resolve("public");
        old = OLD.in(folder);
        Files.createDirectories(old.getParent());
        write(old, "lễ hội", YESTERDAY);
        write(folder.resolve("index.html"), "trang chủ", TODAY);
        Files.writeString(folder.resolve(Folders.MARK), "bantin\n");
    }

    private static void write(Path file, String text, FileTime when) throws IOException {
        // into the same file, as whoever edits in place
        Files.write(
                file,
                text.getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        Files.setLastModifiedTime(file, when);
    }

    /** What a build finds out. */
    private Manifest looked() throws IOException {
        SiteHashes hashes = new SiteHashes(temp.resolve(".bantin/hashes"));
        for (OutputPath path : Manifest.ofFolder(folder).files().keySet()) {
            hashes.put(path, path.in(folder));
        }
        return hashes.manifest();
    }

    @Test
    void seeEveryFileThatABuildPutsAndKeeps() throws IOException {
        for (String home : new String[] {"trang chủ", "trang chủ mới"}) {
            SiteHashes hashes = new SiteHashes(temp.resolve("hashes"));
            OutputDirectory output = new OutputDirectory(temp.resolve("built")).seenBy(hashes);
            try (Staging staging = output.stage()) {
                staging.put(new Artifact.Rendered(OutputPath.of("index.html"), home.getBytes(StandardCharsets.UTF_8)));
                staging.put(new Artifact.Copied(OutputPath.of("tin/le-hoi.html"), old, false));
                staging.swapIn();
            }

            assertThat(hashes.manifest()).isEqualTo(Manifest.ofFolder(output.folder()));
        }
    }

    @Test
    void sayTheSameAsReadingEverything() throws IOException {
        assertThat(looked()).isEqualTo(Manifest.ofFolder(folder));
        assertThat(looked()).isEqualTo(Manifest.ofFolder(folder));
    }

    @Test
    void fileThatLooksTheSameIsNotReadAgain() throws IOException {
        Manifest first = looked();
        write(old, "lỄ hội", YESTERDAY);

        assertThat(looked()).isEqualTo(first).isNotEqualTo(Manifest.ofFolder(folder));
    }

    @Test
    void changedNewAndDeletedFilesAreSeen() throws IOException {
        looked();
        write(old, "gia lúa", FileTime.fromMillis(YESTERDAY.toMillis() + 1));
        write(folder.resolve("tin.html"), "tin", YESTERDAY);
        Files.delete(folder.resolve("index.html"));

        assertThat(looked()).isEqualTo(Manifest.ofFolder(folder));
    }

    @Test
    void anotherFileInItsPlaceIsReadThoughSizeAndTimeAreTheSame() throws IOException {
        looked();
        Path other = temp.resolve("other");
        write(other, "lỄ hội", YESTERDAY);
        Files.delete(old);
        Files.move(other, old);

        assertThat(looked()).isEqualTo(Manifest.ofFolder(folder));
    }

    /** Within the tick of a clock a file can change twice and keep its time. */
    @Test
    void newestFilesAreReadEachTime() throws IOException {
        looked();
        write(folder.resolve("index.html"), "trang CHỦ", TODAY);

        assertThat(looked()).isEqualTo(Manifest.ofFolder(folder));
    }

    @Test
    void fileThatIsOlderByOneTickIsBelieved() throws IOException {
        FileTime before = FileTime.from(TODAY.toInstant().minusSeconds(2));
        write(old, "lễ hội", before);
        Manifest first = looked();
        write(old, "lỄ hội", before);

        assertThat(looked()).isEqualTo(first);
    }

    @Test
    void afterForgettingEverythingIsRead() throws IOException {
        looked();
        write(old, "lỄ hội", YESTERDAY);

        new SiteHashes(temp.resolve(".bantin/hashes")).forget();

        assertThat(looked()).isEqualTo(Manifest.ofFolder(folder));
    }

    @Test
    void damagedRecordIsNoRecord() throws IOException {
        looked();
        Path record = temp.resolve(".bantin/hashes");
        String good = Files.readString(record);
        assertThat(good).contains(OLD.path());
        for (String bad : new String[] {
            good.substring(0, 70), "x\n" + good, good.replace("-0", "").replace(" ", "  ")
        }) {
            Files.writeString(record, bad);
            write(old, "lỄ hội", YESTERDAY);

            assertThat(looked()).as(bad).isEqualTo(Manifest.ofFolder(folder));
        }
    }
}
