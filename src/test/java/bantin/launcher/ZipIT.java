package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed program, unpacked in a folder whose name has spaces and Vietnamese letters, in a locale without UTF-8. */
class ZipIT {
    private static final String VERSION = "bantin " + System.getProperty("bantin.version") + "\n";

    @TempDir
    private Path temp;

    private Path elsewhere = Path.of("");
    private Path program = Path.of("");

    static List<Path> javas() throws IOException {
        return Javas.all();
    }

    @BeforeEach
    void unpack() throws IOException {
        elsewhere = Files.createDirectories(temp.resolve("nơi khác"));
        Path home = Files.createDirectories(temp.resolve("Cổng xã Đồng Tâm"));
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
        program = home.resolve("bantin-" + System.getProperty("bantin.version"));
        assertThat(program.resolve("bin/bantin").toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void unpackedProgramRunsWithoutMavenAndWithEachJava(Path java) throws Exception {
        Ran ran = bantin(java);

        assertThat(ran).isEqualTo(new Ran(0, VERSION, ""));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void archiveIsMadeAfterTheFirstRunAndThenUsedInSilence(Path java) throws Exception {
        // Java 17 archives no class of a jar whose address needs escaping, such as one below "Cổng xã"
        program = Files.move(program, temp.resolve("bantin"));
        bantin(java);
        awaitArchive();
        Path loads = temp.resolve("loads");
        Map<String, String> watched = new HashMap<>(environment(java));
        watched.put("BANTIN_JAVA_OPTS", "-Xlog:class+load:file=" + loads);

        Ran second = Ran.run(elsewhere, watched, program.resolve("bin/bantin").toString(), "--version");

        assertThat(second).isEqualTo(new Ran(0, VERSION, ""));
        assertThat(loads).content().containsPattern("bantin\\.cli\\.Main source: shared objects file");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void brokenArchiveIsIgnoredInSilence(Path java) throws Exception {
        bantin(java);
        Path archive = awaitArchive();
        Files.delete(archive);
        Files.writeString(archive, "not an archive".repeat(1000));

        Ran ran = bantin(java);

        assertThat(ran).isEqualTo(new Ran(0, VERSION, ""));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void archiveOfAnotherProgramIsIgnoredInSilence(Path java) throws Exception {
        bantin(java);
        Path archive = awaitArchive();
        Path moved = program.resolveSibling("bantin mới");
        Files.move(program, moved);
        program = moved;
        Ran afterMove = bantin(java);
        Path other = awaitArchive();
        Files.copy(moved.resolve("cache").resolve(archive.getFileName()), other, StandardCopyOption.REPLACE_EXISTING);

        Ran ran = bantin(java);

        assertThat(List.of(afterMove, ran)).containsOnly(new Ran(0, VERSION, ""));
    }

    /** On each Java, from another folder, in another zone: the sample portal comes out the same, byte for byte. */
    @Test
    void samplePortalIsTheSameOnEveryJava() throws Exception {
        Path first = temp.resolve("first");
        for (Path java : javas()) {
            Path output = Files.exists(first) ? temp.resolve("other " + java.getFileName()) : first;
            Map<String, String> zone = new HashMap<>(environment(java));
            zone.put("TZ", Files.exists(first) ? "America/New_York" : "Asia/Tokyo");

            Ran ran = Ran.run(
                    elsewhere,
                    zone,
                    program.resolve("bin/bantin").toString(),
                    "build",
                    "--quiet",
                    "--now",
                    "2026-11-23",
                    "--site",
                    Path.of("").toAbsolutePath().toString(),
                    "--output",
                    output.toString());

            assertThat(ran).isEqualTo(new Ran(0, "", ""));
            assertThat(hashes(output)).isEqualTo(hashes(first)).hasSizeGreaterThan(200);
        }
    }

    /** New Javas warn of native libraries that were not announced, and WebP is written by one. */
    @ParameterizedTest
    @MethodSource("javas")
    void photosAreMadeInSilenceOnEveryJava(Path java) throws Exception {
        Path article = Files.createDirectories(elsewhere.resolve("content/news/lua"));
        Files.copy(Path.of("src/test/resources/broken-sites/picture.outside/site.yml"), elsewhere.resolve("site.yml"));
        Files.copy(Path.of("src/test/resources/pictures/gps.jpg"), article.resolve("lua.jpg"));
        Files.writeString(
                article.resolve("index.md"),
                "---\ntitle: Giá lúa\ndate: 2026-03-18\ncategory: tin-tuc\n---\n![Ruộng lúa](lua.jpg)\n");

        Ran ran = Ran.run(
                elsewhere, environment(java), program.resolve("bin/bantin").toString(), "build", "--format", "json");

        assertThat(ran).isEqualTo(new Ran(0, "[]\n", ""));
        try (Stream<Path> pictures = Files.list(elsewhere.resolve("public/anh"))) {
            assertThat(pictures).anyMatch(picture -> picture.toString().endsWith(".webp"));
        }
    }

    /** A bare Debian entered over ssh has the visitor's LANG, and not the locale that it names. */
    @ParameterizedTest
    @ValueSource(strings = {"LANG=vi_VN.UTF-8", "LC_ALL=vi_VN.UTF-8", "LANG=C.UTF-8 LC_MESSAGES=xx_XX.ISO-8859-1"})
    void vietnameseFileNamesWorkInALocaleThatIsNotInstalled(String locale) throws Exception {
        Map<String, String> environment = new TreeMap<>(environment(Javas.running()));
        environment.remove("LC_ALL");
        for (String setting : locale.split(" ")) {
            environment.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        Path news = Files.createDirectories(elsewhere.resolve("xã-thử/content/news/khánh thành cầu"));
        Files.copy(
                Path.of("src/test/resources/broken-sites/picture.outside/site.yml"),
                elsewhere.resolve("xã-thử/site.yml"));
        Files.writeString(
                news.resolve("index.md"),
                "---\ntitle: Khánh thành cầu\ndate: 2026-03-18\ncategory: tin-tuc\n---\n[Sơ đồ](sơ-đồ.txt)\n");
        Files.writeString(news.resolve("sơ-đồ.txt"), "cầu");

        Ran ran = Ran.run(
                elsewhere,
                environment,
                program.resolve("bin/bantin").toString(),
                "build",
                "--site",
                "xã-thử",
                "--format",
                "json");

        assertThat(ran).isEqualTo(new Ran(0, "[]\n", ""));
        assertThat(elsewhere.resolve("xã-thử/public/tin-tuc/khanh-thanh-cau/index.html"))
                .exists();
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(
                        folder.relativize(file).toString(),
                        Fingerprinter.of(file).hex());
            }
        }
        return hashes;
    }

    @Test
    void folderThatTakesNoArchiveIsNoTrouble() throws Exception {
        Files.writeString(program.resolve("cache"), "a file where the folder would be");

        Ran ran = bantin(Javas.running());

        assertThat(ran).isEqualTo(new Ran(0, VERSION, ""));
    }

    @Test
    void linkLeadsToTheProgram() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("bản tin"), program.resolve("bin/bantin"));
        Path linkToLink = Files.createSymbolicLink(temp.resolve("bt"), temp.relativize(link));

        Ran ran = Ran.run(elsewhere, environment(Javas.running()), linkToLink.toString(), "--version");

        assertThat(ran).isEqualTo(new Ran(0, VERSION, ""));
    }

    @Test
    void exitCodeIsThatOfTheProgram() throws Exception {
        Ran ran = Ran.run(
                elsewhere,
                environment(Javas.running()),
                program.resolve("bin/bantin").toString(),
                "--không-có");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--không-có");
    }

    @Test
    void zipNamesTheLicencesOfWhatItCarries() throws IOException {
        assertThat(program.resolve("LICENSE")).exists();
        assertThat(Files.readString(program.resolve("THIRD-PARTY.txt"))).contains("flexmark", "pebble", "jsoup");
    }

    private Ran bantin(Path java) throws IOException, InterruptedException {
        return Ran.run(
                elsewhere, environment(java), program.resolve("bin/bantin").toString(), "--version");
    }

    private Map<String, String> environment(Path java) {
        return Map.of("JAVA_HOME", java.toString(), "PATH", "/usr/bin:/bin", "HOME", temp.toString(), "LC_ALL", "C");
    }

    /** The newest archive, once no process works on one. */
    private Path awaitArchive() throws IOException, InterruptedException {
        Path cache = program.resolve("cache");
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(end)) {
            try (Stream<Path> files = Files.isDirectory(cache) ? Files.list(cache) : Stream.empty()) {
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
            Thread.sleep(100);
        }
        throw new AssertionError("no archive after three minutes");
    }
}
