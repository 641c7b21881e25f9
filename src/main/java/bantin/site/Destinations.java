package bantin.site;

import bantin.content.Entry;
import bantin.content.EntryKind;
import bantin.content.EntryKinds;
import bantin.source.SourceFile;
import bantin.source.SourceTree;
import bantin.text.CleanText;
import bantin.text.Suggestions;
import bantin.text.WebAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds what an editor's link or picture means: a path from the file, a path from the content folder, or an address. */
public final class Destinations {
    private static final String CONTENT = "content";

    private final EntryKinds kinds;
    private final SourceTree tree;
    private final Site site;
    private final FaultyEntries faulty;

    public Destinations(EntryKinds kinds, SourceTree tree, Site site, FaultyEntries faulty) {
        this.kinds = kinds;
        this.tree = tree;
        this.site = site;
        this.faulty = faulty;
    }

    /** @param file the file that holds the link, from the site's folder */
    public Destination find(String file, String written) {
        if (WebAddress.isOutside(written)) {
            return new Destination.Outside(written);
        }
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : decoded(written.substring(hash + 1));
        String path = decoded(hash < 0 ? written : written.substring(0, hash));
        if (path.isEmpty()) {
            return entryAt(file, fragment).orElseGet(() -> new Destination.Missing(file));
        }
        String folder = path.startsWith("/") ? CONTENT : file.substring(0, Math.max(0, file.lastIndexOf('/')));
        Optional<String> full = join(folder, path);
        if (full.isEmpty()) {
            return new Destination.Escapes();
        }
        return found(full.get(), fragment)
                .orElseGet(() -> path.startsWith("/") && !looksLikeFile(path)
                        ? new Destination.ToAddress(path, fragment)
                        : new Destination.Missing(full.get()));
    }

    /** Whether an address has no page only because an entry has errors. */
    public boolean isOfFaulty(String address) {
        return faulty.mayHave(address);
    }

    /** The name of a file in the same folder that was perhaps meant. */
    public Optional<String> meant(Destination.Missing missing) {
        String folder = missing.path().substring(0, Math.max(0, missing.path().lastIndexOf('/')));
        String name = missing.path().substring(missing.path().lastIndexOf('/') + 1);
        List<String> names = tree.below(folder).stream()
                .filter(f -> f.folder().equals(folder))
                .map(SourceFile::name)
                .toList();
        return Suggestions.closest(name, names);
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
            return Optional.of(new Destination.ToEntry(online.get(), fragment));
        }
        if (faulty.contains(path)) {
            return Optional.of(new Destination.Faulty(faulty.find(path), fragment));
        }
        boolean isEntry = kinds.isEntry(path) && tree.find(path).isPresent();
        return isEntry ? Optional.of(new Destination.Unpublished(path)) : Optional.empty();
    }

    private static boolean looksLikeFile(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.matches(".*\\.[A-Za-z0-9]{2,5}") && !name.endsWith(".html") && !name.endsWith(".xml");
    }

    /** Empty when the path climbs out of the content folder. */
    private static Optional<String> join(String folder, String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + "/" + path).split("/")) {
            if (step.equals("..")) {
                if (steps.size() <= 1) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    private static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return CleanText.name(written);
        }
        try {
            return CleanText.name(URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return CleanText.name(written);
        }
    }
}
