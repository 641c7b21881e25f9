package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The packed program, unpacked as an editor does.
 *
 * @param folder what the zip holds
 */
record Unpacked(Path folder) {
    /** What the program says when it is asked for its version. */
    static final Ran VERSION = new Ran(0, "bantin " + System.getProperty("bantin.version") + "\n", "");

    static Unpacked below(Path folder) throws IOException {
        Path home = Files.createDirectories(folder);
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("bantin.zip")));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = home.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        Unpacked program = new Unpacked(home.resolve("bantin-" + System.getProperty("bantin.version")));
        assertThat(program.launcher().toFile().setExecutable(true)).isTrue();
        return program;
    }

    Unpacked moved(Path to) throws IOException {
        return new Unpacked(Files.move(folder, to));
    }

    Path launcher() {
        return folder.resolve("bin/bantin");
    }

    /** One of the jars that the program's own needs. */
    Path aLibrary() throws IOException {
        try (Stream<Path> jars = Files.list(folder.resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("snakeyaml"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Path cache() {
        return folder.resolve("cache");
    }

    /** The version, asked from another folder in the way that needs all commands, by a program that may make or use a class archive. */
    Ran version(Path java, Path elsewhere) throws IOException, InterruptedException {
        return Ran.run(elsewhere, environment(java, "on"), launcher().toString(), "-V");
    }

    /** One without a class archive, which a process makes after the program has ended. */
    Map<String, String> environment(Path java) {
        return environment(java, "off");
    }

    /**
     * @param cache of BANTIN_CACHE; "on" is as good as none
     */
    Map<String, String> environment(Path java, String cache) {
        return Map.of(
                "BANTIN_CACHE",
                cache,
                "JAVA_HOME",
                java.toString(),
                "PATH",
                "/usr/bin:/bin",
                "HOME",
                String.valueOf(folder.getParent()),
                "LC_ALL",
                "C");
    }

    /** The newest archive, once no process works on one. */
    Path awaitArchive() throws IOException {
        Instant end = Instant.now().plus(Duration.ofMinutes(10));
        while (Instant.now().isBefore(end)) {
            try (Stream<Path> files = Files.isDirectory(cache()) ? Files.list(cache()) : Stream.empty()) {
                List<Path> all = files.toList();
                boolean busy = all.isEmpty()
                        || all.stream().anyMatch(file -> file.toString().endsWith(".lock"));
                if (!busy) {
                    return all.stream()
                            .filter(file -> file.toString().endsWith(".jsa"))
                            .max(Comparator.comparing(file -> file.toFile().lastModified()))
                            .orElseThrow(() -> new AssertionError("no archive was made: " + all));
                }
            }
            Pause.betweenTwoLooks();
        }
        throw new AssertionError("no archive after ten minutes");
    }
}
