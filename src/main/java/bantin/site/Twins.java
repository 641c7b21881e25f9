package bantin.site;

import bantin.content.Entry;
import bantin.content.body.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which entries are one and the same in several languages. One of two says so and both know it. Where two entries want the
 * same third, those that name each other come first, then the first by its place: search engines believe only pairs that
 * lead back.
 */
public final class Twins {
    private final Map<Entry, Map<String, Entry>> groups = new IdentityHashMap<>();

    private record Claim(Entry entry, Entry other) {}

    public Twins(Site site, Destinations destinations) {
        List<Claim> claims = new ArrayList<>();
        Map<Entry, Entry> named = new IdentityHashMap<>();
        for (Entry entry : site.pointing()) {
            if (site.taken().withdrawn().stream().noneMatch(withdrawn -> withdrawn == entry)) {
                other(entry, destinations).ifPresent(other -> {
                    claims.add(new Claim(entry, other));
                    named.put(entry, other);
                });
            }
        }
        claims.stream()
                .filter(claim -> named.get(claim.other()) == claim.entry())
                .forEach(this::join);
        claims.forEach(this::join);
    }

    private static Optional<Entry> other(Entry entry, Destinations destinations) {
        Optional<Reference.Link> link = entry.head().translation();
        return link.map(written -> destinations.find(entry.file(), written.target()))
                .flatMap(there -> there instanceof Destination.ToEntry to ? Optional.of(to.entry()) : Optional.empty())
                .filter(twin -> twin.head().takedown().isEmpty());
    }

    /** What is said of three languages in two steps holds for all three. */
    private void join(Claim claim) {
        Map<String, Entry> one = group(claim.entry());
        Map<String, Entry> other = group(claim.other());
        if (one.keySet().stream().noneMatch(other::containsKey)) {
            Map<String, Entry> both = new TreeMap<>(one);
            both.putAll(other);
            both.values().forEach(entry -> groups.put(entry, both));
        }
    }

    private Map<String, Entry> group(Entry entry) {
        return groups.getOrDefault(entry, new HashMap<>(Map.of(entry.lang(), entry)));
    }

    /** The same in another language. */
    public Optional<Entry> of(Entry entry, String lang) {
        return Optional.ofNullable(groups.getOrDefault(entry, Map.of()).get(lang));
    }
}
