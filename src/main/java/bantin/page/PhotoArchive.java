package bantin.page;

import bantin.route.Route;
import java.util.List;

/** All photos of an album in one file to take home, in the order of the album. */
public record PhotoArchive(Route route, List<Item> items) {
    public PhotoArchive {
        items = List.copyOf(items);
    }

    /** @param whole where the photo stands in its own size; two photos of the same content stand in one place */
    public record Item(String name, Route whole) {}
}
