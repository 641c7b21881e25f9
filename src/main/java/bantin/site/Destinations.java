package bantin.site;

import bantin.content.Entry;
import bantin.content.EntryKind;
import bantin.content.EntryKinds;
import bantin.content.Takedown;
import bantin.content.body.AnchorIndex;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import bantin.text.Suggestions;
import bantin.text.WebAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds what an editor's link or picture means: a path from the file, a path from the content folder, or the address at which
 * something is published.
 */
public final class Destinations {
    private static final String CONTENT = "content";
    private static final String STATIC = CONTENT + "/static";

    private final EntryKinds kinds;
    private final SourceTree tree;
    private final Site site;
    private final FaultyEntries faulty;
    private final Routes routes;
    private final String home;
    private final String base;
    /** By file: only of what links lead into, and each once. */
    private final Map<String, AnchorIndex> anchors = new ConcurrentHashMap<>();

    /**
     * @param home address of the site
     * @param base path of the site on its host, {@code /} or {@code /xa-binh-nhi/}: addresses copied from a browser hold it
     */
    public Destinations(
            EntryKinds kinds,
            SourceTree tree,
            Site site,
            FaultyEntries faulty,
            Routes routes,
            String home,
            String base) {
        this.kinds = kinds;
        this.tree = tree;
        this.site = site;
        this.faulty = faulty;
        this.routes = routes;
        this.home = home;
        this.base = base;
    }

    /** @param file the file that holds the link, from the site's folder */
    public Destination find(String file, String written) {
        if (WebAddress.isOutside(written)) {
            return outside(file, written);
        }
        WrittenPath link = WrittenPath.of(written);
        if (link.isOnlyFragment()) {
            return entryAt(file, link.fragment()).orElseGet(() -> new Destination.Missing(file));
        }
        String folder = link.isFromRoot() ? CONTENT : file.substring(0, Math.max(0, file.lastIndexOf('/')));
        if (WrittenPath.join(folder, link.path()).isEmpty()) {
            return new Destination.Escapes();
        }
        return link.readings()
                .flatMap(path -> places(folder, path))
                .flatMap(place -> found(place, link.fragment()).stream())
                .findFirst()
                .or(() -> sharp(folder, link))
                .or(() -> offered(link))
                .orElseGet(() -> nowhere(folder, link));
    }

    /** Full addresses of the portal's own pages, as they are copied from a browser, lead to what is there. */
    private Destination outside(String file, String written) {
        Optional<Destination> own = WebAddress.below(written, home).map(path -> find(file, path));
        boolean known = own.filter(there -> there instanceof Destination.ToEntry
                        || there instanceof Destination.ToFile
                        || there instanceof Destination.Vanished
                        || there instanceof Destination.Unpublished
                        || there instanceof Destination.Faulty)
                .isPresent();
        return known
                ? own.get()
                : new Destination.Outside(
                        written,
                        own.filter(Destination.ToAddress.class::isInstance).map(Destination.ToAddress.class::cast));
    }

    /** Whether an address has no page only because an entry has errors. */
    public boolean isOfFaulty(String address) {
        return faulty.mayHave(address);
    }

    /** The name of a file in the same folder that was perhaps meant. */
    public Optional<String> meant(Destination destination) {
        if (destination instanceof Destination.ToAddress to && WrittenPath.looksLikeFile(to.address())) {
            String path = to.address();
            return closest(CONTENT + path).or(() -> closest(STATIC + path));
        }
        return destination instanceof Destination.Missing missing ? closest(missing.path()) : Optional.empty();
    }

