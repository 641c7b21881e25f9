package bantin.publish;

import bantin.problem.BantinException;
import java.util.Optional;

/** A publish that did not come to its end: why, and what visitors see now. */
public final class Halted extends BantinException {
    private static final long serialVersionUID = 1L;

    private final Standing standing;

    Halted(BantinException why, Standing standing) {
        super(why, why.id(), why.args().toArray());
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }

    @Override
    public Optional<String> aftermath() {
        return Optional.of(standing.id());
    }
}
