package bantin.publish.record;

import bantin.hash.Fingerprint;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every address that was ever published and not given up on purpose: the promise that links and bookmarks keep working.
 *
 * @param release the id of the release with which it was put there, empty when nobody knows
 * @param pages by address, the entry that stood there, empty for pages that nobody wrote, such as lists
 */
public record Ledger(String release, SortedMap<OutputPath, Optional<LocalSite.Article>> pages) {
    public static final String FILE = Store.FOLDER + "addresses";

    private static final String RELEASE = "release ";

    /** Where the ledger of a release is kept beside the release. */
    public static String of(String release) {
        return Store.FOLDER + release + ".addresses";
    }

    public static Ledger parse(String text) {
        SortedMap<OutputPath, Optional<LocalSite.Article>> pages = new TreeMap<>();
        String release = text.lines()
                .limit(1)
                .filter(line -> line.startsWith(RELEASE))
                .map(line -> line.substring(RELEASE.length()))
                .filter(Release::isId)
                .findFirst()
                .orElse("");
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t", -1);
            // only such lines are ever written; another one is damage, and no promise
            if (OutputPath.isSafe(parts[0]) && parts[0].endsWith(".html")) {
                pages.put(
                        OutputPath.of(parts[0]),
                        parts.length == 3
                                ? Optional.of(new LocalSite.Article(parts[2], new Fingerprint(parts[1])))
                                : Optional.empty());
            }
        }
        return new Ledger(release, pages);
    }

    /** Where the ledger was lost, what is online is the promise that is known. */
    public Ledger orPagesOf(Manifest online) {
        SortedMap<OutputPath, Optional<LocalSite.Article>> known = new TreeMap<>(pages);
        if (pages.isEmpty()) {
            online.files().keySet().stream()
                    .filter(path -> path.path().endsWith(".html"))
                    .forEach(path -> known.put(path, Optional.empty()));
        }
        return new Ledger(release, known);
    }

    /**
     * What is known of the articles of a release whose own ledger is lost: those whose pages are to stay as they are did
     * not change.
     */
    public static Ledger ofPages(Manifest online, LocalSite site, Manifest next) {
        SortedMap<OutputPath, Optional<LocalSite.Article>> pages = new TreeMap<>();
        online.files().forEach((path, entry) -> {
            if (path.path().endsWith(".html")) {
                pages.put(
                        path,
                        site.entry(path)
                                .map(article -> article.isOther() || entry.equals(next.get(path))
                                        ? article
                                        : new LocalSite.Article(article.source(), new Fingerprint("?"))));
            }
        });
        return new Ledger("", pages);
    }

    /** The release it was put there with, then one line per page: address, and for an entry the fingerprint of an article's words and its source, between tabs. */
    public String text() {
        StringBuilder text = new StringBuilder(release.isEmpty() ? "" : RELEASE + release + "\n");
        pages.forEach((path, article) -> text.append(path)
                .append(article.map(one -> "\t" + one.words() + "\t" + one.source())
                        .orElse(""))
                .append('\n'));
        return text.toString();
    }

    /** Old address → new address of articles whose source has another address now. */
    public SortedMap<OutputPath, OutputPath> moved(LocalSite site, Collection<OutputPath> now) {
        Map<String, OutputPath> bySource = site.articles().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getValue().source(), Map.Entry::getKey, (a, b) -> a));
        SortedMap<OutputPath, OutputPath> moved = new TreeMap<>();
        pages.forEach((path, article) -> {
            Optional<OutputPath> home = article.map(one -> bySource.get(one.source()));
            if (home.isPresent() && !now.contains(path)) {
                moved.put(path, home.get());
            }
        });
        return moved;
    }

    /** Addresses that would answer 404, those of expired articles and of what was taken down left aside. */
    public SortedSet<OutputPath> lost(LocalSite site, Collection<OutputPath> now) {
        Set<String> vanished = Stream.concat(
                        site.gone().stream(), site.vanished().values().stream().flatMap(Set::stream))
                .map(path -> path.path().replaceFirst("index\\.html$", ""))
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toSet());
        return pages.entrySet().stream()
                .filter(page -> !now.contains(page.getKey()))
                .filter(page -> vanished.stream().noneMatch(page.getKey().path()::startsWith))
                .filter(page -> page.getValue()
                        .filter(article -> site.expired().contains(article.source()))
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The promise from now on. A redirect keeps the article that stood there, so that it follows when the article moves
     * again, unless no file is called so any more.
     */
    public Ledger renewed(String id, LocalSite site, Collection<OutputPath> now) {
        SortedMap<OutputPath, Optional<LocalSite.Article>> renewed = new TreeMap<>();
        Set<String> sources = site.sources();
        for (OutputPath path : now) {
            if (path.path().endsWith(".html")) {
                renewed.put(
                        path, site.entry(path).or(() -> before(path).filter(one -> sources.contains(one.source()))));
            }
        }
        return new Ledger(id, renewed);
    }

    /** How many of the articles at {@code now} an editor changed since, at the same address or with a new one. */
    public long changed(LocalSite site) {
        Map<String, List<LocalSite.Article>> moved = pages.entrySet().stream()
                .flatMap(page ->
                        page
                                .getValue()
                                .filter(article ->
                                        isAnother(article, site.articles().get(page.getKey())))
                                .stream())
                .collect(Collectors.groupingBy(LocalSite.Article::source));
        return site.articles().entrySet().stream()
                .filter(now -> {
                    LocalSite.Article article = now.getValue();
                    List<LocalSite.Article> before = before(now.getKey())
                            .map(List::of)
                            .orElseGet(() -> moved.getOrDefault(article.source(), List.of()));
                    return !before.isEmpty()
                            && before.stream().noneMatch(one -> one.words().equals(article.words()));
                })
                .count();
    }

    /**
     * Pages of articles that would be again as they were published with this ledger, and are not shown so now; without a
     * ledger, of all that are not shown so.
     */
    public List<OutputPath> returning(LocalSite site, Ledger shown) {
        Set<LocalSite.Article> before = articles();
        Set<LocalSite.Article> now = shown.articles();
        return site.articles().entrySet().stream()
                .filter(one -> !now.contains(one.getValue()))
                .filter(one -> pages.isEmpty() || before.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The addresses of what is to leave no trace, also those that it had before it moved; none where something else stands now. */
    public Set<OutputPath> vanished(LocalSite site, Collection<OutputPath> now) {
        Set<OutputPath> vanished = new TreeSet<>();
        site.vanished().values().forEach(vanished::addAll);
        pages.forEach((path, article) ->
                article.filter(one -> site.vanished().containsKey(one.source())).ifPresent(one -> vanished.add(path)));
        vanished.removeAll(now);
        return vanished;
    }

    private Set<LocalSite.Article> articles() {
        return pages.values().stream()
                .flatMap(Optional::stream)
                .filter(one -> !one.isOther())
                .collect(Collectors.toSet());
    }

    private Optional<LocalSite.Article> before(OutputPath path) {
        return pages.getOrDefault(path, Optional.empty());
    }

    private static boolean isAnother(LocalSite.Article article, LocalSite.@Nullable Article now) {
        return now == null || !now.source().equals(article.source());
    }

    /** Sources of the articles in the ledger. */
    public Set<String> sources() {
        return articles().stream().map(LocalSite.Article::source).collect(Collectors.toSet());
    }
}
