package bantin.output;

import bantin.hash.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What files of the site were made of, from one build to the next: a file that lies there as it was left, and would be made
 * of the same, need not be made. A file looks as it was left when its size, its time and its place on the disk are the
 * same; what was written just before this was noted may have changed since without showing it, and is not believed.
 */
public final class Origins {
    /** Knows nothing and notes nothing. */
    public static final Origins NONE = new Origins(null, new Fingerprint(""), Map.of());

    /** The coarsest clock of a file system whose times have parts of a second, and of one whose times have none. */
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

    private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

    private final @Nullable Path store;
    private final Fingerprint program;
    private final Map<String, Known> before;
    private final Map<String, Known> now = new ConcurrentHashMap<>();

    private record Known(Fingerprint origin, Outside outside) {}

    private Origins(@Nullable Path store, Fingerprint program, Map<String, Known> before) {
        this.store = store;
        this.program = program;
        this.before = before;
    }

    /**
     * @param store where they are kept; need not be there, and may be deleted at any time
     * @param program names the very program that runs: another one makes other files of the same
     */
    public static Origins in(Path store, Fingerprint program) {
        return new Origins(store, program, read(store, program));
    }

    /** Notes what is made, and believes nothing that was noted before. */
    public static Origins anew(Path store, Fingerprint program) {
        return new Origins(store, program, Map.of());
    }

    /** What a file of the site online was made of, if it is there as it was left. */
    Optional<Fingerprint> of(OutputPath path, @Nullable Outside online) {
        Known known = before.get(path.toString());
        return known != null && known.outside().equals(online) ? Optional.of(known.origin()) : Optional.empty();
    }

    void put(OutputPath path, Outside outside, Fingerprint origin) {
        if (store != null) {
            now.put(path.toString(), new Known(origin, outside));
        }
    }

    /** Notes what was put, once it is online. What can't be kept is made anew the next time: nothing is lost. */
    void keep() {
        if (store == null || now.equals(before)) {
            return;
        }
        try {
            Files.createDirectories(Objects.requireNonNull(store.getParent()));
            // the clock of the disk itself tells what is too new
            Files.writeString(store, "");
            long written = Outside.of(store).modified();
            StringBuilder lines = new StringBuilder(now.size() * 130).append(program);
            now.forEach((path, one) -> {
                long modified = one.outside().modified();
                long tick = modified % TimeUnit.SECONDS.toNanos(1) == 0 ? COARSE_TICK : TICK;
                if (modified <= written - tick) {
                    lines.append('\n').append(one.origin()).append(' ').append(one.outside());
                    lines.append(' ').append(path);
                }
            });
            DurableFile.write(store, lines.toString());
        } catch (IOException e) {
            forget(store);
        }
    }

    private static void forget(Path store) {
        try {
            Files.deleteIfExists(store);
        } catch (IOException e) {
            // it is where nothing can be written either
            return;
        }
    }

    private static Map<String, Known> read(Path store, Fingerprint program) {
        try {
            List<String> lines = Files.readAllLines(store, StandardCharsets.UTF_8);
            if (lines.isEmpty() || !lines.get(0).equals(program.hex())) {
                return Map.of();
            }
            Map<String, Known> known = new HashMap<>();
            for (Iterator<String> rest = lines.listIterator(1); rest.hasNext(); ) {
                String[] parts = rest.next().split(" ", 5);
                known.put(parts[4], new Known(new Fingerprint(parts[0]), Outside.parse(parts[1], parts[2], parts[3])));
            }
            return known;
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // not there, or damaged
            return Map.of();
        }
    }
}
