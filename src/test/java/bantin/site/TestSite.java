package bantin.site;

import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.content.Entry;
import bantin.content.EntryKind;
import bantin.content.EntryKinds;
import bantin.content.EntryReader;
import bantin.content.body.BodyStore;
import bantin.content.list.Lists;
import bantin.content.list.ListsReader;
import bantin.content.type.TypesReader;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.Routes;
import bantin.site.related.KnownRelated;
import bantin.source.SourceFile;
import bantin.source.SourceScanner;
import bantin.source.SourceTree;
import bantin.text.Slugs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A commune's portal, written as text and arranged as its site; no page is made. What was not edited is not read again. */
public final class TestSite {
    private static final String NAME = """
        title: Cổng xã Vĩnh Hựu
        url: https://vinhhuu.example.vn/
        """;

    private final Path home;
    private final Map<String, EntryReader.Reading> read = new HashMap<>();
    private String settings = NAME + "languages: [vi, en]\ncategories: [{title: Tin tức}, {title: Thông báo}]\n";

    private boolean faultsAreMeant;

    public TestSite(Path home) {
        this.home = home;
    }

    /**
     * The portal at a moment.
     *
     * @param faulty what has errors, whether it is to be online or not
     */
    public record Look(
            SiteConfig config,
            TypesReader.Types types,
            SourceTree tree,
            List<Entry> entries,
            FaultyEntries faulty,
            Lists lists,
            ZonedDateTime now,
            Site site) {
        public Destinations destinations() {
            return new Destinations(
                    types.kinds(), tree, site, faulty, new Routes(config), config.url(), config.basePath());
        }

        public Optional<NextChange.Change> nextChange() {
            return NextChange.after(now, site.publications(), lists, site.items());
        }
    }

    /** @param own all of {@code site.yml} but the title and the address */
    public TestSite settings(String own) {
        settings = (own.contains("url:") ? "title: Cổng xã\n" : NAME) + own;
        read.clear();
        return this;
    }

    /** From now on some entries may have errors. */
    public TestSite withFaults() {
        faultsAreMeant = true;
        return this;
    }

    public TestSite put(String file, String text) {
        try {
            Path path = home.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.remove(file);
        if (file.startsWith(TypesReader.FOLDER)) {
            read.clear();
        }
        return this;
    }

    public TestSite delete(String file) throws IOException {
        Files.delete(home.resolve(file));
        return this;
    }

    /** An entry of any kind, with a body of one sentence. */
    public TestSite entry(String file, String head) {
        return put(
                "content/" + file, "---\n" + head + (head.endsWith("\n") ? "" : "\n") + "---\nNghề có từ lâu đời.\n");
    }

    /** A piece of news in a file called like its title, of the first category if no other is named. */
    public TestSite article(String title, String date, String more) {
        return entry(
                "news/" + Slugs.of(title) + ".md",
                "title: " + title + "\ndate: " + date + "\n" + (more.contains("category:") ? "" : "category: Tin tức\n")
                        + more);
    }

    public Look look(String now) {
        return look(now, BuildTime.Drafts.LEAVE_OUT, Optional.empty(), KnownRelated.none());
    }

    public Site at(String now) {
        return look(now).site();
    }

    /** A later look, that knows what was found out for an earlier one. */
    public Look after(Look before, String now) {
        return look(now, BuildTime.Drafts.LEAVE_OUT, Optional.of(before.site()), KnownRelated.none());
    }

    /** @param now in the zone of the portal, such as {@code 2026-11-23T08:00} */
    public Look look(String now, BuildTime.Drafts drafts, Optional<Site> before, KnownRelated related) {
        Problems problems = new Problems();
        SiteConfig config = new SiteConfigReader(problems).read(settings).orElseThrow();
        SourceTree tree = new SourceScanner(home, problems).scan();
        List<EntryKind> shipped = EntryKinds.shipped().all();
        TypesReader.Types types = new TypesReader(
                        config,
                        shipped.stream().map(EntryKind::folder).toList(),
                        shipped.stream().map(EntryKind::name).toList(),
                        problems)
                .read(tree);
        Lists lists = new ListsReader(config, problems).read(tree, Map.of());
        List<Entry> entries = new ArrayList<>();
        List<Entry> faulty = new ArrayList<>();
        Set<String> faultyFiles = new TreeSet<>();
        try (BodyStore bodies = new BodyStore(home)) {
            EntryReader reader = new EntryReader(types.kinds(), config, bodies);
            for (SourceFile file : tree.files()) {
                if (types.kinds().isEntry(file.path())) {
                    EntryReader.Reading one = read.computeIfAbsent(file.path(), path -> reader.read(file));
                    one.entry().ifPresentOrElse(entries::add, () -> faultyFiles.add(file.path()));
                    one.faulty().ifPresent(faulty::add);
                    problems.addAll(faultsAreMeant ? List.of() : one.problems());
                }
            }
        }
        List<Problem> errors =
                problems.sorted().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        Routes routes = new Routes(config);
        ZonedDateTime moment = ZonedDateTime.parse(now + "+07:00").withZoneSameInstant(config.timezone());
        Site site = new SiteMaker(config, types.all(), routes, new BuildTime(moment, drafts))
                .make(entries, lists, before, related);
        return new Look(
                config, types, tree, entries, new FaultyEntries(faulty, faultyFiles, routes), lists, moment, site);
    }

    public static List<String> titles(Collection<? extends Entry> entries) {
        return entries.stream().map(Entry::title).toList();
    }
}
