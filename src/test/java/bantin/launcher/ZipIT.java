package bantin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packed program, unpacked in a folder whose name has spaces and Vietnamese letters, in a locale without UTF-8. */
class ZipIT {
    @TempDir
    static Path shared;

    private static Unpacked program;

    @TempDir
    private Path temp;

    private Path elsewhere = Path.of("");

    @BeforeAll
    static void unpack() throws IOException {
        program = Unpacked.below(shared.resolve("Cổng xã Đồng Tâm"));
    }

    @BeforeEach
    void goElsewhere() throws IOException {
        elsewhere = Files.createDirectories(temp.resolve("nơi khác"));
    }

    static List<Path> javas() throws IOException {
        return Javas.all();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void unpackedProgramRunsWithoutMavenAndWithEachJava(Path java) throws Exception {
        Ran ran =
                Ran.run(elsewhere, program.environment(java), program.launcher().toString(), "--version");

        assertThat(ran).isEqualTo(Unpacked.VERSION);
    }

    /** On each Java, from another folder, in another zone: the sample portal comes out the same, byte for byte. */
    @Test
    void samplePortalIsTheSameOnEveryJava() throws Exception {
        Path first = temp.resolve("first");
        for (Path java : javas()) {
            Path output = Files.exists(first) ? temp.resolve("other " + java.getFileName()) : first;
            Map<String, String> zone = new HashMap<>(program.environment(java));
            zone.put("TZ", Files.exists(first) ? "America/New_York" : "Asia/Tokyo");

            Ran ran = Ran.run(
                    elsewhere,
                    zone,
                    program.launcher().toString(),
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
                elsewhere, program.environment(java), program.launcher().toString(), "build", "--format", "json");

        assertThat(ran).isEqualTo(new Ran(0, "[]\n", ""));
        try (Stream<Path> pictures = Files.list(elsewhere.resolve("public/anh"))) {
            assertThat(pictures).anyMatch(picture -> picture.toString().endsWith(".webp"));
        }
    }

    /** A bare Debian entered over ssh has the visitor's LANG, and not the locale that it names. */
    @ParameterizedTest
    @ValueSource(strings = {"LANG=vi_VN.UTF-8", "LC_ALL=vi_VN.UTF-8", "LANG=C.UTF-8 LC_MESSAGES=xx_XX.ISO-8859-1"})
    void vietnameseFileNamesWorkInALocaleThatIsNotInstalled(String locale) throws Exception {
        Map<String, String> environment = new TreeMap<>(program.environment(Javas.running()));
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
                elsewhere, environment, program.launcher().toString(), "build", "--site", "xã-thử", "--format", "json");

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
    void linkLeadsToTheProgram() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("bản tin"), program.launcher());
        Path linkToLink = Files.createSymbolicLink(temp.resolve("bt"), temp.relativize(link));

        Ran ran = Ran.run(elsewhere, program.environment(Javas.running()), linkToLink.toString(), "--version");

        assertThat(ran).isEqualTo(Unpacked.VERSION);
    }

    @Test
    void exitCodeIsThatOfTheProgram() throws Exception {
        Ran ran = Ran.run(
                elsewhere,
                program.environment(Javas.running()),
                program.launcher().toString(),
                "--không-có");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--không-có");
    }

    @Test
    void zipNamesTheLicencesOfWhatItCarries() throws IOException {
        assertThat(program.folder().resolve("LICENSE")).exists();
        assertThat(Files.readString(program.folder().resolve("THIRD-PARTY.txt")))
                .contains("flexmark", "pebble", "jsoup");
    }
}
