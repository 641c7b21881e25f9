package bantin.preview.desk;

import bantin.director.Snapshot;
import bantin.render.view.Portal;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.site.Destination;

/**
 * The pictures that rows of a file name, as the portal shows them.
 *
 * @param file beside which they lie
 */
record RowPictures(Snapshot site, String file) {

    /** The smallest size; empty when there is no such picture, or no page shows it yet. */
    String address(String written) {
        Portal portal = site.portal();
        if (written.isEmpty() || !(portal.destinations().find(file, written) instanceof Destination.ToFile there)) {
            return "";
        }
        return portal.pictures().find(there.file()).map(this::address).orElse("");
    }

    String address(Photo photo) {
        Portal portal = site.portal();
        return portal.config().basePath() + smallest(portal.pictures(), photo).substring(1);
    }

    private static String smallest(Pictures pictures, Photo photo) {
        return pictures.plain(photo).isEmpty()
                ? pictures.whole(photo).address()
                : pictures.of(photo, pictures.plain(photo).get(0)).address();
    }
}
