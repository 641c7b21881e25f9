package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {
    @TempDir
    private Path temp;

    /** They once failed at their first option, unseen, and every start of bantin was slow. */
    @Test
    void allCommandsGoWellAndLeaveNothingElsewhere() throws IOException {
        Path site = temp.resolve("site");

        assertThat(WarmUp.run(site)).hasSize(7).containsOnly(0);

        assertThat(site.resolve("public/index.html")).exists();
        assertThat(temp.resolve("site-www/current/index.html")).exists();
        assertThat(temp.resolve("site-home/.config/bantin/publish.key")).exists();
    }
}
