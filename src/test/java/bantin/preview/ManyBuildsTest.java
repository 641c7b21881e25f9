package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import bantin.director.Progress;
import bantin.director.ReadMemory;
import bantin.director.SiteBuild;
import bantin.director.Snapshot;
import bantin.director.SnapshotLoader;
import bantin.director.UnreadableSite;
import bantin.director.last.LastBuild;
import bantin.director.last.Sources;
import bantin.hash.Fingerprint;
import bantin.output.Changes;
import bantin.output.FileLook;
import bantin.output.Looks;
import bantin.output.Origins;
import bantin.output.OutputDirectory;
import bantin.problem.Problem;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done between two builds: the second makes and says what one makes and says that knows of no first. */
class ManyBuildsTest {
    /** {@code -Dbantin.edits=3000} for a long evening. */
    private static final int EDITS = Integer.getInteger("bantin.edits", 40);

    private static final long SEED = 20201119;
    private static final Fingerprint PROGRAM = new Fingerprint("1".repeat(32));

    @TempDir
    private Path home;

    private final Random random = new Random(SEED);
    private final Random again = new Random(SEED);
    private BodyStore bodies;
    private ReadMemory memory;
    /** How often the second build did nothing, because nothing was changed. */
    private int idle;
    /** How often it knew that bodies alone were other ones, and of how many. */
    private int bodiesAlone;

    private boolean killed;

    /** What a build said, and what it did. */
    private record Built(List<Problem> problems, Optional<Changes> changes) {}

    @Test
    void secondBuildMakesWhatAColdOneMakes() throws IOException {
        Path site = home.resolve("xa");
        Path output = home.resolve("public");
        Editor editor = new Editor(site, SEED);
        PreviewOf.write(site);
        editor.repair();
        ZonedDateTime now = ZonedDateTime.parse(PreviewOf.NOW);
        second(site, output, now);
        List<String> deeds = new ArrayList<>();
        int sound = 0;
        boolean broken = false;
        for (int step = 0; step < EDITS; step++) {
            deeds.add(broken ? repair(site, editor) : deed(site, editor, output, now));
            now = now.plusHours(random.nextInt(46) - 6);

            Built second = second(site, output, now);
            Built cold = cold(site, now);

            String what = "step " + step + ": " + deeds.subList(Math.max(0, step - 3), step + 1);
            assertThat(second.problems()).as(what).isEqualTo(cold.problems());
            broken = cold.changes().isEmpty();
            if (!broken) {
                assertThat(files(output)).as(what).isEqualTo(files(home.resolve("cold")));
                assertThat(second.changes().get().unchanged()).as(what).isPositive();
                sound++;
            }
        }
        assertThat(sound).isGreaterThan(EDITS / 6);
        assertThat(idle).isGreaterThan(EDITS / 20);
        assertThat(bodiesAlone).isGreaterThan(EDITS / 20);
    }

    private String deed(Path site, Editor editor, Path output, ZonedDateTime now) throws IOException {
        return switch (random.nextInt(8)) {
            case 0 -> spoil(output);
            case 1, 2 -> "nothing";
            case 3 -> changeUnseen(site);
            case 4 -> takeBack(site, output, now);
            case 5 -> changeBody(site);
            default -> editor.edit();
        };
    }

    private String repair(Path site, Editor editor) throws IOException {
        // the folder that an editor moved away would hold the same articles once more
        Path away = site.resolve("content/news/2018");
        if (Files.exists(away)) {
            Files.move(away, Files.createTempDirectory(home, "away").resolve("2018"));
        }
        editor.repair();
        return "repair";
    }

    /** A program that sets the time back writes as many bytes as before. */
    private String changeUnseen(Path site) throws IOException {
        List<Path> articles = filesOf(site.resolve("content/news"), ".md");
        Path article = articles.get(random.nextInt(articles.size()));
        FileTime time = Files.getLastModifiedTime(article);
        String text = Files.readString(article);
        int body = text.indexOf("---", 3);
        String other = text.substring(body);
        other = other.contains("n") ? other.replace('n', 'm') : other.replace('m', 'n');
        Files.writeString(article, text.substring(0, body) + other);
        Files.setLastModifiedTime(article, time);
        return "changed unseen " + site.relativize(article);
    }

    private String changeBody(Path site) throws IOException {
        List<Path> articles = filesOf(site.resolve("content/news"), ".md");
        Path article = articles.get(random.nextInt(articles.size()));
        Files.writeString(article, Files.readString(article) + "\n\nThêm đoạn " + random.nextInt(1000) + ".\n");
        return "changed the body of " + site.relativize(article);
    }

