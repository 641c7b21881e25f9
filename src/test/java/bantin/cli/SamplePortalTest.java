package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal in this repository is what people see first: it must be clean. */
class SamplePortalTest {
    private static final Path CONTENT = Path.of("content");

    @Test
    void samplePortalBuildsWithoutAWarning(@TempDir Path folder) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] line = {"build", "--strict", "--lang", "en", "--output", folder + "/public"};

        int code = Main.run(Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), line);

        assertThat(err.toString()).isEmpty();
        assertThat(code).as(out.toString()).isZero();
        assertThat(folder.resolve("public/index.html")).exists();
        assertThat(folder.resolve("public/en/contacts/index.html")).exists();
    }

    @Test
    void textOfTheSamplePortalIsComposed() throws IOException {
        for (Path file : files(".md", ".yml")) {
            String text = Files.readString(file);
            assertThat(text).as(file.toString()).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
    }

    @Test
    void picturesOfTheSamplePortalAreLight() throws IOException {
        List<Path> pictures = files(".jpg");

        assertThat(pictures).hasSizeGreaterThanOrEqualTo(40);
        assertThat(pictures).allMatch(file -> size(file) <= 250_000);
        assertThat(files("").stream().mapToLong(SamplePortalTest::size).sum()).isLessThan(9_000_000);
    }

    private static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(CONTENT)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
