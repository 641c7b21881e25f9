package bantin.render;

import bantin.page.PagePlanner;
import bantin.route.Pictures;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.source.SourceFile;

/** The address of a file to which a link leads. */
final class AddressOf {
    private AddressOf() {}

    static Route file(SourceFile file, Routes routes, Pictures pictures) {
        if (file.path().startsWith(PagePlanner.STATIC + "/")) {
            return routes.fixed(file.path().substring(PagePlanner.STATIC.length() + 1))
                    .orElseThrow(() -> new IllegalStateException("no address for " + file.path()));
        }
        return pictures.find(file).map(pictures::file).orElseGet(() -> routes.file(file));
    }
}
