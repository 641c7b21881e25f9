package bantin.content.type;

import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Suggestions;
import java.util.Collection;

/** Something that is named in a place where only a few names mean something. */
final class Named {
    private Named() {}

    /** Whether it is known; otherwise there is a problem that names what was perhaps meant. */
    static boolean isKnown(String id, String name, Collection<String> known, Place place, Problems problems) {
        if (known.contains(name)) {
            return true;
        }
        problems.add(Suggestions.closest(name, known)
                .map(meant -> Problem.error(id + "-meant", place, name, meant))
                .orElseGet(() -> Problem.error(id, place, name, String.join(", ", known))));
        return false;
    }
}
