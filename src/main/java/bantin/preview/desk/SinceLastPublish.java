package bantin.preview.desk;

import bantin.content.Entry;
import bantin.director.Snapshot;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.site.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what editors wrote, as it is, with what was published. */
final class SinceLastPublish {
    private Map<Entry, Fingerprint> known = new IdentityHashMap<>();

    /**
     * A file of which readers see something.
     *
     * @param entry empty for a list and the settings
     */
    record Written(String file, Optional<Entry> entry) {}

    /**
     * What the next publish brings.
     *
     * @param gone files that were published and would not be again
     */
    record Changes(List<Written> added, List<Written> changed, List<Gone> gone) {}

    /** @param now where the same text is that was not there, if it is */
    record Gone(String file, Optional<Written> now) {}

    /** What was not read again is the same object, and its bytes need no second look. */
    synchronized Changes changes(LastPublish last, Snapshot site, Path folder, ZonedDateTime now) {
        List<Written> added = new ArrayList<>();
        List<Written> changed = new ArrayList<>();
        Set<String> online = new HashSet<>();
        Map<Entry, Fingerprint> seen = new IdentityHashMap<>();
        Map<Fingerprint, Written> come = new HashMap<>();
        written(site, now).forEach(one -> {
            Optional<Fingerprint> bytes = bytes(one, folder);
            if (bytes.isEmpty()) {
                return;
            }
            one.entry().ifPresent(entry -> seen.put(entry, bytes.get()));
            online.add(one.file());
            Fingerprint before = last.written().get(one.file());
            if (before == null) {
                added.add(one);
                come.putIfAbsent(bytes.get(), one);
            } else if (!before.equals(bytes.get())) {
                changed.add(one);
            }
        });
        known = seen;
        List<Gone> gone = last.written().keySet().stream()
                .filter(file -> !online.contains(file))
                .sorted()
                .map(file -> new Gone(
                        file, Optional.ofNullable(come.get(last.written().get(file)))))
                .toList();
        return new Changes(added, changed, gone);
    }

    private static Stream<Written> written(Snapshot site, ZonedDateTime now) {
        Stream<Written> entries = site.portal().site().shown().stream()
                .filter(entry -> isOnline(Publication.of(entry, now)))
                .map(entry -> new Written(entry.file(), Optional.of(entry)));
        return Stream.concat(
                entries, Editable.others().keySet().stream().map(file -> new Written(file, Optional.empty())));
    }

    /** What was withdrawn still stands at its address. */
    private static boolean isOnline(Publication publication) {
        return publication instanceof Publication.Online || publication instanceof Publication.Withdrawn;
    }

    private Optional<Fingerprint> bytes(Written one, Path folder) {
        Optional<Fingerprint> before = one.entry().map(known::get);
        try {
            Path file = folder.resolve(one.file());
            return before.isPresent() || !Files.exists(file) ? before : Optional.of(Fingerprinter.of(file));
        } catch (IOException e) {
            // just taken away: the next look at the files knows nothing of it
            return Optional.empty();
        }
    }
}
