package bantin.render.body;

import bantin.image.Variant;
import bantin.image.file.PhotoFormat;
import bantin.image.notes.PhotoInfo;
import bantin.render.theme.Hrefs;
import bantin.render.theme.PictureGround;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.route.Route;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pictures as templates see them. */
public final class PictureViews {
    /** Enough for a phone of two points a pixel, and for an article's column. */
    private static final int OF_A_PLAYER = 720;

    private final Pictures pictures;
    private final Destinations destinations;
    private final Hrefs hrefs;

    public PictureViews(Portal portal, Hrefs hrefs) {
        this.pictures = portal.pictures();
        this.destinations = portal.destinations();
        this.hrefs = hrefs;
    }

    /** @param file the file whose editor wrote the target; empty when the picture can't be shown */
    public Optional<Views.PictureView> find(String file, String target, String alt, String caption) {
        return photo(file, target).map(photo -> view(photo, alt, caption));
    }

    public Optional<Photo> photo(String file, String target) {
        return destinations.find(file, target) instanceof Destination.ToFile found
                ? photo(found.file())
                : Optional.empty();
    }

    private Optional<Photo> photo(SourceFile file) {
        return pictures.find(file);
    }

    public Views.PictureView view(Photo photo, String alt, String caption) {
        PhotoInfo info = photo.info();
        int width =
                info.passesThrough() ? info.width() : pictures.largest(photo).width();
        return new Views.PictureView(
                hrefs.of(shown(photo)),
                width,
                info.heightAt(width),
                alt,
                caption,
                srcset(photo, pictures.plain(photo)),
                sources(photo),
                PictureGround.of(info));
    }

    /** What stands in a player until it plays: a player takes one file whatever the window, and takes it at once. */
    public Views.PictureView poster(Photo photo) {
        Views.PictureView view = view(photo, "", "");
        return pictures.plain(photo).stream()
                .filter(variant -> variant.width() >= OF_A_PLAYER)
                .findFirst()
                .map(variant -> view.withSrc(hrefs.of(pictures.of(photo, variant))))
                .orElse(view);
    }

    private List<Views.SourceView> sources(Photo photo) {
        List<Variant> webp = pictures.webp(photo);
        return webp.isEmpty()
                ? List.of()
                : List.of(new Views.SourceView(PhotoFormat.WEBP.mediaType(), srcset(photo, webp)));
    }

    private String srcset(Photo photo, List<Variant> variants) {
        return variants.stream()
                .map(variant -> hrefs.of(pictures.of(photo, variant)) + " " + variant.width() + "w")
                .collect(Collectors.joining(", "));
    }

    private Route shown(Photo photo) {
        return photo.info().passesThrough() ? pictures.whole(photo) : pictures.of(photo, pictures.largest(photo));
    }

    /** The smallest size, for a logo of a few letters' height. */
    public Optional<String> small(String file, String target) {
        return photo(file, target)
                .map(photo -> photo.info().passesThrough()
                        ? pictures.whole(photo)
                        : pictures.of(photo, pictures.plain(photo).get(0)))
                .map(hrefs::of);
    }

    public String address(Photo photo) {
        return hrefs.absolute(shown(photo));
    }
}
