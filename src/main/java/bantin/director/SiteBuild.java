package bantin.director;

import bantin.content.Entry;
import bantin.hash.Fingerprint;
import bantin.image.film.Film;
import bantin.output.Artifact;
import bantin.output.Changes;
import bantin.output.Finish;
import bantin.output.Gone;
import bantin.output.OutputDirectory;
import bantin.output.OutputPath;
import bantin.output.Staging;
import bantin.page.Copy;
import bantin.page.kind.GonePage;
import bantin.page.kind.Listing;
import bantin.page.kind.Page;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.render.PageRenderer;
import bantin.render.theme.TemplateTrouble;
import bantin.route.PictureFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;

/** Writes a snapshot into the output folder, whole or not at all. */
public final class SiteBuild {
    /** Whichever thread came to which page first. */
    private static final BinaryOperator<TemplateTrouble> FIRST =
            BinaryOperator.minBy(Comparator.comparing(TemplateTrouble::first));

    private final OutputDirectory output;
    private final Parallel parallel;
    private final Progress progress;

    public SiteBuild(OutputDirectory output, int threads, Progress progress) {
        this.output = output;
        this.parallel = new Parallel(threads);
        this.progress = progress;
    }

    /**
     * What a build did.
     *
     * @param changes empty when errors kept the old site in place
     * @param problems those of the snapshot and those of the templates, sorted
     * @param picturesMade how many picture files were made now, not found in the store
     * @param positions how many photos and films told where they were taken, and do no longer
     * @param finish of the site, where few files changed
     */
    public record Result(
            Optional<Changes> changes,
            List<Problem> problems,
            int picturesMade,
            int positions,
            Optional<Finish> finish) {
        static Result refused(List<Problem> problems, int picturesMade, int positions) {
            return new Result(Optional.empty(), problems, picturesMade, positions, Optional.empty());
        }
    }

    /** What keeps a new site from being put online. */
    public enum Strictness {
        ERRORS_ONLY,
        WARNINGS_TOO
    }

    public Result build(Snapshot snapshot, Strictness strictness) {
        return build(snapshot, strictness, Optional.empty());
    }

    /** @param bodies the files of articles whose bodies are all that is another than in the last build, if that is so */
    public Result build(Snapshot snapshot, Strictness strictness, Optional<Set<String>> bodies) {
        if (refuses(snapshot.problems(), strictness)) {
            output.repair();
            return Result.refused(snapshot.problems(), 0, 0);
        }
        Problems problems = new Problems();
        problems.addAll(snapshot.problems());
        try (Staging staging = output.stage()) {
            // pixels first: a photo that can't be decoded is told together with what the templates have to say
            Map<PictureFile, Path> pictures = snapshot.pictures().make(parallel, progress, problems);
            int made = snapshot.pictures().made();
            AtomicInteger positions =
                    new AtomicInteger(snapshot.portal().pictures().positions());
            List<Artifact.Copied> copied = copies(snapshot, problems, positions);
            problems.addAll(writePages(snapshot, bodies, staging));
            problems.addAll(snapshot.search().warnings());
            List<Problem> all = problems.sorted();
            if (refuses(all, strictness)) {
                return Result.refused(all, made, positions.get());
            }
            snapshot.assets().artifacts().forEach(staging::put);
            snapshot.renderer().filters().forEach((address, bytes) -> put(staging, address.substring(1), bytes));
            parallel.map(copied, copy -> put(staging, copy));
            parallel.map(pictures.entrySet(), picture -> put(staging, picture.getKey(), picture.getValue()));
            snapshot.pictures()
                    .archives(pictures)
                    .forEach((archive, file) ->
                            staging.put(new Artifact.Copied(archive.route().path(), file, true)));
            Changes changes = staging.swapIn();
            snapshot.pictures().dropUnused();
            snapshot.search().dropUnused();
            snapshot.portal().site().related().keep();
            return new Result(Optional.of(changes), all, made, positions.get(), staging.finish());
        }
    }

    /** A slip in a template breaks every page that it fills: it is one problem, told with the first of them by address. */
    private static List<Problem> onceForAllPages(Collection<TemplateTrouble> troubles) {
        Set<Object> seen = new HashSet<>();
        return troubles.stream()
                .flatMap(trouble -> trouble.problems().stream())
                .sorted()
                .filter(problem -> seen.add(slip(problem)))
                .toList();
    }

    private static Object slip(Problem problem) {
        return List.of(
                problem.id(),
                problem.place(),
                problem.args().size() > 1 ? problem.args().get(0) : "");
    }

