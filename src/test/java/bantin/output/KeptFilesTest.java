package bantin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {
    private static final byte[] WORDS = {'l', 'u', 'a'};

    @TempDir
    private Path home;

    private Path folder;
    private KeptFiles kept;

    @BeforeEach
    void open() {
        folder = home.resolve("bantin/texts");
        kept = new KeptFiles(folder);
    }

    @Test
    void whatIsKeptIsFound() {
        assertThat(kept.find("a.text")).isEmpty();

        kept.keep("a.text", WORDS);

        assertThat(kept.find("a.text")).contains(WORDS);
        assertThat(new KeptFiles(folder).find("a.text")).contains(WORDS);
        assertThat(folder)
                .isDirectoryContaining(file -> file.endsWith("a.text"))
                .isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void whatIsKeptAgainTakesThePlaceOfTheOld() {
        kept.keep("a.text", new byte[] {'x'});

        kept.keep("a.text", WORDS);

        assertThat(kept.find("a.text")).contains(WORDS);
    }

    @Test
    void whatNobodyAskedForIsDropped() throws IOException {
        kept.keep("cu.text", WORDS);
        kept.keep("hoi.text", WORDS);
        Files.write(folder.resolve("1.unfinished"), WORDS);
        KeptFiles next = new KeptFiles(folder);
        next.find("hoi.text");
        next.keep("moi.text", WORDS);

        next.dropUnused();

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("hoi.text", "moi.text");
    }

    @Test
    void aFolderThatIsNotThereOrCannotBeIsNoTrouble() throws IOException {
        kept.dropUnused();
        KeptFiles nowhere =
                new KeptFiles(Files.write(home.resolve("tep"), WORDS).resolve("texts"));

        nowhere.keep("a.text", WORDS);
        nowhere.dropUnused();

        assertThat(nowhere.find("a.text")).isEmpty();
        assertThat(folder).doesNotExist();
    }
}
