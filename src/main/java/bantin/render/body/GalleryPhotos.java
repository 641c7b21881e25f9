package bantin.render.body;

import bantin.content.body.Reference;
import bantin.page.kind.AlbumPage;
import bantin.render.view.Portal;
import bantin.route.Photo;
import bantin.route.Route;
import bantin.site.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The photos that a gallery in a body shows: those it lists, or those of the album it names. */
final class GalleryPhotos {
    private final Portal portal;

    GalleryPhotos(Portal portal) {
        this.portal = portal;
    }

    /** @param page the photo's own page, when it belongs to an album */
    record Shown(Photo photo, String alt, String caption, String credit, Optional<Route> page) {}

    List<Shown> of(String file, Reference.Gallery gallery) {
        return gallery.album() == null ? listed(file, gallery) : album(file, gallery.album());
    }

    private List<Shown> listed(String file, Reference.Gallery gallery) {
        List<Shown> photos = new ArrayList<>();
        for (Reference.Picture picture : gallery.pictures()) {
            String caption = Objects.requireNonNullElse(picture.caption(), "");
            if (portal.destinations().find(file, picture.target()) instanceof Destination.ToFile to) {
                portal.pictures()
                        .find(to.file())
                        .ifPresent(photo -> photos.add(new Shown(photo, picture.alt(), caption, "", Optional.empty())));
            }
        }
        return photos;
    }

    private List<Shown> album(String file, String written) {
        String path = written.startsWith("/") ? written : "/" + written;
        if (portal.destinations().find(file, path) instanceof Destination.ToEntry to) {
            return portal
                    .plan()
                    .page(portal.routes().of(to.entry()).address())
                    .filter(AlbumPage.class::isInstance)
                    .map(page -> ((AlbumPage) page).photos())
                    .orElse(List.of())
                    .stream()
                    .map(p -> new Shown(p.photo(), p.alt(), p.caption(), p.credit(), Optional.of(p.route())))
                    .toList();
        }
        return List.of();
    }
}
