package bantin.cli.workshop;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program that runs: this version of it, built once, on this Java. */
final class Program {
    /** Looked at once: it doesn't change while it runs, and a class path of folders has a thousand files. */
    private static final Fingerprint RUNNING = read();

    private Program() {}

    /** Differs between any two programs that might read the same text differently. */
    static Fingerprint fingerprint() {
        return RUNNING;
    }

    private static Fingerprint read() {
        Fingerprinter parts = new Fingerprinter();
        parts.add(System.getProperty("java.vm.version", ""));
        for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            outside(Path.of(part)).forEach(parts::add);
        }
        return parts.fingerprint();
    }

    private static List<String> outside(Path part) {
        try (Stream<Path> files = Files.walk(part)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(part + " is missing");
        }
    }
}
