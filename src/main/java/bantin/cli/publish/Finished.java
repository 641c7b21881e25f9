package bantin.cli.publish;

import bantin.content.Head;
import bantin.director.Snapshot;
import bantin.director.last.Lifetime;
import bantin.hash.Fingerprint;
import bantin.problem.Problem;
import bantin.publish.record.LocalSite;
import bantin.site.NextChange;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What there is to bring online, and to say of it.
 *
 * @param sources names them as they looked before they were read; empty when changes of them might not show
 * @param made the moment for which it was made
 * @param next when it changes by itself
 * @param addresses the old ones that the heads of files name, by the files
 */
record Finished(
        Optional<Fingerprint> sources,
        ZonedDateTime made,
        Optional<NextChange.Change> next,
        List<Problem> problems,
        Map<String, List<String>> addresses,
        LocalSite files) {

    static Finished of(Snapshot snapshot, Optional<Fingerprint> sources, List<Problem> problems, LocalSite files) {
        Map<String, List<String>> addresses = snapshot.entries().stream()
                .filter(entry -> !entry.head().aliases().isEmpty())
                .collect(Collectors.toMap(entry -> entry.file(), entry -> entry.head().aliases().stream()
                        .map(Head.Alias::address)
                        .toList()));
        return new Finished(sources, snapshot.time().now(), snapshot.nextChange(), problems, addresses, files);
    }

    List<String> aliases(String file) {
        return addresses.getOrDefault(file, List.of());
    }

    /** Whether the same files give the same at a later moment. */
    boolean isOf(ZonedDateTime now) {
        return new Lifetime(made, next).holds(now);
    }
}
