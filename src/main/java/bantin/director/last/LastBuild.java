package bantin.director.last;

import bantin.director.SiteBuild;
import bantin.director.Snapshot;
import bantin.hash.Fingerprint;
import bantin.output.Changes;
import bantin.output.Finish;
import bantin.output.Looks;
import bantin.output.OutputDirectory;
import bantin.page.PagePlan;
import bantin.problem.Problem;
import bantin.site.NextChange;
import bantin.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the last build was made of and what it said. When all that a site is made of, and the finished site too, look as
 * they did then, and no moment has come that changes the site, the same build would do nothing and say the same.
 */
public final class LastBuild {
    private final Path folder;
    private final KeptRecord<Kept> store;
    private final BodyEdits edits;
    private final OutputDirectory output;
    /** As the files looked before any was read. */
    private final Optional<Looks> sources;
    /** The time by the clock of the disk, before anything was looked at. */
    private final long begun;

    /** How many pages a template makes. */
    public record Count(String template, int pages) {}

    /** What a build tells. */
    public record Report(
            List<Problem> problems,
            Changes changes,
            int articles,
            int staticPages,
            int albums,
            int pictures,
            int positions,
            List<Count> templates,
            Optional<NextChange.Change> next) {

        public static Report of(Snapshot snapshot, SiteBuild.Result result, Changes changes) {
            Site site = snapshot.portal().site();
            PagePlan plan = snapshot.portal().plan();
            List<Count> templates = plan.pages().stream()
                    .collect(Collectors.groupingBy(
                            page -> page.template().isEmpty()
                                    ? page.route().path().path().replaceFirst(".*/", "")
                                    : page.template(),
                            TreeMap::new,
                            Collectors.summingInt(page -> 1)))
                    .entrySet()
                    .stream()
                    .map(each -> new Count(each.getKey(), each.getValue()))
                    .toList();
            return new Report(
                    result.problems(),
                    changes,
                    site.articles().size(),
                    site.pages().size(),
                    site.albums().size(),
                    plan.pictures().size(),
                    result.positions(),
                    templates,
                    snapshot.nextChange());
        }

        /** Without feeds, site maps and what else only programs read. */
        public int pages() {
            return templates.stream()
                    .filter(each -> each.template().endsWith(".html"))
                    .mapToInt(Count::pages)
                    .sum();
        }

        private Report again() {
            Changes none = new Changes(0, 0, 0, changes.added() + changes.changed() + changes.unchanged());
            return new Report(problems, none, articles, staticPages, albums, pictures, positions, templates, next);
        }
    }

    private record Kept(String sources, String site, ZonedDateTime now, Report report) {}

    /**
     * @param site the folder of all sources
     * @param folder where it is kept; may be deleted at any time
     * @param asked of the program that runs and of all that its user wants, but the moment
     * @param sources as they looked before any of them was read; a build that read only what looks other from outside may
     *     have missed a change, so without them nothing is known, and what is kept will be forgotten
     */
    public LastBuild(Path site, Path folder, Fingerprint asked, Optional<Sources> sources, OutputDirectory output) {
        this.folder = folder;
        this.store = new KeptRecord<>(folder.resolve("last"), asked, Kept.class);
        this.output = output;
        this.sources = sources.flatMap(Sources::settled);
        this.edits = new BodyEdits(folder.resolve("bodies"), asked, site, folder.resolve("pages"), this.sources);
        this.begun = sources.map(Sources::clock).orElse(Long.MIN_VALUE);
    }

    /** Names all sources as they look, where every change of them shows. */
    public Optional<Fingerprint> sources() {
        return sources.map(Looks::print);
    }

    /**
     * What a build would tell, if it had nothing to do.
     *
     * @param now the moment, once the site's zone is known
     */
    public Optional<Report> stillTrue(Function<ZoneId, ZonedDateTime> now) {
        return sources.flatMap(looks -> store.read()
                .filter(kept -> kept.sources().equals(looks.print().hex()))
                .filter(kept -> new Lifetime(kept.now(), kept.report().next())
                        .holds(now.apply(kept.now().getZone())))
                .filter(kept -> finished()
                        .filter(site -> site.print().hex().equals(kept.site()))
                        .isPresent())
                .map(kept -> kept.report().again()));
    }

    /**
     * The files of articles whose bodies are all that is another than in the last build; empty when more is, or that is not known.
     *
     * @param bytes from which the file of an entry was read
     */
    public Optional<Set<String>> bodies(Snapshot snapshot, Function<String, Optional<Fingerprint>> bytes) {
        return edits.bodies(snapshot, bytes);
    }

    private Optional<Looks> finished() {
        return output.isTidy() ? Looks.of(List.of(output.folder())) : Optional.empty();
    }

    /**
     * Keeps what a build told that has just put its site online, and what it was made of.
     *
     * @param bytes from which the file of an entry was read
     */
    public Report keep(Snapshot snapshot, SiteBuild.Result result, Function<String, Optional<Fingerprint>> bytes) {
        Report report = Report.of(snapshot, result, result.changes().orElseThrow());
        keep(snapshot.time().now(), report, result.finish());
        try {
            edits.keep(snapshot, bytes);
        } catch (IOException e) {
            // it names pages that are no longer there, so it is not believed
            return report;
        }
        return report;
    }

    /**
     * Keeps what a build told that has just put its site online. What can't be kept is built again: nothing is lost.
     *
     * @param finish saves looking at all of the site once more
     */
    void keep(ZonedDateTime now, Report report, Optional<Finish> finish) {
        try {
            if (sources.isEmpty()) {
                store.forget();
                return;
            }
            long tick = Looks.nextTick(Sources.clock(folder));
            Optional<Looks> site = finish.filter(known -> known.before().settled() <= begun && output.isTidy())
                    .flatMap(Finish::looks)
                    .or(this::finished)
                    .filter(found -> found.settled() <= tick);
            if (site.isPresent()) {
                store.write(
                        new Kept(sources.get().print().hex(), site.get().print().hex(), now, report));
            }
        } catch (IOException e) {
            // a disk on which nothing can be written; what lies there is of other files
            return;
        }
    }
}
