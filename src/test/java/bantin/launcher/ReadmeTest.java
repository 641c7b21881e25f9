package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README is true: its links lead somewhere, its map shows every room, its version is this one. */
class ReadmeTest {
    private final String readme = read(Path.of("README.md"));

    @Test
    void everyLinkLeadsToAFile() {
        List<String> links = Pattern.compile("]\\(([^):#]+)\\)")
                .matcher(readme)
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links).isNotEmpty().allMatch(link -> Files.exists(Path.of(link)));
    }

    @Test
    void mapShowsEveryRoom() throws IOException {
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/bantin"))) {
            assertThat(rooms.filter(Files::isDirectory)
                            .map(room -> room.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(room -> readme.contains("`" + room + "`"));
        }
    }

    @Test
    void zipHasTheVersionOfTheBuild() throws IOException {
        Properties built = new Properties();
        try (var in = ReadmeTest.class.getResourceAsStream("/bantin/cli/version.properties")) {
            built.load(Objects.requireNonNull(in));
        }

        assertThat(readme).contains("target/bantin-" + built.getProperty("version") + ".zip");
    }

    /** {@code mvn verify} cannot run inside itself: that this test runs, and that others run just that, is the proof. */
    @Test
    void continuousIntegrationRunsTheCommandOfTheReadme() {
        assertThat(readme).contains("\nmvn verify\n");
        assertThat(read(Path.of(".ci/run"))).contains("\nexec mvn -B -ntp verify\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
