package bantin.director;

import bantin.content.Entry;
import bantin.content.Searched;
import bantin.content.markdown.BodyText;
import bantin.content.type.ContentType;
import bantin.hash.Fingerprinter;
import bantin.page.kind.EntryPage;
import bantin.render.view.Portal;
import bantin.search.SearchItem;
import bantin.site.Category;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What readers may find of a portal: each page that shows an entry. */
final class SearchItems {
    /** A page that always stands there is rather meant than a piece of news, an album rather not; in hundredths. */
    private static final Map<String, Integer> BOOSTS = Map.of("page", 115, "album", 90);

    private final Portal portal;

    SearchItems(Portal portal) {
        this.portal = portal;
    }

    /** What is online in a language, but for what was withdrawn. */
    List<EntryPage> pages(String lang) {
        return portal.plan().pages().stream()
                .filter(page -> page.lang().equals(lang))
                .filter(page -> page.withdrawn().isEmpty())
                .filter(EntryPage.class::isInstance)
                .map(EntryPage.class::cast)
                .toList();
    }

    SearchItem of(EntryPage page) {
        Entry entry = page.shown();
        String kind = entry.kind().name();
        String category =
                portal.site().category(entry.category()).map(Category::title).orElse("");
        int boost = portal.site().items().type(kind).map(ContentType::boost).orElse(BOOSTS.getOrDefault(kind, 100));
        List<Searched> more = page.searched().stream()
                .filter(field -> !field.text().isEmpty())
                .toList();
        StringBuilder told = new StringBuilder(String.join(
                "\0",
                kind,
                category,
                String.valueOf(boost),
                page.route().address(),
                entry.title(),
                entry.day().map(day -> day.at().toString()).orElse(""),
                entry.head().summary(),
                entry.text().references().toString(),
                entry.text().body().print().hex()));
        more.forEach(field -> told.append('\0').append(field.weight()).append(field.text()));
        entry.prose().forEach(text -> told.append('\0')
                .append(text.references())
                .append(text.body().print().hex()));
        byte[] version = told.toString().getBytes(StandardCharsets.UTF_8);
        return new SearchItem(
                kind,
                category,
                page.route().address(),
                entry.title(),
                entry.day(),
                entry.head().summary(),
                more,
                () -> text(entry),
                0,
                false,
                boost,
                Fingerprinter.quick(version, version.length));
    }

    /** The body, then what stands in several paragraphs beside it. */
    private String text(Entry entry) {
        return Stream.concat(Stream.of(entry.text()), entry.prose().stream())
                .map(text -> BodyText.of(portal.bodies().get(text.body()), text.references()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
