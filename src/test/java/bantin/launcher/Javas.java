package bantin.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Javas of this machine on which bantin must run: the one which runs this test, and Debian's other ones from 17. */
final class Javas {
    private Javas() {}

    static List<Path> all() throws IOException {
        Path usual = Path.of("/usr/lib/jvm");
        try (Stream<Path> found = Files.isDirectory(usual) ? Files.list(usual) : Stream.empty()) {
            return Stream.concat(Stream.of(running()), found.filter(Javas::isNewEnough))
                    .map(Javas::real)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    static Path running() {
        return Path.of(System.getProperty("java.home"));
    }

    private static boolean isNewEnough(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("\\D+(\\d+).*", "$1"))
                    .anyMatch(version -> Integer.parseInt(version) >= 17);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
