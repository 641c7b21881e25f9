package bantin.output;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A site that was just finished, of which all that stays was looked at before the rest was put there.
 *
 * @param before as it looked then
 * @param touched what was put there and what was taken away since
 */
public record Finish(Path folder, Looks before, Set<Path> touched) {

    /** How the finished site looks now, if nobody else touched it meanwhile; else in a way that it does not. */
    public Optional<Looks> looks() {
        return before.after(touched, folder);
    }
}
