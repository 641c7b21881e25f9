package bantin.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioTest {
    private static final Path SOURCES = Path.of("src/pictures/java/pictures");
    private static final Path HOME = Path.of(System.getProperty("java.home"), "bin");

    @TempDir
    static Path folder;

    @BeforeAll
    static void programCompilesWithoutAWarning() throws Exception {
        Path classes = folder.resolve("classes");
        Stream<String> options =
                Stream.of(HOME.resolve("javac").toString(), "-Xlint:all", "-Werror", "-d", classes.toString());
        try (Stream<Path> sources = Files.list(SOURCES)) {
            run(Stream.concat(options, sources.map(Path::toString).sorted()).toList());
        }
    }

    @Test
    void pictureIsTheSameEachTimeItIsDrawn() throws Exception {
        assertThat(drawn("first")).isEqualTo(drawn("second"));
    }

    private static byte[] drawn(String name) throws Exception {
        Path content = folder.resolve(name);
        String java = HOME.resolve("java").toString();
        String classes = folder.resolve("classes").toString();
        run(List.of(
                java, "-Djava.awt.headless=true", "-cp", classes, "pictures.Studio", content.toString(), "tram-y-te"));
        return Files.readAllBytes(content.resolve("images/tram-y-te.jpg"));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }
}
