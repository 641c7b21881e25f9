package bantin.director;

import bantin.page.kind.SearchPage;
import bantin.problem.Problem;
import bantin.render.view.Portal;
import bantin.search.IndexStore;
import bantin.search.SearchIndex;
import bantin.search.SearchItem;
import bantin.search.Work;
import bantin.search.file.FileTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the files in which readers search a portal, when somebody asks for one of them. */
public final class SearchMaker {
    private final Portal portal;
    private final IndexStore store;
    private final Path texts;
    private final Parallel parallel;
    private @Nullable SortedMap<String, byte[]> made;
    private @Nullable Map<String, SearchFiles.Documents> read;

    SearchMaker(Portal portal, Path folder, Parallel parallel) {
        this.portal = portal;
        this.store = new IndexStore(folder);
        this.texts = folder.resolveSibling("texts");
        this.parallel = parallel;
    }

    /** What stands at an address of the site, if it is a file of an index. */
    public Optional<byte[]> find(String address) {
        return indexes().stream()
                                .anyMatch(
                                        page -> address.startsWith(page.route().address()))
                        && !address.endsWith("/")
                ? Optional.ofNullable(files().get(address.substring(1)))
                : Optional.empty();
    }

    /** Whether a file of an index is another one at another address when its content changes. */
    public boolean isNamedByContent(String address) {
        return address.endsWith(".bin") && find(address).isPresent();
    }

    /** All files by their paths. */
    private synchronized SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = made;
        if (files == null) {
            files = new TreeMap<>();
            write(files::put);
            made = files;
        }
        return files;
    }

    /** @param files gets each by its path */
    void write(BiConsumer<String, byte[]> files) {
        for (SearchPage page : indexes()) {
            String folder = page.route().address().substring(1);
            SearchIndex.write(items(page.lang()), store, work(), (name, bytes) -> files.accept(folder + name, bytes));
        }
    }

    /** What editors should know of documents in which nobody can search. */
    public List<Problem> warnings() {
        return documents().values().stream()
                .flatMap(each -> each.warnings().stream())
                .distinct()
                .toList();
    }

    private synchronized Map<String, SearchFiles.Documents> documents() {
        Map<String, SearchFiles.Documents> documents = read;
        if (documents == null) {
            documents = new TreeMap<>();
            try (FileTexts reader = new FileTexts(texts)) {
                SearchFiles files = new SearchFiles(portal, reader, parallel);
                for (SearchPage page : indexes()) {
                    documents.put(page.lang(), files.of(page.lang()));
                }
                reader.dropUnused();
            }
            read = documents;
        }
        return documents;
    }

    /** After {@link #write}: what an earlier portal had is not kept. */
    void dropUnused() {
        store.dropUnused();
    }

    private List<SearchPage> indexes() {
        List<SearchPage> pages = new ArrayList<>();
        for (String lang : portal.config().languages()) {
            portal.plan().page(portal.routes().search(lang).address()).ifPresent(page -> {
                if (page instanceof SearchPage search) {
                    pages.add(search);
                }
            });
        }
        return pages;
    }

    private List<SearchItem> items(String lang) {
        SearchItems items = new SearchItems(portal);
        List<SearchItem> all = new ArrayList<>(parallel.map(items.pages(lang), items::of));
        Optional.ofNullable(documents().get(lang)).ifPresent(documents -> all.addAll(documents.items()));
        return all;
    }

    private Work work() {
        return new Work() {
            @Override
            public <T, R> List<R> map(Collection<T> all, Function<T, R> each) {
                return parallel.map(all, each);
            }
        };
    }
}
