package bantin.site;

import java.util.Optional;

/** What may have been meant: each guess compares with all names there are, and after so many nobody misses them. */
public final class Guesses {
    private static final int MOST = 500;

    private final Destinations destinations;
    private int made;

    public Guesses(Destinations destinations) {
        this.destinations = destinations;
    }

    public boolean mayGuess() {
        return made++ < MOST;
    }

    public Optional<String> meant(Destination destination) {
        return mayGuess() ? destinations.meant(destination) : Optional.empty();
    }
}
