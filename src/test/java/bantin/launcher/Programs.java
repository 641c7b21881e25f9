package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The programs of Debian's packages that some tests use. The whole suite is given them by {@code src/test/provision.sh}
 * before it begins; who runs a single test needs those that this test asks for, and is told here how to get them.
 */
public final class Programs {
    private Programs() {}

    /** The path itself, when the program is there. */
    public static String at(String path) {
        assertThat(Files.isExecutable(Path.of(path)))
                .as("%s is there: this test needs it, and `sh src/test/provision.sh` installs it", path)
                .isTrue();
        return path;
    }
}
