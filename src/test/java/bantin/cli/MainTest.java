package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void versionIsTheOneOfTheBuild() {
        int code = bantin("--version");

        assertThat(code).isZero();
        assertThat(out.toString()).matches("bantin \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void unknownOptionIsAUsageError() {
        int code = bantin("--no-such-option");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("--no-such-option");
    }

    @Test
    void noCommandAtAllShowsTheUsage() {
        int code = bantin();

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("Cách dùng: bantin")
                .contains("build")
                .contains("why");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"init", "new", "build", "serve", "list", "why", "publish", "releases", "rollback", "verify"})
    void whatIsToBeFilledInIsSaidInVietnamese(String command) {
        int code = bantin("help", command, "--lang", "vi");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("Cách dùng: bantin " + command).doesNotContainPattern("[=\\[][A-Z]{2,}");
    }

    private int bantin(String... args) {
        return Main.run(Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
