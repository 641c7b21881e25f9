package bantin.publish.layout;

import bantin.problem.BantinException;

/** Files arrived that are not those that were sent, also at the second try. */
public final class Damaged extends BantinException {
    private static final long serialVersionUID = 1L;

    Damaged(Object... args) {
        super("publish.arrived-damaged", args);
    }
}