    private Optional<String> closest(String path) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> names = tree.below(folder).stream()
                .filter(f -> f.folder().equals(folder))
                .map(SourceFile::name)
                .toList();
        return Suggestions.closest(name, names);
    }

    /** Where something of that path may stand: what lies in the static folder is published without that folder. */
    private Stream<String> places(String folder, String path) {
        if (!path.startsWith("/")) {
            return WrittenPath.join(folder, path).stream();
        }
        return Stream.of(path, belowBase(path)).distinct().flatMap(p -> Stream.of(CONTENT, STATIC)
                .flatMap(root -> WrittenPath.join(root, p).stream()));
    }

    private Optional<Destination> found(String path, String fragment) {
        Optional<Destination> entry = entryAt(path, fragment).or(() -> EntryKind.indexes(path).stream()
                .flatMap(index -> entryAt(index, fragment).stream())
                .findFirst());
        if (entry.isPresent()) {
            return entry;
        }
        return tree.find(path).map(Destination.ToFile::new);
    }

    private Optional<Destination> entryAt(String path, String fragment) {
        Optional<Entry> online = site.entry(path);
        if (online.isPresent()) {
            // nothing of its text is left to lead to
            boolean gone = online.get().head().is(Takedown.Kind.GONE);
            return Optional.of(new Destination.ToEntry(online.get(), gone ? "" : anchor(online.get(), fragment)));
        }
        if (site.taken().hides(path)) {
            return Optional.of(new Destination.Vanished());
        }
        if (faulty.contains(path)) {
            Optional<Entry> read = faulty.find(path);
            return Optional.of(new Destination.Faulty(
                    read, read.map(entry -> anchor(entry, fragment)).orElse(fragment)));
        }
        boolean isEntry = kinds.isEntry(path) && tree.find(path).isPresent();
        return isEntry ? Optional.of(new Destination.Unpublished(path)) : Optional.empty();
    }

    /** What could be read of entries with errors: their links lead somewhere too. */
    public Stream<Entry> faulty() {
        return faulty.read();
    }

    /** The places in the text of an entry. */
    public AnchorIndex anchors(Entry entry) {
        return anchors.computeIfAbsent(
                entry.file(), file -> AnchorIndex.of(entry.text().anchors()));
    }

    private String anchor(Entry entry, String fragment) {
        return fragment.isEmpty() ? "" : anchors(entry).find(fragment).orElse(fragment);
    }

    private Optional<Destination> sharp(String folder, WrittenPath link) {
        boolean file = link.hasFragment()
                && places(folder, link.whole())
                        .anyMatch(place -> tree.find(place).isPresent());
        return file ? Optional.of(new Destination.Sharp(link.withEncodedSharp())) : Optional.empty();
    }

    /** A document by the address that bantin gave it, as readers see it. */
    private Optional<Destination> offered(WrittenPath link) {
        String address = belowBase(link.address());
        if (!address.startsWith(Routes.FILES)) {
            return Optional.empty();
        }
        long steps = address.chars().filter(c -> c == '/').count();
        List<SourceFile> files = tree.below(CONTENT).stream()
                .filter(file -> file.path().chars().filter(c -> c == '/').count() == steps - 1)
                .filter(file -> routes.file(file).address().equals(address))
                .toList();
        // of several files the one that is called so has the address
        return files.stream()
                .filter(file -> address.endsWith("/" + file.name()))
                .findFirst()
                .or(() -> files.stream().findFirst())
                .map(Destination.ToFile::new);
    }

    private boolean hidesAddress(String address) {
        return Stream.of(address, belowBase(address))
                .flatMap(one -> Stream.of(one, one + "/", one.replaceFirst("(?<=/)index\\.html$", "")))
                .anyMatch(site.taken()::hidesAddress);
    }

    private String belowBase(String address) {
        return base.length() > 1 && address.startsWith(base) ? address.substring(base.length() - 1) : address;
    }

    private Destination nowhere(String folder, WrittenPath link) {
        if (link.isFromRoot() && hidesAddress(link.address())) {
            return new Destination.Vanished();
        }
        return link.isFromRoot()
                ? new Destination.ToAddress(
                        Route.portable(link.address()),
                        Route.portable(belowBase(link.address())),
                        link.query(),
                        link.fragment())
                : new Destination.Missing(WrittenPath.join(folder, link.path()).orElse(link.path()));
    }
}