    /** A title is another one in a site whose build is killed before it keeps what it knows, and then what it was. */
    private String takeBack(Path site, Path output, ZonedDateTime now) throws IOException {
        List<Path> articles = filesOf(site.resolve("content/news"), ".md");
        Path article = articles.get(random.nextInt(articles.size()));
        String text = Files.readString(article);
        Files.writeString(article, text.replaceFirst("title: .*", "title: Tin rút lại"));
        killed = true;
        second(site, output, now);
        killed = false;
        Files.writeString(article, text);
        return "taken back " + site.relativize(article);
    }

    /** Somebody writes into the finished site: as many signs as before, more, nothing at all, or a file of her own. */
    private String spoil(Path output) throws IOException {
        List<Path> pages = filesOf(output, ".html");
        Path page = pages.get(random.nextInt(pages.size()));
        switch (random.nextInt(4)) {
            case 0 -> Files.writeString(page, Files.readString(page).replace('a', 'o'));
            case 1 -> Files.writeString(page, Files.readString(page) + "thêm");
            case 2 -> Files.writeString(page.resolveSibling("ghi-chu.txt"), "của tôi");
            default -> Files.delete(page);
        }
        return "spoilt " + output.relativize(page);
    }

    private static List<Path> filesOf(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** As a command does that knows what earlier commands left. */
    private Built second(Path site, Path output, ZonedDateTime now) throws IOException {
        Path folder = Files.createDirectories(site.resolve(".bantin"));
        // mostly an editor needs longer than the clock of the disk
        if (again.nextInt(5) > 0) {
            Looks.nextTick(folder.resolve("clock"));
        }
        OutputDirectory directory =
                new OutputDirectory(output).remembering(() -> Origins.in(folder.resolve("pages"), PROGRAM));
        Optional<Sources> sources = Sources.of(site, folder);
        LastBuild last = new LastBuild(site, folder, PROGRAM, sources, directory);
        Optional<LastBuild.Report> same = last.stillTrue(now::withZoneSameInstant);
        if (same.isPresent()) {
            idle++;
            return new Built(same.get().problems(), Optional.of(same.get().changes()));
        }
        look(folder, sources.orElseThrow().files());
        Built built = built(site, bodies, memory, directory, now, last);
        memory.save(folder, PROGRAM, bodies);
        return built;
    }

    /** Either a command of its own, which knows what was saved, or the desk once more, which knows what it read before. */
    private void look(Path folder, Map<Path, FileLook> looks) {
        if (bodies != null && again.nextInt(3) > 0) {
            memory = memory.at(looks);
            return;
        }
        close();
        bodies = new BodyStore(folder);
        memory = ReadMemory.open(folder, PROGRAM, bodies, ReadMemory.Trust.BYTES, looks, 2);
    }

    @AfterEach
    void close() {
        if (bodies != null) {
            bodies.close();
        }
    }

    private Built cold(Path site, ZonedDateTime now) throws IOException {
        try (BodyStore bodies = new BodyStore(home.resolve("bodies"))) {
            OutputDirectory output = new OutputDirectory(home.resolve("cold"));
            LastBuild last = new LastBuild(site, home, PROGRAM, Optional.empty(), output);
            return built(site, bodies, new ReadMemory(), output, now, last);
        }
    }

    private Built built(
            Path site, BodyStore bodies, ReadMemory memory, OutputDirectory output, ZonedDateTime now, LastBuild last) {
        Path themes = Path.of("themes").toAbsolutePath();
        try {
            Snapshot snapshot = new SnapshotLoader(site, themes, bodies, memory, 2, Progress.silent())
                    .load(config -> new BuildTime(now, BuildTime.Drafts.LEAVE_OUT));
            Optional<Set<String>> other = last.bodies(snapshot, memory::bytesOf);
            bodiesAlone += other.map(Set::size).orElse(0);
            SiteBuild.Result result = new SiteBuild(output, 2, Progress.silent())
                    .build(snapshot, SiteBuild.Strictness.ERRORS_ONLY, other);
            if (result.changes().isPresent() && !killed) {
                last.keep(snapshot, result, memory::bytesOf);
            }
            return new Built(result.problems(), result.changes());
        } catch (UnreadableSite unreadable) {
            return new Built(unreadable.problems(), Optional.empty());
        }
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                // pictures too: each byte is one sign
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
