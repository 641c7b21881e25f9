package bantin.preview;

import bantin.director.Snapshot;
import bantin.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What the preview shows until the next look at the files.
 *
 * @param number counts looks, so that a tab knows whether it has seen this one
 * @param snapshot empty until there was one that could be shown
 * @param problems all that editors should fix, also when the newest files made no snapshot and an older one is shown
 * @param refusal why the newest files made no snapshot, in the editor's words
 */
record View(long number, Optional<Snapshot> snapshot, List<Problem> problems, Optional<String> refusal) {

    static View nothing() {
        return new View(0, Optional.empty(), List.of(), Optional.empty());
    }

    boolean hasErrors() {
        return refusal.isPresent() || problems.stream().anyMatch(Problem::isError);
    }
}
