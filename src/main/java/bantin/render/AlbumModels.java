package bantin.render;

import bantin.content.Album;
import bantin.page.kind.AlbumItem;
import bantin.page.kind.AlbumPage;
import bantin.page.kind.PhotoPage;
import bantin.render.body.BodyHtml;
import bantin.render.body.OfferedFiles;
import bantin.render.body.PictureViews;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.AlbumViews;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.route.Photo;
import bantin.route.Route;
import bantin.source.SourceFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that the pages of albums and of their photos give to templates. */
final class AlbumModels {
    private final Portal portal;
    private final Hrefs hrefs;
    private final PictureViews pictures;
    private final Cards cards;
    private final BodyHtml bodies;
    private final ThemeWords words;

    AlbumModels(Portal portal, Hrefs hrefs, PictureViews pictures, Cards cards, BodyHtml bodies, ThemeWords words) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.pictures = pictures;
        this.cards = cards;
        this.bodies = bodies;
        this.words = words;
    }

    AlbumViews.AlbumView of(AlbumPage page) {
        List<AlbumViews.AlbumItemView> items = new ArrayList<>();
        List<AlbumItem.OfPhoto> photos = page.photos();
        int number = 0;
        for (AlbumItem item : page.items()) {
            items.add(
                    item instanceof AlbumItem.OfPhoto
                            ? new AlbumViews.AlbumItemView(photo(photos, number++), null, "")
                            : new AlbumViews.AlbumItemView(
                                    null,
                                    film((AlbumItem.OfFilm) item, page.album().lang()),
                                    ""));
        }
        return album(page.album(), AlbumViews.AlbumItemView.inRows(items), photos);
    }

    /** A photo's page: the photo, its neighbours, and its album without the other photos. */
    Map<String, Object> photo(PhotoPage page) {
        Map<String, Object> model = new HashMap<>();
        List<AlbumItem.OfPhoto> photos = page.photos();
        int at = page.position();
        model.put("photo", photo(photos, at));
        model.put("album", album(page.album(), List.of(), List.of()));
        model.put("previous", at == 0 ? null : photo(photos, at - 1));
        model.put("next", at == photos.size() - 1 ? null : photo(photos, at + 1));
        model.put("position", at + 1);
        model.put("count", photos.size());
        return model;
    }

    private AlbumViews.AlbumView album(
            Album album, List<AlbumViews.AlbumItemView> items, List<AlbumItem.OfPhoto> photos) {
        return new AlbumViews.AlbumView(
                album.title(),
                hrefs.of(portal.routes().of(album)),
                album.date().orElse(null),
                album.head().summary(),
                bodies.of(album),
                cards.tags(album),
                items.stream()
                        .map(AlbumViews.AlbumItemView::photo)
                        .filter(Objects::nonNull)
                        .toList(),
                items.stream()
                        .map(AlbumViews.AlbumItemView::film)
                        .filter(Objects::nonNull)
                        .toList(),
                items,
                album.originals() && !photos.isEmpty() ? archive(album, photos) : null);
    }

    /** Its size is that of the photos: what cleaning takes away nobody notices. */
    private Views.FileView archive(Album album, List<AlbumItem.OfPhoto> shown) {
        List<Photo> photos = shown.stream().map(AlbumItem.OfPhoto::photo).toList();
        long size = photos.stream().mapToLong(photo -> photo.source().size()).sum();
        Route route = portal.pictures().archive(album.head().slug(), photos);
        return new Views.FileView(album.title(), hrefs.of(route), "ZIP", size);
    }

    private Views.@Nullable FileView original(Photo photo) {
        if (!portal.pictures().isOffered(photo)) {
            return null;
        }
        String type = photo.info().format().name();
        return new Views.FileView(
                photo.source().name(),
                hrefs.of(portal.pictures().whole(photo)),
                type,
                photo.source().size());
    }

    private AlbumViews.PhotoView photo(List<AlbumItem.OfPhoto> photos, int at) {
        AlbumItem.OfPhoto photo = photos.get(at);
        Photo file = photo.photo();
        String alt = photo.alt().isEmpty() ? words.photo(at + 1, photos.size()) : photo.alt();
        Views.PictureView view = pictures.view(file, alt, photo.caption());
        return new AlbumViews.PhotoView(
                view, hrefs.of(photo.route()), view, photo.caption(), alt, photo.credit(), original(file));
    }

    private AlbumViews.FilmView film(AlbumItem.OfFilm film, String lang) {
        String href = film.file().map(this::address).orElse(film.outside());
        String name = film.file().map(SourceFile::name).orElse(href);
        return new AlbumViews.FilmView(
                href,
                film.poster().map(pictures::poster).orElse(null),
                film.caption(),
                film.alt().isEmpty() ? name : film.alt(),
                film.credit(),
                film.file().isPresent() ? "" : host(href),
                film.captions().stream()
                        .filter(file -> !address(file).isEmpty())
                        .map(file -> OfferedFiles.track(address(file), file.name(), "", lang, words))
                        .toList());
    }

    private String address(SourceFile file) {
        return portal.plan().routeOf(file).map(hrefs::of).orElse("");
    }

    private static String host(String href) {
        try {
            String host = URI.create(href).getHost();
            return host == null ? href : host.replaceFirst("^(www|m)\\.", "");
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
