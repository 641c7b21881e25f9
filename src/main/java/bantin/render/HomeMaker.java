package bantin.render;

import bantin.config.HomeBlock;
import bantin.config.HomeConfig;
import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.list.Lists;
import bantin.content.list.Slide;
import bantin.render.body.BodyHtml;
import bantin.render.body.PictureViews;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.AlbumViews.AlbumCardView;
import bantin.render.view.HomeBands;
import bantin.render.view.HomeParts;
import bantin.render.view.HomeView;
import bantin.render.view.HomeView.TaskView;
import bantin.render.view.ItemViews.WeekView;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.render.view.Views.LinkView;
import bantin.route.Routes;
import bantin.site.Category;
import bantin.site.Destination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the home page of one language out of the blocks that the portal asks for; a block with nothing to show is none. */
final class HomeMaker {
    private final Portal portal;
    private final HomeConfig home;
    private final Cards cards;
    private final BodyHtml bodies;
    private final PictureViews pictures;
    private final Hrefs hrefs;
    private final Menus menus;
    private final ThemeWords words;
    private final ItemRows rows;
    private final List<Views.LinkGroupView> groups;
    private final String lang;
    private final boolean isMain;
    private final HomeNews news;
    private final HomeBands bands;
    private final Set<String> told = new HashSet<>();

    HomeMaker(
            Portal portal,
            Cards cards,
            BodyHtml bodies,
            PictureViews pictures,
            Hrefs hrefs,
            Menus menus,
            ThemeWords words,
            ItemRows rows,
            List<Views.LinkGroupView> groups,
            String lang) {
        this.portal = portal;
        this.home = portal.config().home();
        this.cards = cards;
        this.bodies = bodies;
        this.pictures = pictures;
        this.hrefs = hrefs;
        this.menus = menus;
        this.words = words;
        this.rows = rows;
        this.groups = groups;
        this.lang = lang;
        this.isMain = lang.equals(portal.config().language());
        this.news = new HomeNews(portal, cards, lang);
        this.bands = new HomeBands(words.title("home.others"));
    }

    HomeView make() {
        if (isMain && home.has("slideshow")) {
            portal.site().slides().forEach(this::tell);
        }
        home.blocks().forEach(this::add);
        return new HomeView(bands.all());
    }

    /** What a slide leads to stands on the page. */
    private void tell(Slide slide) {
        if (portal.destinations().find(Lists.SLIDES_FILE, slide.link()) instanceof Destination.ToEntry to) {
            news.tell(to.entry());
        }
    }

    private void add(HomeBlock block) {
        HomeParts parts = new HomeParts(block);
        switch (block.kind()) {
            case "lead" -> bands.add(block, "wide", parts.cards("", null, "large", cards.of(news.lead(block))));
            case "featured" ->
                bands.add(block, "side", parts.cards(word("featured"), null, "list", cards.of(news.featured(block))));
            case "latest" ->
                bands.add(block, "main", parts.cards(word("latest"), null, "large", cards.of(news.latest(block))));
            case "documents" -> documents(block, parts);
            case "categories" -> news.categories(lang).forEach(category -> category(category, block));
            case HomeBlock.CATEGORY ->
                portal.site()
                        .category(block.name())
                        .filter(category -> category.lang().equals(lang))
                        .ifPresent(category -> category(category, block));
            case HomeBlock.TYPE -> type(block, parts);
            case HomeBlock.FILE ->
                portal.site()
                        .entry("content/" + block.name())
                        .filter(entry -> entry.lang().equals(lang))
                        .ifPresent(entry -> text(entry, block, parts));
            case "tasks" -> bands.add(block, "wide", parts.tasks(word("tasks"), tasks()));
            default -> ofMainLanguage(block, parts);
        }
    }

    /** What has no translation. */
    private void ofMainLanguage(HomeBlock block, HomeParts parts) {
        if (!isMain) {
            return;
        }
        Routes routes = portal.routes();
        switch (block.kind()) {
            case "slideshow" -> bands.add(block, "wide", parts.slides(slides()));
            case "albums" ->
                bands.add(
                        block,
                        "side",
                        parts.albums(word("albums"), hrefs.of(routes.albums()), "grid", albums(block, false)));
            case "videos" ->
                bands.add(
                        block,
                        "side",
                        parts.albums(word("videos"), hrefs.of(routes.albums()), "list", albums(block, true)));
            default -> bands.add(block, "side", parts.groups(word("links"), groups));
        }
    }

    private String word(String key) {
        return words.title("home." + key);
    }

    private void documents(HomeBlock block, HomeParts parts) {
        List<Views.CardView> shown = cards.of(news.documents(block));
        String href = portal.site()
                .category(home.documents())
                .map(category -> hrefs.of(category.route()))
                .orElse(null);
        bands.add(block, "side", parts.cards(word("documents"), href, "list", shown));
    }

    /** A category whose articles all stand above is named all the same. */
    private void category(Category category, HomeBlock block) {
        String href = hrefs.of(category.route());
        List<Views.CardView> shown = cards.of(news.of(category, block));
        if (!shown.isEmpty()) {
            bands.add(block, "main", new HomeParts(block).cards(category.title(), href, "mixed", shown));
        } else if (!category.articles().isEmpty()) {
            bands.others(block, new LinkView(category.title(), href));
        }
    }

    private void type(HomeBlock block, HomeParts parts) {
        portal.site().items().list(block.name(), lang).ifPresent(list -> {
            int count = block.count() > 0 ? block.count() : list.type().home();
            List<WeekView> weeks = rows.weeks(list);
            bands.add(
                    block,
                    "side",
                    parts.rows(
                            list.type().title().in(lang),
                            hrefs.of(list.route()),
                            weeks.isEmpty() ? rows.rows(list, count, told::add) : List.of(),
                            weeks,
                            weeks.isEmpty() ? List.of() : rows.next(list)));
        });
    }

    private void text(Entry entry, HomeBlock block, HomeParts parts) {
        bands.add(
                block,
                "main",
                parts.html(entry.title(), hrefs.of(portal.routes().of(entry)), bodies.of(entry)));
    }

    private List<AlbumCardView> albums(HomeBlock block, boolean films) {
        int count =
                block.count() > 0 ? block.count() : portal.config().pageSizes().albums();
        List<AlbumCardView> shown = new ArrayList<>();
        for (Album album : portal.site().albums()) {
            AlbumCardView card = cards.album(album);
            if (shown.size() < count && (!films || card.films() > 0) && told.add(card.href())) {
                shown.add(card);
            }
        }
        return shown;
    }

    private List<TaskView> tasks() {
        return portal.site().tasks().stream()
                .filter(task -> task.line().lang().equals(lang))
                .map(task -> new TaskView(task.line().title(), task.text(), menus.href(task.line()), task.icon()))
                .filter(task -> !task.href().isEmpty())
                .toList();
    }

    private List<Views.SlideView> slides() {
        List<Views.SlideView> slides = new ArrayList<>();
        for (Slide slide : portal.site().slides()) {
            pictures.find(Lists.SLIDES_FILE, slide.picture(), slide.alt(), slide.caption())
                    .map(picture -> picture.withFocus(slide.focus()))
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
}
