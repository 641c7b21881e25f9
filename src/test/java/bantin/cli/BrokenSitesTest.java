package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.DrawnCards;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.problem.ProblemText;
import bantin.problem.Problems;
import bantin.source.SourceFile;
import bantin.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem that a build can report is seen here, word for word, on a tiny site that has it. */
class BrokenSitesTest {
    private static final Pattern JSON =
            Pattern.compile("\\[(\\{S: S(, S: (S|\\d+))*\\}(,\\n \\{S: S(, S: (S|\\d+))*\\})*)?\\]\\n"
                    .replace("S", "\"(?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\n]|\\\\u[0-9a-f]{4})*+\""));
    private static final Pattern ID = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    /** Rooms whose problems a build shows. */
    private static final Set<String> ROOMS = Set.of(
            "attachment",
            "yaml",
            "config",
            "source",
            "content",
            "image",
            "route",
            "site",
            "page",
            "render",
            "director");
    /** Of these rooms, but said by a refusal (see {@link RefusalsTest}), or not said by a build. */
    private static final Pattern OTHERS =
            Pattern.compile("(output|paste|publish|table)\\..*|site\\.missing|source\\.unreadable");

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path output;

    @BeforeAll
    static void aGoodSiteIsOnline() throws IOException {
        Path site = shared.resolve("good");
        Trees.write(site.resolve("site.yml"), Trees.SITE);
        output = shared.resolve("public");
        assertThat(Ran.bantin("build", "--site", site, "--output", output).code())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachProblemReadsAsExpected(String name) throws IOException {
        Path site = make(name);
        Path own = folder.resolve("public");
        // what is there now, not what was there first: one failure is not to be that of all that come after it
        SortedMap<String, Integer> lastGoodSite = Trees.contents(output);

        for (Lang lang : Lang.values()) {
            Ran plain = build(site, errors(name) ? output : own, lang);

            String expected =
                    Files.readString(BrokenSites.FOLDER.resolve(name).resolve("expected-" + lang.code() + ".txt"));
            assertThat(plain.code()).as("exit code").isEqualTo(errors(name) ? 1 : 0);
            assertThat(settled(plain.console())).isEqualTo(expected).contains("[" + BrokenSites.idOf(name) + "]");
        }
        assertThat(Trees.contents(output)).as("the last good site").isEqualTo(lastGoodSite);
    }

    /** How a problem is written as JSON, and what is strict about warnings, is the same for all problems of a room. */
    @ParameterizedTest
    @MethodSource("firstOfEachRoom")
    void problemIsJsonForPrograms(String name) throws IOException {
        Path site = make(name);
        SortedMap<String, Integer> lastGoodSite = Trees.contents(output);

        Ran json = build(site, errors(name) ? output : folder.resolve("public"), Lang.VI, "--format", "json");
        Ran strict = build(site, output, Lang.VI, "--strict");

        assertThat(json.out()).matches(JSON).contains("{\"id\": \"" + BrokenSites.idOf(name) + "\", ");
        assertThat(json.err()).isEmpty();
        assertThat(strict.code()).as("strict").isEqualTo(1);
        assertThat(Trees.contents(output)).as("the last good site").isEqualTo(lastGoodSite);
    }

    @Test
    void fileThatVanishesWhileItIsReadIsAProblem() {
        Problems problems = new Problems();
        SourceFile vanished = new SourceFile("content/news/le-hoi.md", folder.resolve("le-hoi.md"), 10, 0);

        assertThat(SourceText.read(vanished, problems)).isEmpty();

        Problem problem = problems.sorted().get(0);
        assertThat(new ProblemText(Messages.in(Lang.VI)).of(problem))
                .startsWith("lỗi: content/news/le-hoi.md: không đọc được tệp này\n")
                .endsWith("[source.file.unreadable]\n");
        assertThat(new ProblemText(Messages.in(Lang.EN)).of(problem))
                .startsWith("error: content/news/le-hoi.md: this file can't be read\n");
    }

    @Test
    void everyProblemOfABuildHasABrokenSite() throws IOException {
        Set<String> seen = names().map(BrokenSites::idOf).collect(Collectors.toCollection(TreeSet::new));
        seen.add("source.file.unreadable");
        Set<String> said = Messages.in(Lang.VI).ids();
        Set<String> written = new TreeSet<>();
        for (Path file : Trees.files(Path.of("src/main/java/bantin"))) {
            if (ROOMS.contains(
                    Path.of("src/main/java/bantin").relativize(file).getName(0).toString())) {
                Matcher id = ID.matcher(Files.readString(file));
                while (id.find()) {
                    Stream.of(id.group(1), id.group(1) + "-meant")
                            .filter(said::contains)
                            .forEach(written::add);
                }
            }
        }

        written.removeIf(id -> OTHERS.matcher(id).matches());

        assertThat(written).hasSizeGreaterThan(70);
        assertThat(seen).as("problems without a site in broken-sites").containsAll(written);
    }

    static Stream<String> names() throws IOException {
        return BrokenSites.names().stream();
    }

    /** An error and a warning of each room. */
    static Stream<String> firstOfEachRoom() throws IOException {
        Map<String, String> first = new TreeMap<>();
        for (String name : BrokenSites.names()) {
            first.putIfAbsent(BrokenSites.idOf(name).split("\\.")[0] + errors(name), name);
        }
        return first.values().stream();
    }

    /** What is expected tells whether the problem is an error: a site with an error is refused. */
    private static boolean errors(String name) throws IOException {
        return Files.readString(BrokenSites.FOLDER.resolve(name).resolve("expected-en.txt"))
                .contains("error: ");
    }

    private Path make(String name) throws IOException {
        Path site = folder.resolve("site");
        BrokenSites.make(name, site);
        DrawnCards.in(site);
        return site;
    }

    private static Ran build(Path site, Path output, Lang lang, String... more) {
        List<Object> args = new ArrayList<>(List.of("build", "--site", site, "--output", output));
        args.addAll(List.of("--now", "2026-03-20 08:00", "--no-color", "--lang", lang.code()));
        args.addAll(List.of(more));
        return Ran.bantin(args.toArray());
    }

    /** Folder, seconds and kept pictures differ from run to run; pages and files are the theme's affair. */
    private static String settled(String console) {
        return console.replaceAll(
                        "(?m)(thành|into) [\\d.,]+ (trang|pages) (trong|in) [\\d.,]+ (giây|seconds): .*",
                        "$1 # $2: <output>")
                .replaceAll("(?m)(trong|in) /\\S*/public ", "$1 <output> ")
                .replaceAll("(?m)^(Tệp|Files): .*", "$1: #")
                .replaceAll("(?m)^(Tệp ảnh|Picture files): .*\n", "");
    }
}
