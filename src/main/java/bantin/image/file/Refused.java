package bantin.image.file;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.List;

/**
 * Why a file cannot be published; {@code id} and {@code args} name the problem.
 *
 * @param id such as {@code picture.unreadable}
 * @param args the file's name first
 */
public record Refused(String id, List<String> args) {
    public Refused {
        args = List.copyOf(args);
    }

    public Problem error(Place place) {
        return Problem.error(id, place, args.toArray());
    }

    /** For a file that is left out, while everything else is published. */
    public Problem warning(Place place) {
        return Problem.warning(id, place, args.toArray());
    }
}
