package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import bantin.director.last.Sources;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.FileLook;
import bantin.output.Looks;
import bantin.page.kind.Page;
import bantin.render.theme.TemplateTrouble;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memory saves time and changes nothing. */
class ReadMemoryTest {
    private static final Fingerprint PROGRAM = Fingerprinter.of("this program");
    private static final int THREADS = 2;

    @TempDir
    private Path home;

    private Path site;
    private Path folder;
    private Map<Path, FileLook> looks = Map.of();

    @BeforeEach
    void writeSite() throws IOException {
        site = home.resolve("cong");
        folder = site.resolve(".bantin");
        copy(Path.of("site.yml"), site.resolve("site.yml"));
        copy(Path.of("content"), site.resolve("content"));
        try (Stream<Path> files = Files.walk(site)) {
            // as if written yesterday: a file saved a moment ago is looked at again in any case
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
            }
        }
    }

    @Test
    void samplePortalReadFromMemoryIsTheSame() throws IOException {
        SortedMap<String, String> first = run(PROGRAM, ReadMemory.Trust.BYTES).pages();
        Run second = run(PROGRAM, ReadMemory.Trust.BYTES);
        assertThat(second.pages()).isEqualTo(first);
        assertThat(second.readAnew()).isZero();
    }

    @Test
    void whatLooksTheSameIsNotReadInThePreviewButReadByABuild() throws IOException {
        read(PROGRAM, ReadMemory.Trust.BYTES);
        Path article = anArticle();
        FileTime time = Files.getLastModifiedTime(article);
        String text = Files.readString(article);
        Files.writeString(article, text.replaceFirst("a", "o"));
        Files.setLastModifiedTime(article, time);
        assertThat(read(PROGRAM, ReadMemory.Trust.OUTSIDE)).isZero();
        assertThat(read(PROGRAM, ReadMemory.Trust.BYTES)).isEqualTo(1);
    }

    /** No program sets back the time at which the disk saw the last change. */
    @Test
    void whatTheDiskTellsToBeUntouchedIsNotOpenedByABuildEither() throws IOException {
        looks = sources();
        int all = read(PROGRAM, ReadMemory.Trust.BYTES);
        looks = sources();
        assertThat(bytesLookedAt()).isZero();

        Path article = anArticle();
        FileTime time = Files.getLastModifiedTime(article);
        Files.writeString(article, Files.readString(article).replaceFirst("a", "o"));
        Files.setLastModifiedTime(article, time);
        looks = sources();
        assertThat(bytesLookedAt()).isEqualTo(1);
        assertThat(read(PROGRAM, ReadMemory.Trust.BYTES)).isEqualTo(1);
        assertThat(all).isGreaterThan(20);
    }

    /** Each that was killed in the middle left one for ever, as large as all bodies of the portal. */
    @Test
    void whatAKilledRunDidNotFinishGoesWithTheNextSave() throws IOException {
        Path half = Files.createDirectories(folder).resolve("readings-123.unfinished");
        Files.writeString(half, "half");

        read(PROGRAM, ReadMemory.Trust.BYTES);

        assertThat(half).doesNotExist();
        assertThat(folder).isDirectoryContaining("glob:**readings-*.saved");
    }

    @Test
    void changedFileIsReadAnew() throws IOException {
        SortedMap<String, String> before = run(PROGRAM, ReadMemory.Trust.BYTES).pages();
        Files.writeString(anArticle(), "\n\nThêm một câu cuối bài.\n", StandardOpenOption.APPEND);
        Run after = run(PROGRAM, ReadMemory.Trust.OUTSIDE);
        assertThat(after.readAnew()).isEqualTo(1);
        assertThat(after.pages()).isNotEqualTo(before);
        assertThat(String.join("", after.pages().values())).contains("Thêm một câu cuối bài.");
    }

    /** Whoever opens an entry sees its page at once: the site is not made anew to find that nothing was typed yet. */
    @Test
    void entryWithTheBytesThatWereReadIsThatOfTheLastSnapshot() throws IOException {
        try (BodyStore bodies = new BodyStore(folder)) {
            SnapshotLoader loader = new SnapshotLoader(
                    site, Path.of("themes").toAbsolutePath(), bodies, new ReadMemory(), THREADS, Progress.silent());
            BuildTime time =
                    new BuildTime(ZonedDateTime.parse("2026-11-23T08:00:00+07:00"), BuildTime.Drafts.LEAVE_OUT);
            Path file = anArticle();
            String path = site.relativize(file).toString().replace('\\', '/');
            byte[] before = Files.readAllBytes(file);
            byte[] after =
                    (new String(before, StandardCharsets.UTF_8) + "\nThêm một câu.\n").getBytes(StandardCharsets.UTF_8);

            Snapshot first = loader.load(config -> time, Set.of());
            assertThat(loader.lastWith(time.drafts(), path, before)).containsSame(first);
            assertThat(loader.lastWith(time.drafts(), path, after).orElseThrow())
                    .isNotSameAs(first);

            Files.write(file, after);
            Snapshot second = loader.load(config -> time, Set.of(file));
            assertThat(loader.lastWith(time.drafts(), path, after)).containsSame(second);
            assertThat(loader.lastWith(time.drafts(), path, before).orElseThrow())
                    .isNotSameAs(second);
        }
    }

    @Test
    void anotherProgramReadsAllAnew() throws IOException {
        int all = read(PROGRAM, ReadMemory.Trust.BYTES);
        assertThat(all).isPositive();
        assertThat(read(Fingerprinter.of("another program"), ReadMemory.Trust.OUTSIDE))
                .isEqualTo(all);
    }

    @Test
    void otherSettingsReadAllAnew() throws IOException {
        int all = read(PROGRAM, ReadMemory.Trust.BYTES);
        Files.writeString(site.resolve("site.yml"), "\nmarkdown:\n  html: escape\n", StandardOpenOption.APPEND);
        assertThat(read(PROGRAM, ReadMemory.Trust.OUTSIDE)).isEqualTo(all);
    }

    @Test
    void damagedOrShortenedMemoryIsPassedOver() throws IOException {
        int first = read(PROGRAM, ReadMemory.Trust.BYTES);
        Path saved = saved().get(0);
        byte[] bytes = Files.readAllBytes(saved);
        for (int length : new int[] {0, 10, 70, bytes.length / 2, bytes.length - 1}) {
            Files.write(saved, java.util.Arrays.copyOf(bytes, length));
            assertThat(open(saved)).as("cut to " + length).isZero();
        }
        // what was read, the first body, the last, and what tells whether they are whole
        int body = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("<p>");
        for (int at : new int[] {0, 33, 40, 200, body, bytes.length - 40, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(saved, damaged);
            assertThat(open(saved)).as("damaged at " + at).isZero();
        }
        Files.write(saved, bytes);
        assertThat(open(saved)).isEqualTo(first);
    }

    @Test
    void onlyOneMemoryIsKept() throws IOException {
        read(PROGRAM, ReadMemory.Trust.BYTES);
        read(Fingerprinter.of("another program"), ReadMemory.Trust.BYTES);
        assertThat(saved()).hasSize(1);
    }

    private record Run(SortedMap<String, String> pages, int readAnew) {}

    private Run run(Fingerprint program, ReadMemory.Trust trust) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        int readAnew = read(program, trust, snapshot -> {
            for (Page page : snapshot.portal().plan().pages()) {
                byte[] bytes = snapshot.renderer().render(page);
                pages.put(page.route().address(), new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return new Run(pages, readAnew);
    }

    private interface Look {
        void at(Snapshot snapshot) throws TemplateTrouble;
    }

    /** As a build finds them that begins a moment later. */
    private Map<Path, FileLook> sources() throws IOException {
        Looks.nextTick(home.resolve("clock"));
        return Sources.of(site, folder).orElseThrow().files();
    }

    private long bytesLookedAt() {
        try (BodyStore bodies = new BodyStore(folder)) {
            ReadMemory memory = ReadMemory.open(folder, PROGRAM, bodies, ReadMemory.Trust.BYTES, looks, THREADS);
            return memory.readings().all().stream().filter(kept -> !kept.sure()).count();
        }
    }

    /** How many files were read, and not remembered. */
    private int read(Fingerprint program, ReadMemory.Trust trust) throws IOException {
        return read(program, trust, snapshot -> {});
    }

    private int read(Fingerprint program, ReadMemory.Trust trust, Look look) throws IOException {
        try (BodyStore bodies = new BodyStore(folder)) {
            ReadMemory memory = ReadMemory.open(folder, program, bodies, trust, looks, THREADS);
            Path themes = Path.of("themes").toAbsolutePath();
            Snapshot snapshot = new SnapshotLoader(site, themes, bodies, memory, THREADS, Progress.silent())
                    .load(
                            config -> new BuildTime(
                                    ZonedDateTime.parse("2026-11-23T08:00:00+07:00"), BuildTime.Drafts.LEAVE_OUT),
                            Set.of());
            int readAnew = memory.readings().changes();
            memory.save(folder, program, bodies);
            look.at(snapshot);
            return readAnew;
        } catch (TemplateTrouble trouble) {
            throw new AssertionError(trouble.problems().toString(), trouble);
        }
    }

    private int open(Path saved) throws IOException {
        assertThat(saved).exists();
        try (BodyStore bodies = new BodyStore(folder)) {
            return ReadMemory.open(folder, PROGRAM, bodies, ReadMemory.Trust.OUTSIDE, Map.of(), THREADS)
                    .readings()
                    .all()
                    .size();
        }
    }

    private List<Path> saved() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".saved")).toList();
        }
    }

    private Path anArticle() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("content/news"))) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
