package bantin.preview;

import bantin.content.Entry;
import bantin.director.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which articles, pages and albums were saved between two looks: what was not read again is the very same object. */
final class Saved {
    private Saved() {}

    /** Addresses below the site's base path, of those that have one. */
    static List<String> between(Optional<Snapshot> before, Optional<Snapshot> now) {
        if (before.isEmpty() || now.isEmpty() || before.get() == now.get()) {
            return List.of();
        }
        Snapshot site = now.get();
        return changed(List.copyOf(before.get().entries()), List.copyOf(site.entries())).stream()
                .map(entry -> site.portal().routes().of(entry).address())
                .filter(address -> site.portal().plan().page(address).isPresent())
                .sorted()
                .toList();
    }

    private static List<Entry> changed(List<Entry> before, List<Entry> now) {
        int start = 0;
        int shorter = Math.min(before.size(), now.size());
        while (start < shorter && before.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        Set<Entry> old = Collections.newSetFromMap(new IdentityHashMap<>());
        old.addAll(before.subList(start, before.size() - end));
        List<Entry> changed = new ArrayList<>(now.subList(start, now.size() - end));
        changed.removeIf(old::contains);
        return changed;
    }
}
