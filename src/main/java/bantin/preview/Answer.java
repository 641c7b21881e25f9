package bantin.preview;

import bantin.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/** What stands at an address. */
sealed interface Answer {

    /**
     * Bytes that were made.
     *
     * @param status 200, or 404 with the theme's page, or 500 when the page could not be made
     * @param troubles why the newest page could not be made; the bytes are then older or only an excuse
     */
    record Made(int status, String type, byte[] bytes, List<Problem> troubles) implements Answer {
        boolean isHtml() {
            return type.startsWith("text/html");
        }
    }

    /** A file of the site's folder, as it is. */
    record Stored(String type, Path file) implements Answer {}

    /** @param address where to ask instead, below the site's base path */
    record Elsewhere(String address) implements Answer {}
}
