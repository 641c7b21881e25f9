package bantin.page;

import bantin.content.Entry;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Severity;
import bantin.site.Destinations;
import bantin.site.Guesses;
import bantin.text.Suggestions;
import bantin.text.WebAddress;
import java.util.List;
import java.util.Optional;

/** Looks whether the part of a page that a link names is there. */
final class AnchorCheck {
    /** Told to somebody who looks for another. */
    private static final int MOST = 12;

    private final Destinations destinations;
    private final Guesses guesses;
    private final Problems problems;

    AnchorCheck(Destinations destinations, Guesses guesses, Problems problems) {
        this.destinations = destinations;
        this.guesses = guesses;
        this.problems = problems;
    }

    /** A full address could lead there before too, so it is no error. */
    static Severity severity(String written) {
        return WebAddress.isOutside(written) ? Severity.WARNING : Severity.ERROR;
    }

    void check(Entry entry, String wanted, Place place, Severity severity) {
        // browsers go to the top of the page for #top
        if (wanted.isEmpty()
                || wanted.equals("top")
                || destinations.anchors(entry).has(wanted)) {
            return;
        }
        List<String> ids = destinations.anchors(entry).ids();
        Optional<String> meant = guesses.mayGuess() ? Suggestions.closest(wanted, ids) : Optional.empty();
        if (ids.isEmpty()) {
            add("link.anchor.none", severity, place, wanted, entry.file());
        } else if (meant.isPresent()) {
            add("link.anchor.missing-meant", severity, place, wanted, entry.file(), meant.get());
        } else {
            String some = String.join(", ", ids.subList(0, Math.min(ids.size(), MOST)));
            add("link.anchor.missing", severity, place, wanted, entry.file(), ids.size() > MOST ? some + " …" : some);
        }
    }

    private void add(String id, Severity severity, Place place, String... args) {
        problems.add(new Problem(id, severity, place, List.of(args)));
    }
}
