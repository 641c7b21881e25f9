package bantin.publish.proof;

import bantin.problem.BantinException;

/** What stands at a target can't be held against its record, because somebody made off with it or forged it. */
public final class Breach extends BantinException {
    private static final long serialVersionUID = 1L;

    Breach(String id, Object... args) {
        super(id, args);
    }
}
