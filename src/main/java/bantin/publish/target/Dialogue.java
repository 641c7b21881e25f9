package bantin.publish.target;

import java.time.Instant;
import java.util.Optional;

/** The person in front of the screen, as the publisher knows her. Words are named by their id in the message bundles. */
public interface Dialogue {
    /** False when nobody can answer. */
    boolean confirm(String id, Object... args);

    /** A password or passphrase, typed unseen; empty when nobody can answer. */
    Optional<char[]> secret(String id, Object... args);

    void say(String id, Object... args);

    void progress(int done, int total);

    /** Throws when she wants it no more. Asked often, in the middle of a file too: the next publish goes on from there. */
    default void goesOn() {
        // most let it come to its end
    }

    /** A moment as her clock shows it. */
    default String time(Instant moment) {
        return moment.toString();
    }

    /** Who says nothing, answers every question with no, and neither listens nor looks. */
    class Nobody implements Dialogue {
        @Override
        public boolean confirm(String id, Object... args) {
            return false;
        }

        @Override
        public Optional<char[]> secret(String id, Object... args) {
            return Optional.empty();
        }

        @Override
        public void say(String id, Object... args) {
            // nobody listens
        }

        @Override
        public void progress(int done, int total) {
            // nobody looks
        }
    }

    Dialogue NOBODY = new Nobody();
}
