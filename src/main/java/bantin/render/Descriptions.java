package bantin.render;

import bantin.config.SiteConfig;
import bantin.config.SiteNames;
import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.list.LinkGroup;
import bantin.page.item.ItemsPage;
import bantin.page.kind.AlbumPage;
import bantin.page.kind.Listing;
import bantin.page.kind.Overview;
import bantin.page.kind.Page;
import bantin.page.kind.PhotoPage;
import bantin.page.kind.Title;
import bantin.page.kind.YearPage;
import bantin.render.body.Summaries;
import bantin.render.theme.ThemeWords;
import bantin.render.view.Portal;
import bantin.render.view.Titles;
import bantin.site.Category;
import bantin.site.Site;
import bantin.site.Tag;
import bantin.text.Dates;
import bantin.text.Syllables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One sentence about each page, for those who see it elsewhere first. What nobody wrote is made of what the page holds, and of
 * nothing else: so a description changes only when its page does.
 */
final class Descriptions {
    private static final int LENGTH = 200;
    private static final Map<String, String> WORDS = Map.of(
            "404.html", "missing.lead",
            "gone.html", "gone.lead",
            "follow.html", "follow.lead",
            "old-address.html", "redirect.choose",
            "search.html", "search.help");

    private final SiteConfig config;
    private final Site site;
    private final ThemeWords words;
    private final Titles titles;

    Descriptions(Portal portal, ThemeWords words) {
        this.config = portal.config();
        this.site = portal.site();
        this.words = words;
        this.titles = new Titles(config, words);
    }

    String of(Page page) {
        String own = Syllables.cut(found(page), LENGTH);
        return own.isEmpty() ? fallback(page) : own;
    }

    private String found(Page page) {
        if (page.title() instanceof Title.OfSite) {
            return home(page.lang());
        }
        if (page.entry().isPresent()) {
            return entry(page, page.entry().get());
        }
        if (page.listing().isPresent()) {
            return list(page, page.listing().get());
        }
        if (page instanceof PhotoPage photo) {
            String about = photo.description().isEmpty() ? titles.of(page) : photo.description();
            return about + " - " + photo.album().title();
        }
        if (page instanceof YearPage year) {
            return year(year);
        }
        if (page instanceof Overview overview) {
            return overview(overview);
        }
        String key = WORDS.get(page.template());
        return key == null ? page.description() : words.find(key, List.of()).orElse("");
    }

    private String fallback(Page page) {
        SiteNames names = config.names(page.lang());
        String title = titles.of(page);
        return title + " - " + (title.equals(names.title()) ? names.publisher() : names.title());
    }

    private String home(String lang) {
        SiteNames names = config.names(lang);
        String categories = site.categories().values().stream()
                .filter(category ->
                        category.lang().equals(lang) && category.parent().isEmpty())
                .map(Category::title)
                .collect(Collectors.joining(", "));
        return !names.tagline().isEmpty() || categories.isEmpty() ? names.tagline() : names.title() + ": " + categories;
    }

    private String entry(Page page, Entry entry) {
        String summary = Summaries.of(entry);
        return summary.isEmpty() && page instanceof AlbumPage album
                ? titled(page, album.items().stream().map(item -> item.alt()))
                : summary;
    }

    /** A page of a list says what stands on it: each another. */
    private String list(Page page, Listing<? extends Entry> listing) {
        boolean part = listing.number() > 0
                || page instanceof ItemsPage items && items.cut().isPresent();
        return !part && !page.description().isEmpty()
                ? page.description()
                : titled(page, listing.entries().stream().map(Entry::title));
    }

    private String titled(Page page, Stream<String> parts) {
        String joined = parts.filter(part -> !part.isEmpty()).limit(12).collect(Collectors.joining("; "));
        return joined.isEmpty() ? "" : titles.of(page) + ": " + joined;
    }

    private String year(YearPage page) {
        Dates dates = new Dates(page.lang());
        return titled(
                page,
                site.months().entrySet().stream()
                        .filter(month -> month.getKey().getYear() == page.year())
                        .map(month -> dates.month(month.getKey()) + " ("
                                + count(month.getValue().size()) + ")"));
    }

    private String count(int articles) {
        return words.find("count.articles", List.of(articles)).orElse(String.valueOf(articles));
    }

    private String overview(Overview page) {
        return titled(
                page,
                switch (page.of()) {
                    case TAGS -> site.tags().values().stream().map(Tag::title);
                    case ALBUMS -> site.albums().stream().map(Album::title);
                    case LINKS -> site.links().stream().map(LinkGroup::title);
                    case ARCHIVE -> years();
                    case SITE_MAP ->
                        site.categories().values().stream()
                                .filter(category -> category.parent().isEmpty())
                                .map(Category::title);
                });
    }

    private Stream<String> years() {
        Map<Integer, Integer> counts = new HashMap<>();
        site.months().forEach((month, articles) -> counts.merge(month.getYear(), articles.size(), Integer::sum));
        return site.months().keySet().stream()
                .map(month -> month.getYear())
                .distinct()
                .map(year -> year + " (" + count(counts.get(year)) + ")");
    }
}
