package bantin.director;

import bantin.content.Attachment;
import bantin.content.Entry;
import bantin.content.body.Reference;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.page.kind.Page;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.render.body.AddressOf;
import bantin.render.view.Portal;
import bantin.route.Route;
import bantin.search.SearchItem;
import bantin.search.file.FileText;
import bantin.search.file.FileTexts;
import bantin.site.Category;
import bantin.site.Destination;
import bantin.source.SourceFile;
import bantin.text.CleanText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents that entries offer to their readers, as far as they can be read. */
final class SearchFiles {
    private static final String KIND = "file";

    /** An article that offers a document is rather meant. */
    private static final int BOOST = 90;

    /** Some three pages: a list of results loads no more to show where its words stand. */
    private static final int PART = 6_000;

    private final Portal portal;
    private final FileTexts texts;
    private final Parallel parallel;

    SearchFiles(Portal portal, FileTexts texts, Parallel parallel) {
        this.portal = portal;
        this.texts = texts;
        this.parallel = parallel;
    }

    /**
     * What was read.
     *
     * @param warnings of the documents that say nothing to readers who search
     */
    record Documents(List<SearchItem> items, List<Problem> warnings) {}

    private record Offered(Entry entry, Route route, SourceFile file, String title, Place place) {}

    private record Named(String target, String title, Place place) {}

    Documents of(String lang) {
        Map<String, Offered> offered = new LinkedHashMap<>();
        naming(lang).values().forEach(entry -> named(entry)
                .flatMap(file -> offered(entry, file).stream())
                .forEach(file -> offered.putIfAbsent(file.route().address(), file)));
        List<Documents> read = parallel.map(offered.values(), this::read);
        return new Documents(
                read.stream().flatMap(each -> each.items().stream()).toList(),
                read.stream().flatMap(each -> each.warnings().stream()).toList());
    }

    /** What is found in a language and names files, by its address. All entries are asked after each save, and few name any. */
    private SortedMap<String, Entry> naming(String lang) {
        SortedMap<String, Entry> naming = new TreeMap<>();
        for (Entry entry : portal.site().entries()) {
            if (namesFiles(entry) && entry.lang().equals(lang)) {
                String address = portal.routes().of(entry).address();
                portal.plan()
                        .page(address)
                        .filter(page -> page.withdrawn().isEmpty())
                        .flatMap(Page::entry)
                        .filter(shown -> shown == entry)
                        .ifPresent(shown -> naming.put(address, shown));
            }
        }
        return naming;
    }

    private static boolean namesFiles(Entry entry) {
        for (Reference reference : entry.text().references()) {
            if (reference instanceof Reference.Download) {
                return true;
            }
        }
        return !entry.attachments().isEmpty();
    }

    private static Stream<Named> named(Entry entry) {
        Stream<Named> attached = entry.attachments().stream().map(SearchFiles::named);
        Stream<Named> linked = entry.text().references().stream()
                .filter(Reference.Download.class::isInstance)
                .map(Reference.Download.class::cast)
                .map(link -> new Named(link.target(), link.title(), link.place()));
        return Stream.concat(attached, linked);
    }

    private static Named named(Attachment attachment) {
        return new Named(attachment.target(), attachment.title(), attachment.place());
    }

    private Optional<Offered> offered(Entry entry, Named named) {
        if (!(portal.destinations().find(entry.file(), named.target()) instanceof Destination.ToFile to)
                || !FileTexts.reads(to.file().name())) {
            return Optional.empty();
        }
        String title = named.title().isEmpty() ? CleanText.of(to.file().name()) : named.title();
        return AddressOf.file(to.file(), portal)
                .map(route -> new Offered(entry, route, to.file(), title, named.place()));
    }

    private Documents read(Offered offered) {
        SourceFile file = offered.file();
        Fingerprint bytes;
        try {
            bytes = Fingerprinter.of(file.file());
        } catch (IOException e) {
            return warning("file.text.unreadable", offered);
        }
        FileText text = texts.of(file.file(), file.name(), bytes);
        if (text instanceof FileText.Pages pages) {
            return new Documents(items(offered, pages.pages(), bytes), List.of());
        }
        if (text instanceof FileText.WrongLetters wrong) {
            return warning("file.text.letters", offered, wrong.example());
        }
        return warning(
                text instanceof FileText.NoText
                        ? "file.text.none"
                        : text instanceof FileText.TooMuch ? "file.text.large" : "file.text.unreadable",
                offered);
    }

    private static Documents warning(String id, Offered offered, String... more) {
        List<Object> args = new ArrayList<>(List.of(offered.file().name()));
        args.addAll(List.of(more));
        return new Documents(List.of(), List.of(Problem.warning(id, offered.place(), args.toArray())));
    }

    private List<SearchItem> items(Offered offered, List<String> pages, Fingerprint bytes) {
        List<SearchItem> items = new ArrayList<>();
        for (int from = 0; from < pages.size(); ) {
            int to = from + 1;
            int letters = pages.get(from).length();
            while (to < pages.size() && letters + pages.get(to).length() <= PART) {
                letters += pages.get(to++).length();
            }
            int first = pages.size() == 1 ? 0 : from + 1;
            items.add(item(offered, pages.subList(from, to), first, from > 0, bytes));
            from = to;
        }
        return items;
    }

    private SearchItem item(Offered offered, List<String> pages, int first, boolean continued, Fingerprint bytes) {
        Entry entry = offered.entry();
        String category =
                portal.site().category(entry.category()).map(Category::title).orElse("");
        String address = offered.route().address();
        Fingerprint version = new Fingerprinter()
                .add(KIND + "\n" + category + "\n" + BOOST + "\n" + address)
                .add(offered.title() + "\n" + entry.date() + "\n" + entry.title())
                .add(bytes.hex() + FileTexts.VERSION + first + "-" + pages.size())
                .fingerprint();
        return new SearchItem(
                KIND,
                category,
                address,
                offered.title(),
                entry.date(),
                entry.title(),
                List.of(),
                () -> String.join(String.valueOf(SearchItem.PAGE), pages),
                first,
                continued,
                BOOST,
                version);
    }
}
