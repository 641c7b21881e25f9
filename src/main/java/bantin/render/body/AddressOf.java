package bantin.render.body;

import bantin.page.PagePlanner;
import bantin.render.view.Portal;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.route.Route;
import bantin.source.SourceFile;
import java.util.Optional;

/** The address of a file to which a link leads. */
public final class AddressOf {
    private AddressOf() {}

    /** Empty for a picture or a film that can't be published. */
    public static Optional<Route> file(SourceFile file, Portal portal) {
        Pictures pictures = portal.pictures();
        if (pictures.isLeftOut(file)) {
            return Optional.empty();
        }
        if (Pictures.isPicture(file.path())) {
            Optional<Photo> photo = pictures.find(file);
            boolean fixed = file.path().startsWith(PagePlanner.STATIC + "/");
            return fixed
                    ? photo.flatMap(p -> portal.routes().fixed(file.path().substring(PagePlanner.STATIC.length() + 1)))
                    : photo.map(pictures::file);
        }
        return portal.plan().routeOf(file);
    }
}