    private static boolean refuses(List<Problem> problems, Strictness strictness) {
        return strictness == Strictness.WARNINGS_TOO
                ? !problems.isEmpty()
                : problems.stream().anyMatch(Problem::isError);
    }

    /** The files that are published as they are; a film only when its inside is known, and then cleaned. */
    private List<Artifact.Copied> copies(Snapshot snapshot, Problems problems, AtomicInteger positions) {
        return parallel
                .map(snapshot.portal().plan().copies(), copy -> copied(snapshot, copy, problems, positions))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Artifact.Copied> copied(
            Snapshot snapshot, Copy copy, Problems problems, AtomicInteger positions) {
        Optional<Film> film = CopyLook.of(snapshot, copy, problems);
        positions.addAndGet(film.filter(Film::position).isPresent() ? 1 : 0);
        return film.map(shown -> new Artifact.Copied(copy.route().path(), shown.file(), false));
    }

    private static Artifact.Copied put(Staging staging, Artifact.Copied copy) {
        staging.put(copy);
        return copy;
    }

    private static PictureFile put(Staging staging, PictureFile picture, Path made) {
        staging.put(new Artifact.Copied(picture.route().path(), made, picture.named()));
        return picture;
    }

    private static String put(Staging staging, String path, byte[] bytes) {
        staging.put(new Artifact.Rendered(OutputPath.of(path), bytes));
        return path;
    }

    /** The slips in templates that came up. */
    private List<Problem> writePages(Snapshot snapshot, Optional<Set<String>> bodies, Staging staging) {
        Map<Object, TemplateTrouble> slips = new ConcurrentHashMap<>();
        progress.begin(Progress.Stage.RENDER, snapshot.portal().plan().pages().size());
        // one thread alone draws, and sorts what all words are in: it begins while the others write
        parallel.map(
                byDay(snapshot.portal().plan().pages()), page -> write(snapshot, page, bodies, staging, slips), () -> {
                    snapshot.pictures()
                            .cards()
                            .forEach((card, file) ->
                                    staging.put(new Artifact.Copied(card.route().path(), file, true)));
                    snapshot.search().write((path, bytes) -> put(staging, path, bytes));
                });
        return onceForAllPages(slips.values());
    }

    /** The newest first: what many pages say of an entry is said for the next while it is still known from the last. */
    private static List<Page> byDay(Collection<Page> pages) {
        Map<Long, List<Page>> days = new TreeMap<>(Comparator.reverseOrder());
        for (Page page : pages) {
            List<? extends Entry> shown = page.listing()
                    .<List<? extends Entry>>map(Listing::entries)
                    .orElseGet(() -> page.entry().stream().toList());
            long day = shown.isEmpty()
                    ? Long.MAX_VALUE
                    : shown.get(shown.size() / 2)
                            .day()
                            .map(d -> d.at().toEpochSecond())
                            .orElse(Long.MAX_VALUE);
            days.computeIfAbsent(day, d -> new ArrayList<>()).add(page);
        }
        return days.values().stream().flatMap(List::stream).toList();
    }

    private Page write(
            Snapshot snapshot,
            Page page,
            Optional<Set<String>> bodies,
            Staging staging,
            Map<Object, TemplateTrouble> slips) {
        List<OutputPath> paths = paths(page);
        Optional<Fingerprint> online = staging.origin(paths);
        try {
            if (online.isPresent()
                    && bodies.filter(other -> showsNone(page, other)).isPresent()) {
                staging.keep(paths, online.get());
            } else {
                write(snapshot.renderer().prepare(page), paths, online, staging);
            }
        } catch (TemplateTrouble trouble) {
            slips.merge(slip(trouble.first()), trouble, FIRST);
        }
        progress.advance();
        return page;
    }

    /** What programs read has no origin; of all other pages, the home page alone shows texts that are not its own. */
    private static boolean showsNone(Page page, Set<String> bodies) {
        return !bodies.contains(page.file()) && !(page instanceof Page.Home);
    }

    private static void write(
            PageRenderer.Prepared prepared, List<OutputPath> paths, Optional<Fingerprint> online, Staging staging)
            throws TemplateTrouble {
        Optional<Fingerprint> origin = prepared.origin();
        if (origin.isPresent() && origin.equals(online)) {
            staging.keep(paths, origin.get());
        } else {
            byte[] bytes = prepared.render();
            paths.forEach(path -> staging.put(new Artifact.Rendered(path, bytes, origin)));
        }
    }

    private static List<OutputPath> paths(Page page) {
        OutputPath path = page.route().path();
        return page instanceof GonePage gone && gone.of().isPresent() ? List.of(path, Gone.copy(path)) : List.of(path);
    }
}
