package bantin.output;

import bantin.hash.FullHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Hashes the files of a site while they are put into its folder. What they hashed to the last time is kept, so that only
 * files which look different from outside are read again: a portal of many gigabytes changes by a few pages a day.
 *
 * <p>A file looks the same when its size, its time and its place on the disk (the inode, where there is one) are the
 * same. A file that changes without growing within the shortest time that a clock tells apart would look the same too;
 * so what was written shortly before the newest file of all is never believed, as git does with its index.
 */
public final class SiteHashes implements Witness {
    /** The coarsest clock of a file system that is still in use: FAT counts two seconds. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    private final Path store;
    private final Map<OutputPath, Known> before;
    private final Map<OutputPath, Known> now = new ConcurrentHashMap<>();

    /** @param store where they are kept; need not be there, and may be deleted at any time */
    public SiteHashes(Path store) {
        this.store = store;
        this.before = read(store);
    }

    private record Known(Outside outside, FullHash hash) {}

    /** A file as it lies there now. */
    public void put(OutputPath path, Path file) throws IOException {
        put(path, file, Outside.of(file));
    }

    @Override
    public void put(OutputPath path, Path file, Outside outside) throws IOException {
        Known known = before.get(path);
        boolean same = known != null && known.outside().equals(outside);
        now.put(path, same ? known : new Known(outside, Manifest.Entry.of(file).hash()));
    }

    /** All files that were put, for the site is whole now; what they hashed to is kept for the next time. */
    public Manifest manifest() {
        SortedMap<OutputPath, Manifest.Entry> files = new TreeMap<>();
        now.forEach((path, known) ->
                files.put(path, new Manifest.Entry(known.outside().size(), known.hash())));
        long newest = now.values().stream()
                .mapToLong(known -> known.outside().modified())
                .max()
                .orElse(0);
        Map<OutputPath, Known> sure = new HashMap<>(now);
        sure.values().removeIf(known -> known.outside().modified() > newest - TICK);
        if (!sure.equals(before)) {
            keep(sure);
        }
        return new Manifest(files);
    }

    /** Reads everything the next time. */
    public void forget() {
        try {
            Files.deleteIfExists(store);
        } catch (IOException e) {
            // it is where nothing can be written either
            return;
        }
    }

    /** What can't be kept is hashed again the next time: nothing is lost. */
    private void keep(Map<OutputPath, Known> known) {
        StringBuilder lines = new StringBuilder(known.size() * 160);
        known.forEach((path, one) -> lines.append(one.hash())
                .append(' ')
                .append(one.outside())
                .append(' ')
                .append(path)
                .append('\n'));
        try {
            Files.createDirectories(Objects.requireNonNull(store.getParent()));
            DurableFile.write(store, lines.toString());
        } catch (IOException e) {
            forget();
        }
    }

    private static Map<OutputPath, Known> read(Path store) {
        try {
            Map<OutputPath, Known> known = new HashMap<>();
            for (String line : Files.readAllLines(store, StandardCharsets.UTF_8)) {
                Optional<Map.Entry<OutputPath, Known>> one = parse(line.split(" ", 5));
                if (one.isEmpty()) {
                    return Map.of();
                }
                known.put(one.get().getKey(), one.get().getValue());
            }
            return Collections.unmodifiableMap(known);
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static Optional<Map.Entry<OutputPath, Known>> parse(String[] parts) {
        try {
            if (parts.length < 5 || parts[0].length() != 64 || !OutputPath.isSafe(parts[4])) {
                return Optional.empty();
            }
            Outside outside = Outside.parse(parts[1], parts[2], parts[3]);
            return Optional.of(Map.entry(OutputPath.of(parts[4]), new Known(outside, new FullHash(parts[0]))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
