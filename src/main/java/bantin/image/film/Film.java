package bantin.image.film;

import java.nio.file.Path;

/**
 * What may be published of a film.
 *
 * @param position whether the film told where it was taken
 * @param unplayable the name of its packing when many browsers can't play it, else empty
 */
public record Film(Path file, boolean position, String unplayable) {
    /** A file that is no film. */
    public static Film asItIs(Path file) {
        return new Film(file, false, "");
    }
}
