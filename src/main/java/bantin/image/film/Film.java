package bantin.image.film;

import bantin.image.file.Refused;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What may be published of a film.
 *
 * @param position whether the film told where it was taken
 * @param unplayable the name of its packing when many browsers can't play it, else empty
 * @param told what the editor should know of a file that is no film
 */
public record Film(Path file, boolean position, String unplayable, Optional<Refused> told) {
    /** A file that is no film. */
    public static Film asItIs(Path file, Optional<Refused> told) {
        return new Film(file, false, "", told);
    }
}
