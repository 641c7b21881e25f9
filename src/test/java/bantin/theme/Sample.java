package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The sample portal as the program builds it, and its server.
 *
 * @param oneOfEachType a page of each type and language
 */
public record Sample(Path output, PortalServer server, List<String> oneOfEachType) implements AutoCloseable {

    static Sample build() {
        try {
            Path output = Files.createTempDirectory("bantin-sample").resolve("public");
            StringWriter said = new StringWriter();
            PrintWriter out = new PrintWriter(said, true);
            int code =
                    Main.run(Map.of(), out, out, "build", "--output", output.toString(), "--now", "2020-11-23 08:00");
            assertThat(code).as(said.toString()).isZero();
            return new Sample(output, new PortalServer(path -> bytes(output, path)), oneOfEachType(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> oneOfEachType(Path output) throws IOException {
        Map<String, String> byType = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                var document = Jsoup.parse(file);
                String type = document.body().className()
                        + document.expectFirst("html").attr("lang");
                byType.putIfAbsent(type, output.relativize(file).toString().replace('\\', '/'));
            }
        }
        assertThat(byType).hasSizeGreaterThan(12);
        return List.copyOf(byType.values());
    }

    private static byte[] bytes(Path output, String path) throws IOException {
        Path file = output.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> files = Files.walk(output.getParent())) {
            List<Path> deepest = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepest) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
