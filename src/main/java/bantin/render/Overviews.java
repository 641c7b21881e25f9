package bantin.render;

import bantin.config.HomeConfig;
import bantin.config.PageSizes;
import bantin.content.Album;
import bantin.content.Article;
import bantin.content.list.LinkGroup;
import bantin.content.list.Lists;
import bantin.content.list.Slide;
import bantin.render.body.BodyHtml;
import bantin.render.body.PictureViews;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.AlbumViews;
import bantin.render.view.HomeView;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.site.Category;
import bantin.site.Site;
import bantin.site.Tag;
import bantin.text.Folding;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that give an overview: home, archive, tags, albums, links, site map. */
final class Overviews {
    private final Portal portal;
    private final Site site;
    private final Hrefs hrefs;
    private final PictureViews pictures;
    private final Cards cards;
    private final BodyHtml bodies;
    private final Frame frame;
    private final ThemeWords words;
    private final ItemRows rows;

    Overviews(
            Portal portal,
            Hrefs hrefs,
            PictureViews pictures,
            Cards cards,
            BodyHtml bodies,
            Frame frame,
            ThemeWords words,
            ItemRows rows) {
        this.rows = rows;
        this.portal = portal;
        this.site = portal.site();
        this.hrefs = hrefs;
        this.pictures = pictures;
        this.cards = cards;
        this.bodies = bodies;
        this.frame = frame;
        this.words = words;
    }

    /** Albums under the years of their days. */
    List<AlbumViews.AlbumYearView> albumYears() {
        Map<Integer, List<AlbumViews.AlbumCardView>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Album album : site.albums()) {
            int year = album.date().orElseThrow().at().getYear();
            years.computeIfAbsent(year, y -> new ArrayList<>()).add(cards.album(album));
        }
        return years.entrySet().stream()
                .map(year -> new AlbumViews.AlbumYearView(year.getKey(), List.copyOf(year.getValue())))
                .toList();
    }

    List<Views.FeedView> feeds(String lang) {
        return new Followed(portal, hrefs, new Titles(portal.config(), words)).all(lang);
    }

    List<Views.BranchView> tree(String lang) {
        return new SiteTree(portal, hrefs, words).of(lang);
    }

    HomeView home(String lang) {
        PageSizes sizes = portal.config().pageSizes();
        List<String> blocks = portal.config().home().blocks();
        List<Article> articles = pinnedFirst(site.articles(lang));
        List<Article> featured = articles.stream()
                .filter(Article::featured)
                .limit(sizes.featured())
                .toList();
        // no headline stands on the page twice in a row: what is featured is not told again as the latest
        List<Article> others = blocks.contains("featured")
                ? articles.stream().filter(a -> !featured.contains(a)).toList()
                : articles;
        boolean main = lang.equals(portal.config().language());
        return new HomeView(
                blocks,
                main ? slides() : List.of(),
                cards.of(featured),
                cards.of(others.stream().filter(cards::isPinned).toList()),
                cards.of(others.stream()
                        .filter(a -> !cards.isPinned(a))
                        .limit(sizes.homeLatest())
                        .toList()),
                categoryBlocks(lang),
                main
                        ? site.albums().stream()
                                .limit(sizes.albums())
                                .map(cards::album)
                                .toList()
                        : List.of(),
                main ? linkGroups() : List.of(),
                cards.of(documents()),
                rows.blocks(portal.config().home().types().keySet()));
    }

    private List<Article> pinnedFirst(List<Article> articles) {
        return Stream.concat(
                        articles.stream().filter(cards::isPinned),
                        articles.stream().filter(a -> !cards.isPinned(a)))
                .toList();
    }

    private List<Article> documents() {
        return site.category(portal.config().home().documents()).map(Category::articles).orElse(List.of()).stream()
                .limit(portal.config().pageSizes().categoryBlock())
                .toList();
    }

    private List<Views.CategoryBlockView> categoryBlocks(String lang) {
        HomeConfig home = portal.config().home();
        int size = portal.config().pageSizes().categoryBlock();
        // what has a block of its own is not told again
        String told = home.blocks().contains("documents") ? home.documents() : "";
        Stream<Category> chosen = home.categories().isEmpty()
                ? site.categories().values().stream()
                        .filter(c -> c.parent().isEmpty() && !c.slug().equals(told))
                : home.categories().stream().flatMap(slug -> site.category(slug).stream());
        return chosen.filter(c -> c.lang().equals(lang))
                .map(c -> new Views.CategoryBlockView(
                        frame.category(c),
                        cards.of(c.articles().stream().limit(size).toList())))
                .toList();
    }

    private List<Views.SlideView> slides() {
        List<Views.SlideView> slides = new ArrayList<>();
        for (Slide slide : site.slides()) {
            pictures.find(Lists.SLIDES_FILE, slide.picture(), slide.alt(), slide.caption())
                    .ifPresent(picture -> slides.add(new Views.SlideView(
                            slide.title(),
                            slide.caption(),
                            slide.link().isEmpty()
                                    ? null
                                    : bodies.href(Lists.SLIDES_FILE, slide.link())
                                            .orElse(null),
                            picture)));
        }
        return slides;
    }

    List<Views.LinkGroupView> linkGroups() {
        return site.links().stream()
                .map(group -> new Views.LinkGroupView(
                        group.title(), group.links().stream().map(this::link).toList()))
                .toList();
    }

    private Views.SiteLinkView link(LinkGroup.Link link) {
        return new Views.SiteLinkView(
                link.title(),
                link.url(),
                link.description(),
                pictures.small(Lists.LINKS_FILE, link.logo()).orElse(null));
    }

    List<Views.YearView> years() {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        site.months().forEach((month, articles) -> counts.merge(month.getYear(), articles.size(), Integer::sum));
        return counts.entrySet().stream()
                .map(e ->
                        new Views.YearView(e.getKey(), hrefs.of(portal.routes().year(e.getKey())), e.getValue()))
                .toList();
    }

    List<Views.MonthView> months(int year) {
        return site.months().entrySet().stream()
                .filter(month -> month.getKey().getYear() == year)
                .map(month -> month(month.getKey(), month.getValue().size()))
                .toList();
    }

    private Views.MonthView month(YearMonth month, int count) {
        String href = hrefs.of(portal.routes().month(month.getYear(), month.getMonthValue()));
        return new Views.MonthView(month.getMonthValue(), month.getYear(), href, count);
    }

    /** Tags under the letters of the Vietnamese alphabet: Đ is a letter, Á is A. */
    List<Views.LetterView> letters() {
        Map<String, List<Views.TagView>> letters = new LinkedHashMap<>();
        for (Tag tag : site.tags().values()) {
            letters.computeIfAbsent(letter(tag.title()), l -> new ArrayList<>())
                    .add(new Views.TagView(tag.title(), hrefs.of(tag.route()), tag.count()));
        }
        return letters.entrySet().stream()
                .map(e -> new Views.LetterView(e.getKey(), List.copyOf(e.getValue())))
                .collect(Collectors.toList());
    }

    private static String letter(String title) {
        String first = title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        if ("ĂÂĐÊÔƠƯ".contains(first)) {
            return first;
        }
        String plain = java.text.Normalizer.normalize(first, java.text.Normalizer.Form.NFD)
                .replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        String composed = java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFC);
        return composed.isEmpty() ? Folding.fold(first) : composed;
    }
}
