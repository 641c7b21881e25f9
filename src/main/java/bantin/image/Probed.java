package bantin.image;

import bantin.problem.Place;
import bantin.problem.Problem;
import java.util.List;

/** What became of a look at a picture file. */
public sealed interface Probed {

    /** The file is a picture that can be published. */
    record Photo(PhotoInfo info) implements Probed {}

    /**
     * The file cannot be published; {@code id} and {@code args} name the problem.
     *
     * @param id such as {@code picture.unreadable}
     */
    record Refused(String id, List<String> args) implements Probed, Made, Stripped, Stored, Films.Film {
        public Refused {
            args = List.copyOf(args);
        }

        public Problem problem(Place place) {
            return Problem.error(id, place, args.toArray());
        }
    }

    static Refused refused(Refusal refusal) {
        return new Refused(refusal.id(), refusal.args());
    }
}
