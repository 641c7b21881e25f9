package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.GeneratedSite;
import bantin.publish.target.SmallDisk;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal on a disk that has room for what its build needs, and not at the same time for what the next one may use. */
class LittleRoomTest {
    @TempDir
    Path home;

    @Test
    void whatIsKeptForTheNextBuildTakesNoRoomFromThisOne() throws IOException {
        try (SmallDisk disk = new SmallDisk(home.resolve("disk"), "4800k")) {
            new GeneratedSite(disk.root(), 400).write(400);

            Ran built = Ran.bantin("build", "--site", disk.root(), "--output", home.resolve("out"));

            assertThat(built.err()).isEmpty();
            assertThat(built.code()).isZero();
        }
    }
}
