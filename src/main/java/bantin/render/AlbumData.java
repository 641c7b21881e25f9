package bantin.render;

import bantin.content.Album;
import bantin.content.Entry;
import bantin.content.body.Reference;
import bantin.page.Posters;
import bantin.page.kind.AlbumItem;
import bantin.page.kind.AlbumPage;
import bantin.page.kind.Page;
import bantin.page.kind.PhotoPage;
import bantin.render.body.AddressOf;
import bantin.render.body.PictureViews;
import bantin.render.machine.Instants;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.route.Photo;
import bantin.site.Destination;
import bantin.text.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Photos and films in the words of schema.org. */
final class AlbumData {
    /** Enough for whoever looks at a list; each photo has a page that tells the same. */
    private static final int MOST = 40;

    private final Portal portal;
    private final Hrefs hrefs;
    private final PictureViews pictures;

    AlbumData(Portal portal, Hrefs hrefs) {
        this.portal = portal;
        this.hrefs = hrefs;
        this.pictures = new PictureViews(portal, hrefs);
    }

    List<JsonObject> of(Page page, String description) {
        if (page instanceof AlbumPage album) {
            return List.of(gallery(album, description));
        }
        if (page instanceof PhotoPage photo) {
            return List.of(photo(photo.photo()).put("datePublished", day(photo.album())));
        }
        return page.entry().map(entry -> films(entry, description)).orElse(List.of());
    }

    private JsonObject gallery(AlbumPage page, String description) {
        Album album = page.album();
        return new JsonObject()
                .put("@type", "ImageGallery")
                .put("name", album.title())
                .put("description", description)
                .put("url", hrefs.absolute(page.route()))
                .put("inLanguage", album.lang())
                .put("datePublished", day(album))
                .objects(
                        "image",
                        page.photos().stream().limit(MOST).map(this::photo).toList())
                .objects(
                        "video",
                        page.films().stream()
                                .limit(MOST)
                                .map(film -> film(film, album))
                                .toList());
    }

    private static String day(Entry entry) {
        return entry.date().map(Instants::orDay).orElse("");
    }

    private JsonObject photo(AlbumItem.OfPhoto item) {
        String caption = item.caption().isEmpty() ? item.alt() : item.caption();
        return new JsonObject()
                .put("@type", "ImageObject")
                .put("contentUrl", pictures.address(item.photo()))
                .put("url", hrefs.absolute(item.route()))
                .put("caption", caption)
                .put("creditText", item.credit());
    }

    private JsonObject film(AlbumItem.OfFilm film, Album album) {
        String name = film.caption().isEmpty() ? film.alt() : film.caption();
        String address = film.file()
                .flatMap(file -> AddressOf.file(file, portal))
                .map(hrefs::absolute)
                .orElse("");
        return film(name.isEmpty() ? album.title() : name, address, film.poster(), day(album), "")
                .put("embedUrl", film.outside())
                .put("creditText", film.credit());
    }

    private JsonObject film(String name, String address, Optional<Photo> poster, String day, String description) {
        return new JsonObject()
                .put("@type", "VideoObject")
                .put("name", name)
                .put("description", description)
                .put("contentUrl", address)
                .put("thumbnailUrl", poster.map(pictures::address).orElse(""))
                .put("uploadDate", day);
    }

    /** Those in the text of an entry. */
    private List<JsonObject> films(Entry entry, String description) {
        List<JsonObject> films = new ArrayList<>();
        for (Reference reference : entry.text().references()) {
            if (reference instanceof Reference.Media media && media.kind() == Reference.Media.Kind.VIDEO) {
                Destination there = portal.destinations().find(entry.file(), media.target());
                Optional<String> address = there instanceof Destination.ToFile to
                        ? AddressOf.file(to.file(), portal).map(hrefs::absolute)
                        : Optional.empty();
                Optional<Photo> poster = Posters.of(media.target())
                        .flatMap(path -> pictures.photo(entry.file(), path).stream())
                        .findFirst();
                String name = media.label().isEmpty() ? entry.title() : media.label();
                address.ifPresent(url -> films.add(film(name, url, poster, day(entry), description)));
            }
        }
        return films;
    }
}
