package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bantin.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path site;

    /** The preview showed a portal without a name when it looked just as site.yml was being saved, and kept it. */
    @Test
    void fileThatIsJustBeingWrittenIsNoSite() throws IOException {
        Files.writeString(site.resolve("site.yml"), "");

        assertThatExceptionOfType(UnreadableSite.class)
                .isThrownBy(() -> Settings.read(site, new Problems()))
                .satisfies(unreadable -> assertThat(unreadable.problems()).isNotEmpty());
    }
}
