package bantin.preview.online;

import bantin.problem.BantinException;
import bantin.problem.Messages;
import java.util.Optional;

/** What to do about a refusal, for one who has buttons and no command line. */
public final class Hints {
    private Hints() {}

    /** Its own words for the desk, else those of the command. */
    public static Optional<String> of(BantinException refused, Messages messages) {
        return messages.optional(refused.id() + ".hint.desk", refused.args())
                .or(() -> messages.optional(refused.id() + ".hint", refused.args()));
    }
}
