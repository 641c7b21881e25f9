package bantin.render;

import bantin.content.Album;
import bantin.content.Article;
import bantin.content.Entry;
import bantin.content.Head;
import bantin.content.StaticPage;
import bantin.image.file.PhotoFormat;
import bantin.page.kind.AlbumPage;
import bantin.render.body.PictureViews;
import bantin.render.body.Summaries;
import bantin.render.theme.Hrefs;
import bantin.render.view.AlbumViews;
import bantin.render.view.Portal;
import bantin.render.view.SharedPicture;
import bantin.render.view.Views;
import bantin.route.Photo;
import bantin.site.BuildTime;
import bantin.site.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The little of an entry that lists show. */
final class Cards {
    private final Portal portal;
    private final Hrefs hrefs;
    private final PictureViews pictures;
    private final BuildTime time;
    private final Map<String, Views.CardView> made = new ConcurrentHashMap<>();

    Cards(Portal portal, Hrefs hrefs, PictureViews pictures, BuildTime time) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.pictures = pictures;
        this.time = time;
    }

    List<Views.CardView> of(List<Article> articles) {
        List<Views.CardView> all = new ArrayList<>(articles.size());
        for (Article article : articles) {
            all.add(of(article));
        }
        return Collections.unmodifiableList(all);
    }

    /** An article stands on many pages; its card is the same on all of them, and is made once. */
    Views.CardView of(Article article) {
        Views.CardView before = made.get(article.file());
        return before != null ? before : made.computeIfAbsent(article.file(), file -> card(article));
    }

    private Views.CardView card(Article article) {
        return new Views.CardView(
                article.title(),
                hrefs.of(portal.routes().of(article)),
                article.published(),
                article.head().updated().orElse(null),
                category(article),
                Summaries.of(article),
                cover(article).orElse(null),
                isPinned(article),
                article.featured(),
                tags(article),
                article.author(),
                article.lang());
    }

    boolean isPinned(Article article) {
        return article.pinnedUntil()
                .map(pin -> pin.until().map(u -> u.end().isAfter(time.now())).orElse(true))
                .orElse(false);
    }

    Views.@org.jspecify.annotations.Nullable LinkView category(Article article) {
        return portal.site().category(article.category()).map(this::link).orElse(null);
    }

    Views.LinkView link(Category category) {
        return new Views.LinkView(category.title(), hrefs.of(category.route()));
    }

    Views.LinkView link(StaticPage page) {
        return new Views.LinkView(page.title(), hrefs.of(portal.routes().of(page)));
    }

    List<Views.LinkView> tags(Entry entry) {
        return portal.site().tags(entry).stream()
                .map(tag -> new Views.LinkView(tag.title(), hrefs.of(tag.route())))
                .toList();
    }

    Optional<Views.PictureView> cover(Entry entry) {
        Optional<Head.Cover> cover = entry.head().cover();
        return cover.flatMap(c ->
                pictures.find(entry.file(), c.target(), c.alt(), c.caption()).map(view -> view.withFocus(c.focus())));
    }

    AlbumViews.AlbumCardView album(Album album) {
        Optional<AlbumPage> page = portal.plan()
                .page(portal.routes().of(album).address())
                .filter(AlbumPage.class::isInstance)
                .map(AlbumPage.class::cast);
        return new AlbumViews.AlbumCardView(
                album.title(),
                hrefs.of(portal.routes().of(album)),
                album.date().orElse(null),
                Summaries.of(album),
                cover(album).or(() -> page.flatMap(this::first)).orElse(null),
                page.map(p -> p.photos().size()).orElse(0),
                page.map(p -> p.films().size()).orElse(0),
                album.lang());
    }

    private Optional<Views.PictureView> first(AlbumPage page) {
        Optional<Views.PictureView> photo =
                page.photos().stream().findFirst().map(p -> pictures.view(p.photo(), p.alt(), p.caption()));
        return photo.or(() -> page.films().stream()
                .flatMap(film -> film.poster().stream())
                .findFirst()
                .map(poster -> pictures.view(poster, "", "")));
    }

    /** The picture that stands for an entry when it is shared. */
    Optional<SharedPicture> shared(Entry entry) {
        return entry.head().cover().flatMap(cover -> pictures.photo(entry.file(), cover.target())
                .flatMap(photo -> shared(photo, cover.alt())));
    }

    /** Empty for a drawing: who shows pages of others knows no drawings. */
    Optional<SharedPicture> shared(Photo photo, String alt) {
        Views.PictureView view = pictures.view(photo, alt, "");
        return photo.info().format() == PhotoFormat.SVG
                ? Optional.empty()
                : Optional.of(new SharedPicture(pictures.address(photo), alt, view.width(), view.height()));
    }
}
