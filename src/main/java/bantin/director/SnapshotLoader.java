package bantin.director;

import bantin.config.SiteConfig;
import bantin.content.Entry;
import bantin.content.EntryKinds;
import bantin.content.body.BodyStore;
import bantin.content.list.Lists;
import bantin.content.list.ListsReader;
import bantin.image.PhotoIndex;
import bantin.image.file.Refused;
import bantin.page.AlbumPhotos;
import bantin.page.ContentCheck;
import bantin.page.Copies;
import bantin.page.PagePlan;
import bantin.page.PagePlanner;
import bantin.page.Reach;
import bantin.page.ShareCards;
import bantin.page.TurnedPictures;
import bantin.problem.BantinException;
import bantin.problem.Problems;
import bantin.render.PageRenderer;
import bantin.render.view.Portal;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.route.Routes;
import bantin.site.BuildTime;
import bantin.site.Destinations;
import bantin.site.FaultyEntries;
import bantin.site.NextChange;
import bantin.site.Site;
import bantin.site.SiteMaker;
import bantin.site.item.OfficialNumbers;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a snapshot of a site's folder: scans, reads in parallel, arranges, plans, and checks. */
public final class SnapshotLoader {
    private final Path site;
    private final Path bundledThemes;
    private final BodyStore bodies;
    private final ReadMemory memory;
    private final Parallel parallel;
    private final Progress progress;
    private Optional<SnapshotInput> worn = Optional.empty();

    /** @param threads how many threads may work at once; the result is the same for any number */
    public SnapshotLoader(Path site, Path bundledThemes, BodyStore bodies, int threads, Progress progress) {
        this(site, bundledThemes, bodies, new ReadMemory(), threads, progress);
    }

    /** @param memory of what earlier snapshots with these bodies read */
    public SnapshotLoader(
            Path site, Path bundledThemes, BodyStore bodies, ReadMemory memory, int threads, Progress progress) {
        this.site = site;
        this.bundledThemes = bundledThemes;
        this.bodies = bodies;
        this.memory = memory;
        this.parallel = new Parallel(threads);
        this.progress = progress;
    }

    /** The same for a site that wears the theme of another, whose pages tell of which parts they are made. */
    public SnapshotLoader wearing(Snapshot other) {
        worn = Optional.of(other.input());
        return this;
    }

    /** @param time the moment, once the site's zone is known */
    public Snapshot load(Function<SiteConfig, BuildTime> time) {
        return load(time, Set.of());
    }

    /**
     * @param named files and folders to read again although they look the same from outside; when nothing can be shown this
     *     time, they are read again the next time
     */
    public Snapshot load(Function<SiteConfig, BuildTime> time, Set<Path> named) {
        Set<Path> suspects = memory.suspects(named);
        Problems problems = new Problems();
        Settings settings = memory.settings(site, problems);
        SourceTree tree = memory.scan(site, suspects, problems);
        SiteKinds kinds = SiteKinds.of(settings, tree, suspects, memory.kinds());
        memory.keep(kinds);
        problems.addAll(kinds.problems());
        Supplier<SnapshotInput> input = once(() -> input(settings, kinds.kinds(), tree, time, suspects, problems));
        if (suspects.isEmpty()) {
            Optional<Snapshot> same = memory.stillTrue(input);
            if (same.isPresent()) {
                return same.get();
            }
        }
        Snapshot snapshot = snapshot(settings.config(), tree, input, kinds, suspects, Optional.empty(), problems);
        memory.keep(snapshot);
        return snapshot;
    }

    /**
     * The last snapshot of its kind, as it would be if the file of an entry, or of a list, held other bytes. It is nobody's last snapshot,
     * and no file is looked at for it. Empty when there was none.
     */
    public Optional<Snapshot> lastWith(BuildTime.Drafts drafts, String path, byte[] bytes) {
        Optional<Snapshot> last = memory.last(drafts);
        Optional<SiteKinds> kinds = memory.kinds();
        if (last.isEmpty() || kinds.isEmpty() || memory.saw(last.get(), path, bytes)) {
            return last;
        }
        Problems problems = new Problems();
        problems.addAll(last.get().input().found());
        Optional<EntryLoader.Unsaved> unsaved = Optional.of(new EntryLoader.Unsaved(path, bytes));
        SnapshotInput input = last.get().input();
        return Optional.of(
                snapshot(input.config(), input.tree(), () -> input, kinds.get(), Set.of(), unsaved, problems));
    }

    /** What is made by whoever asks first. */
    private static <T> Supplier<T> once(Supplier<T> maker) {
        AtomicReference<@Nullable T> made = new AtomicReference<>();
        return () -> Objects.requireNonNull(made.updateAndGet(known -> known == null ? maker.get() : known));
    }

