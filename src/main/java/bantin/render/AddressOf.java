package bantin.render;

import bantin.page.PagePlanner;
import bantin.route.Pictures;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.source.SourceFile;
import java.util.Optional;

/** The address of a file to which a link leads. */
final class AddressOf {
    private AddressOf() {}

    /** Empty for a picture or a film that can't be published. */
    static Optional<Route> file(SourceFile file, Routes routes, Pictures pictures) {
        boolean noPicture =
                Pictures.isPicture(file.path()) && pictures.find(file).isEmpty();
        if (noPicture || pictures.isLeftOut(file)) {
            return Optional.empty();
        }
        if (file.path().startsWith(PagePlanner.STATIC + "/")) {
            return Optional.of(routes.fixed(file.path().substring(PagePlanner.STATIC.length() + 1))
                    .orElseThrow(() -> new IllegalStateException("no address for " + file.path())));
        }
        return Optional.of(pictures.find(file).map(pictures::file).orElseGet(() -> routes.file(file)));
    }
}
