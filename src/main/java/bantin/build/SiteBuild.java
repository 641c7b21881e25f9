package bantin.build;

import bantin.output.Artifact;
import bantin.output.Changes;
import bantin.output.OutputDirectory;
import bantin.output.Staging;
import bantin.page.Copy;
import bantin.page.Page;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.render.TemplateTrouble;
import java.util.List;
import java.util.Optional;

/** Writes a snapshot into the output folder, whole or not at all. */
public final class SiteBuild {
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
     */
    public record Result(Optional<Changes> changes, List<Problem> problems) {}

    /** What keeps a new site from being put online. */
    public enum Strictness {
        ERRORS_ONLY,
        WARNINGS_TOO
    }

    public Result build(Snapshot snapshot, Strictness strictness) {
        if (refuses(snapshot.problems(), strictness)) {
            output.repair();
            return new Result(Optional.empty(), snapshot.problems());
        }
        Problems problems = new Problems();
        problems.addAll(snapshot.problems());
        try (Staging staging = output.stage()) {
            writePages(snapshot, staging, problems);
            List<Problem> all = problems.sorted();
            if (refuses(all, strictness)) {
                return new Result(Optional.empty(), all);
            }
            snapshot.assets().artifacts().forEach(staging::put);
            parallel.map(snapshot.portal().plan().copies(), copy -> put(staging, copy));
            return new Result(Optional.of(staging.swapIn()), all);
        }
    }

    private static boolean refuses(List<Problem> problems, Strictness strictness) {
        return strictness == Strictness.WARNINGS_TOO
                ? !problems.isEmpty()
                : problems.stream().anyMatch(Problem::isError);
    }

    private static Copy put(Staging staging, Copy copy) {
        staging.put(new Artifact.Copied(copy.route().path(), copy.source().file(), copy.named()));
        return copy;
    }

    private void writePages(Snapshot snapshot, Staging staging, Problems problems) {
        progress.begin(Progress.Stage.RENDER, snapshot.portal().plan().pages().size());
        parallel.map(snapshot.portal().plan().pages(), page -> write(snapshot, page, staging, problems));
    }

    private Page write(Snapshot snapshot, Page page, Staging staging, Problems problems) {
        try {
            staging.put(new Artifact.Rendered(
                    page.route().path(), snapshot.renderer().render(page)));
        } catch (TemplateTrouble trouble) {
            problems.add(trouble.problem());
        }
        progress.advance();
        return page;
    }
}
