package bantin.render;

import bantin.content.Album;
import bantin.content.Article;
import bantin.content.StaticPage;
import bantin.page.Page;
import bantin.page.Target;
import bantin.route.Route;
import bantin.site.Site;
import bantin.source.SourceFile;
import bantin.text.CleanText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values that each type of page gives to its template, beyond those of the {@link Frame}. */
final class PageModels {
    private final Portal portal;
    private final Site site;
    private final Hrefs hrefs;
    private final PictureViews pictures;
    private final Cards cards;
    private final BodyHtml bodies;
    private final Frame frame;
    private final Overviews overviews;
    private final AlbumModels albums;

    PageModels(
            Portal portal,
            Hrefs hrefs,
            PictureViews pictures,
            Cards cards,
            BodyHtml bodies,
            Frame frame,
            Overviews overviews,
            AlbumModels albums) {
        this.portal = portal;
        this.site = portal.site();
        this.hrefs = hrefs;
        this.pictures = pictures;
        this.cards = cards;
        this.bodies = bodies;
        this.frame = frame;
        this.overviews = overviews;
        this.albums = albums;
    }

    Map<String, Object> of(Page page) {
        Map<String, Object> model = new HashMap<>();
        if (page instanceof Page.Home home) {
            model.put("home", overviews.home(home.lang()));
        } else if (page instanceof Page.OfArticle of) {
            model.put("article", article(of.article()));
        } else if (page instanceof Page.OfStaticPage of) {
            model.put("entry", entry(of.page()));
        } else if (page instanceof Page.OfCategory of) {
            model.put("category", frame.category(of.category()));
            model.put(
                    "list",
                    list(
                            of.category().title(),
                            of.category().description(),
                            of.articles(),
                            of.category().route(),
                            of.number(),
                            of.count()));
        } else if (page instanceof Page.OfTag of) {
            model.put("list", list(of.tag().title(), "", of.articles(), of.tag().route(), of.number(), of.count()));
        } else if (page instanceof Page.OfMonth of) {
            Route head = portal.routes().month(of.month().getYear(), of.month().getMonthValue());
            model.put(
                    "month",
                    new Views.MonthView(of.month().getMonthValue(), of.month().getYear(), hrefs.of(head), 0));
            model.put("list", list("", "", of.articles(), head, of.number(), of.count()));
        } else if (page instanceof Page.OfAlbum of) {
            model.put("album", albums.of(of));
        } else if (page instanceof Page.OfPhoto of) {
            albums.addPhoto(model, of);
        } else if (page instanceof Page.Redirect redirect) {
            model.put("target", hrefs.of(redirect.target()));
        } else {
            overviews.addTo(model, page);
        }
        return model;
    }

    private Views.ArticleView article(Article article) {
        Optional<Article> older = site.neighbours().older(article);
        return new Views.ArticleView(
                article.title(),
                article.published(),
                article.head().updated().orElse(null),
                article.author(),
                article.source(),
                Cards.summary(article),
                !article.head().summary().isEmpty(),
                cards.cover(article).orElse(null),
                bodies.of(article),
                cards.category(article),
                cards.tags(article),
                article.attachments().stream()
                        .flatMap(a -> attachment(article, a).stream())
                        .toList(),
                cards.of(related(article, older)),
                older.map(cards::of).orElse(null),
                site.neighbours().newer(article).map(cards::of).orElse(null),
                article.text().syllables(),
                article.featured(),
                cards.isPinned(article));
    }

    /** Without the older neighbour, which has its own place on the page. */
    private List<Article> related(Article article, Optional<Article> older) {
        int most = portal.config().pageSizes().related();
        return site.related().to(article, most + 1).stream()
                .filter(other -> older.filter(other::equals).isEmpty())
                .limit(most)
                .toList();
    }

    private Optional<Views.FileView> attachment(Article article, Article.Attachment attachment) {
        Target target = portal.targets().find(article.file(), attachment.target());
        if (!(target instanceof Target.ToFile to)) {
            return Optional.empty();
        }
        SourceFile file = to.file();
        String title = attachment.title().isEmpty() ? CleanText.of(file.name()) : attachment.title();
        String type = file.name().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT);
        return AddressOf.file(file, portal.routes(), portal.pictures())
                .map(route -> new Views.FileView(title, hrefs.of(route), type, file.size()));
    }

    private Views.EntryView entry(StaticPage page) {
        List<Views.LinkView> children = below(page.address());
        String above = page.address().replaceFirst("[^/]+/$", "");
        boolean inSection = children.isEmpty()
                && site.pages().stream().anyMatch(other -> other.address().equals(above));
        return new Views.EntryView(
                page.title(),
                page.head().summary(),
                bodies.of(page),
                page.head().updated().or(page::date).orElse(null),
                children,
                inSection ? below(above) : List.of());
    }

    private List<Views.LinkView> below(String address) {
        return site.pages().stream()
                .filter(other -> isChild(other.address(), address))
                .map(other -> new Views.LinkView(other.title(), hrefs.of(other.address())))
                .toList();
    }

    private static boolean isChild(String address, String above) {
        return address.startsWith(above)
                && !address.equals(above)
                && address.indexOf('/', above.length()) == address.length() - 1;
    }

    private Views.ListView list(
            String title, String description, List<Article> articles, Route head, int number, int count) {
        return new Views.ListView(title, description, cards.of(articles), pager(head, number, count));
    }

    /** Pages count from the oldest: the newer neighbour of the last numbered page is the head. */
    private Views.PagerView pager(Route head, int number, int count) {
        int older = number == 0 ? count : number - 1;
        Views.PagerLinkView olderLink = older == 0 ? null : link(portal.routes().numbered(head, older));
        if (number == 0) {
            return new Views.PagerView(null, null, olderLink);
        }
        Route newer = number == count ? head : portal.routes().numbered(head, number + 1);
        return new Views.PagerView(number, link(newer), olderLink);
    }

    private Views.PagerLinkView link(Route route) {
        return new Views.PagerLinkView(hrefs.of(route));
    }

    static Map<Integer, List<Album>> byYear(List<Album> albums) {
        Map<Integer, List<Album>> years = new TreeMap<>(java.util.Comparator.reverseOrder());
        for (Album album : albums) {
            int year = album.date().orElseThrow().at().getYear();
            years.computeIfAbsent(year, y -> new java.util.ArrayList<>()).add(album);
        }
        return years;
    }
}
