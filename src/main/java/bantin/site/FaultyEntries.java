package bantin.site;

import bantin.content.Entry;
import bantin.route.Routes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries that have errors, which are told already. They are not shown, but a link to one of them is right, and their
 * own links and pictures are looked at like those of others.
 */
public final class FaultyEntries {
    private final Map<String, Entry> read = new HashMap<>();
    private final Set<String> files;
    private final Set<String> slugs;
    private final List<String> lists;

    /**
     * @param read what could be read of them, as far as it is to be online
     * @param files all of them, also those of which nothing could be read
     */
    public FaultyEntries(List<Entry> read, Set<String> files, Routes routes) {
        read.forEach(entry -> this.read.put(entry.file(), entry));
        this.files = Set.copyOf(files);
        this.slugs = read.stream().map(entry -> entry.head().slug()).collect(Collectors.toSet());
        this.lists = Stream.of(routes.tags(), routes.archive(), routes.albums())
                .map(route -> route.address())
                .toList();
    }

    public Stream<Entry> read() {
        return read.values().stream();
    }

    boolean contains(String file) {
        return files.contains(file);
    }

    Optional<Entry> find(String file) {
        return Optional.ofNullable(read.get(file));
    }

    /** Whether there may be a page at an address as soon as these have no errors any more. */
    boolean mayHave(String address) {
        String path = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return !files.isEmpty()
                && (slugs.contains(path.substring(path.lastIndexOf('/') + 1))
                        || lists.stream().anyMatch(address::startsWith));
    }
}
