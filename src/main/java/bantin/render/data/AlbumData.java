package bantin.render.data;

import bantin.content.Album;
import bantin.content.Attachment;
import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.body.Reference;
import bantin.output.ContentTypes;
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
import bantin.render.view.SharedPicture;
import bantin.route.Photo;
import bantin.site.Destination;
import bantin.text.JsonObject;
import bantin.text.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    List<JsonObject> of(Page page, String description, Optional<SharedPicture> picture) {
        String shared = picture.map(SharedPicture::address).orElse("");
        if (page instanceof AlbumPage album) {
            return List.of(gallery(album, description, shared));
        }
        if (page instanceof PhotoPage photo) {
            return List.of(photo(photo.photo()).put("datePublished", day(photo.album())));
        }
        return page.entry()
                .map(entry -> Stream.concat(
                                films(entry, description, shared).stream(), recordings(entry, description, shared))
                        .toList())
                .orElse(List.of());
    }

    private JsonObject gallery(AlbumPage page, String description, String shared) {
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
                                .map(film -> film(film, album, shared))
                                .toList());
    }

    private static String day(Entry entry) {
        return day(entry.date());
    }

    private static String day(Optional<Moment> moment) {
        return moment.map(Instants::orDay).orElse("");
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

    private JsonObject film(AlbumItem.OfFilm film, Album album, String shared) {
        String name = film.caption().isEmpty() ? film.alt() : film.caption();
        String address = film.file()
                .flatMap(file -> AddressOf.file(file, portal))
                .map(hrefs::absolute)
                .orElse("");
        String still = film.poster().map(pictures::address).orElse(shared);
        return film(name.isEmpty() ? album.title() : name, address, still, day(album), "")
                .put("embedUrl", film.outside())
                .put("creditText", film.credit());
    }

    private static JsonObject film(String name, String address, String still, String day, String description) {
        return new JsonObject()
                .put("@type", "VideoObject")
                .put("name", name)
                .put("description", description)
                .put("contentUrl", address)
                .put("thumbnailUrl", still)
                .put("uploadDate", day);
    }

    /** Those in the fields of an entry, and what is there to be heard. */
    private Stream<JsonObject> recordings(Entry entry, String description, String shared) {
        return entry instanceof Item item
                ? item.attachments().stream().flatMap(file -> recording(item, file, description, shared).stream())
                : Stream.empty();
    }

    private Optional<JsonObject> recording(Item item, Attachment file, String description, String shared) {
        if (!(portal.destinations().find(item.file(), file.target()) instanceof Destination.ToFile to)) {
            return Optional.empty();
        }
        return AddressOf.file(to.file(), portal).flatMap(route -> {
            String type = ContentTypes.of(route.address());
            boolean film = type.startsWith("video/");
            return film || type.startsWith("audio/")
                    ? Optional.of(film(item.title(), hrefs.absolute(route), shared, day(item.day()), description)
                            .put("@type", film ? "VideoObject" : "AudioObject")
                            .put("encodingFormat", type))
                    : Optional.empty();
        });
    }

    /**
     * Those in the text of an entry.
     *
     * @param shared the picture of the page, which stands for films without one
     */
    private List<JsonObject> films(Entry entry, String description, String shared) {
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
                String still = poster.map(pictures::address).orElse(shared);
                address.ifPresent(url -> films.add(film(name, url, still, day(entry), description)));
            }
        }
        return films;
    }
}
