package bantin.page;

import bantin.problem.Place;
import bantin.route.Route;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody wants an address for.
 *
 * @param caseless the path as file systems see it that take A for a
 * @param owner the file that asks for the address, as the editor knows it
 */
record Claim(Route route, String caseless, List<String> folders, String owner, Place place) {
    static final String INDEX = "/index.html";

    static Claim of(Route route, String owner, Place place) {
        String caseless = route.path().caseless();
        return new Claim(route, caseless, foldersOf(caseless), owner, place);
    }

    boolean isIndex() {
        return caseless.endsWith(INDEX);
    }

    boolean isFor(String asking, Place where) {
        return owner.equals(asking) && place.equals(where);
    }

    String address() {
        return route.address();
    }

    /** All folders above a file, but not the one whose index it is: nearly every page has such a one to itself. */
    private static List<String> foldersOf(String caseless) {
        int end = caseless.length() - (caseless.endsWith(INDEX) ? INDEX.length() : 0);
        List<String> folders = new ArrayList<>();
        for (int slash = caseless.indexOf('/'); slash > 0 && slash < end; slash = caseless.indexOf('/', slash + 1)) {
            folders.add(caseless.substring(0, slash));
        }
        return folders;
    }
}