    private SnapshotInput input(
            Settings settings,
            EntryKinds kinds,
            SourceTree tree,
            Function<SiteConfig, BuildTime> time,
            Set<Path> suspects,
            Problems problems) {
        ThemeReading theme = memory.theme(
                known -> known.isTrueStill(settings.fingerprint(), site, suspects, kinds),
                found -> worn.map(other -> ThemeReading.worn(other, settings))
                        .orElseGet(() ->
                                ThemeReading.read(settings, site, bundledThemes, tree, memory.templates(), found)),
                problems);
        return theme.input(settings, time.apply(settings.config()), tree, problems.sorted());
    }

    /** @param asked is read while others read entries, unless somebody asked before */
    private Snapshot snapshot(
            SiteConfig config,
            SourceTree tree,
            Supplier<SnapshotInput> asked,
            SiteKinds ofSite,
            Set<Path> suspects,
            Optional<EntryLoader.Unsaved> unsaved,
            Problems problems) {
        EntryKinds kinds = ofSite.kinds();
        Problems ofEntries = new Problems();
        EntryLoader.Loaded loaded = new EntryLoader(
                        memory.readings().reader(kinds, config, bodies), kinds, memory.readings())
                .load(tree, suspects, unsaved, parallel, progress, ofEntries, asked::get);
        SnapshotInput input = asked.get();
        problems.addAll(ofEntries.sorted());
        List<Entry> entries = loaded.entries();
        Lists lists = new ListsReader(config, problems)
                .read(tree, unsaved.map(one -> Map.of(one.path(), one.bytes())).orElse(Map.of()));
        Routes routes = new Routes(config);
        Optional<Snapshot> before = memory.last(input.time().drafts());
        Site arranged = new SiteMaker(config, ofSite.types(), routes, input.time())
                .make(entries, lists, before.map(old -> old.portal().site()), memory.related());
        FaultyEntries faulty = loaded.faulty(input.time(), routes);
        Destinations destinations =
                new Destinations(kinds, tree, arranged, faulty, routes, config.url(), config.basePath());
        ContentCheck check = new ContentCheck(config, routes, arranged, tree, faulty, destinations, problems);
        Collection<SourceFile> used = check.usedFiles();
        progress.begin(Progress.Stage.PICTURES, 0);
        Pictures pictures = new TurnedPictures(destinations, problems)
                .of(pictures(config, tree, used, check.offeredFiles(), suspects, problems), lists.turns());
        AlbumPhotos albumPhotos = new AlbumPhotos(tree, pictures, routes, problems);
        PagePlan plan = new PagePlanner(
                        config,
                        routes,
                        arranged,
                        tree,
                        albumPhotos,
                        before.map(old -> old.portal().plan()),
                        problems)
                .plan(Copies.of(used, routes), check.vanishedFiles(), pictures);
        check.addresses(new Reach(plan, pictures));
        input.templates().missing(plan.templates(input.templates()::closest)).ifPresent(problems::add);
        ShareCards shares = new ShareCards(
                config, input.theme(), destinations, pictures, name -> tree.find("content/static/" + name)
                        .isPresent());
        Portal portal = new Portal(
                kinds, config, input.theme(), tree, routes, arranged, pictures, destinations, plan, shares, bodies);
        PictureMaker maker = new PictureMaker(pictureFolder(), config, plan, shares);
        return new Snapshot(
                input,
                portal,
                new PageRenderer(portal, input.templates(), input.time(), maker::size),
                maker,
                new SearchMaker(portal, pictureFolder().resolveSibling("search"), parallel),
                entries,
                new OfficialNumbers(config, ofSite.types(), entries).without(problems.sorted()),
                NextChange.after(input.time().now(), arranged.publications(), lists, arranged.items()));
    }

    /** Pictures of the static folder are looked at too: they are published in their own size, but cleaned. */
    private Pictures pictures(
            SiteConfig config,
            SourceTree tree,
            Collection<SourceFile> used,
            Set<String> offered,
            Set<Path> suspects,
            Problems problems) {
        Set<String> shown = used.stream().map(SourceFile::path).collect(Collectors.toSet());
        Set<SourceFile> all = Stream.concat(used.stream(), tree.below(PagePlanner.STATIC).stream())
                .filter(file -> Pictures.isPicture(file.path()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        PhotoIndex index = memory.photos(pictureFolder());
        int widest = config.pictures().widest();
        Map<String, Photo> photos =
                new PhotoReader(parallel, index, memory.photos(widest), suspects, widest, problems).read(all);
        memory.keep(photos, widest);
        var films = FilmTimes.of(used, config.timezone());
        Map<String, Refused> leftOut = memory.leftOutFiles()
                .among(used, LeftOutFiles.manner(config), pictureFolder().resolveSibling("attachments"));
        Pictures pictures = new Pictures(photos, films, leftOut, shown, offered, config.pictures());
        try {
            index.save();
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", pictureFolder(), e);
        }
        return pictures;
    }

    private Path pictureFolder() {
        return site.resolve(".bantin").resolve("pictures");
    }
}
