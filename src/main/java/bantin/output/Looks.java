package bantin.output;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How files and folders look without being read: their names, sizes, times and places on the disk. Among the times is the
 * one that the disk itself sets at each change, which no program sets back. Disks that tell no such time, and those of
 * other computers, whose news come late, have no looks.
 */
public final class Looks {

    private final Map<Path, FileLook> all;
    /** Where links lead. */
    private final Map<Path, String> targets;

    private @Nullable Fingerprint print;

    private Looks(Map<Path, FileLook> all, Map<Path, String> targets) {
        this.all = all;
        this.targets = targets;
    }

    /** Each file and folder by itself. */
    public Map<Path, FileLook> all() {
        return Collections.unmodifiableMap(all);
    }

    /** From when on, by the clock of the disk, a change of any of the files shows. */
    public long settled() {
        return all.values().stream().mapToLong(FileLook::settled).max().orElse(0);
    }

    /** Those files of which every change shows that was made since a moment by the clock of the disk. */
    public Map<Path, FileLook> settledBy(long clock) {
        Map<Path, FileLook> sure = new HashMap<>(all);
        sure.values().removeIf(look -> look.settled() > clock);
        return sure;
    }

    /** Those that are none of these. */
    public Looks without(Set<Path> files) {
        Map<Path, FileLook> rest = new HashMap<>(all);
        rest.keySet().removeAll(files);
        return new Looks(rest, targets);
    }

    /** Of all of them: another one when any looks other, comes or goes. */
    public synchronized Fingerprint print() {
        Fingerprint known = print;
        if (known == null) {
            Stream<String> looks = all.entrySet().parallelStream()
                    .map(each -> each.getKey() + each.getValue().told());
            Stream<String> links = targets.entrySet().stream().map(each -> each.getKey() + "\0" + each.getValue());
            known = Fingerprinter.quick(Stream.concat(looks, links));
            print = known;
        }
        return known;
    }

    /**
     * How they look now, when only some were touched since: those, and the folders in which they are. Empty where that can't be told.
     *
     * @param root of all of them
     */
    Optional<Looks> after(Collection<Path> touched, Path root) {
        if (!targets.isEmpty() || !all.containsKey(root)) {
            return Optional.empty();
        }
        Set<Path> again = new HashSet<>();
        for (Path each : touched) {
            for (Path path = each; again.add(path) && !path.equals(root); ) {
                path = Objects.requireNonNull(path.getParent());
            }
        }
        Map<Path, FileLook> now = new HashMap<>(all);
        try {
            for (Path path : again) {
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    now.put(path, FileLook.of(FileLook.about(path)));
                } else {
                    now.remove(path);
                }
            }
            return Optional.of(new Looks(now, Map.of()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Of files and folders with all that they hold; one that is missing looks so. */
    public static Optional<Looks> of(List<Path> roots) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        try {
            LooksWalk walk = new LooksWalk("");
            for (Path root : roots) {
                walk.start(root);
            }
            return Optional.of(new Looks(walk.all(), walk.targets()));
        } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
            // some of it may not be looked at, or goes away meanwhile
            return Optional.empty();
        }
    }

    /**
     * The time by the clock of a disk, which has ticked since this was called if it counts parts of a second: what was changed
     * before is older.
     *
     * @param file is written for it
     */
    public static long nextTick(Path file) throws IOException {
        long first = clock(file);
        long now = first;
        // nobody waits for one that counts whole seconds
        while (now <= first && !FileLook.isCoarse(first)) {
            Thread.onSpinWait();
            now = clock(file);
        }
        return now;
    }

    /** @param file is written for it */
    public static long clock(Path file) throws IOException {
        Files.write(file, new byte[] {' '});
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }
}
