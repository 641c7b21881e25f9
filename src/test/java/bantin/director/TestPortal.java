package bantin.director;

import bantin.content.body.BodyStore;
import bantin.output.OutputDirectory;
import bantin.problem.Problem;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds a portal inside the test's own process. */
public final class TestPortal {
    private static final String NOW = "2026-11-23T08:00:00+07:00";

    private final Path site;
    private final Path output;
    private final int threads;

    public TestPortal(Path site, Path output, int threads) {
        this.site = site;
        this.output = output;
        this.threads = threads;
    }

    public SiteBuild.Result build() {
        return build(NOW, BuildTime.Drafts.LEAVE_OUT);
    }

    public SiteBuild.Result build(String now, BuildTime.Drafts drafts) {
        DrawnCards.in(site);
        return built(now, drafts);
    }

    /** Draws its icons and share cards, too. */
    SiteBuild.Result buildFromNothing() {
        return built(NOW, BuildTime.Drafts.LEAVE_OUT);
    }

    private SiteBuild.Result built(String now, BuildTime.Drafts drafts) {
        Path themes = Path.of("themes").toAbsolutePath();
        try (BodyStore bodies = new BodyStore(site.resolve(".bantin"))) {
            SnapshotLoader loader = new SnapshotLoader(site, themes, bodies, threads, Progress.silent());
            Snapshot snapshot = loader.load(
                    config -> new BuildTime(ZonedDateTime.parse(now).withZoneSameInstant(config.timezone()), drafts));
            SiteBuild build = new SiteBuild(new OutputDirectory(output), threads, Progress.silent());
            return build.build(snapshot, SiteBuild.Strictness.ERRORS_ONLY);
        }
    }

    /** Builds, and fails when the site has an error. */
    public SiteBuild.Result buildSound() {
        SiteBuild.Result result = build();
        List<Problem> errors =
                result.problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        return result;
    }

    /** Every file below a folder with its bytes. */
    public static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
