package bantin.output;

import bantin.hash.FullHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * What the files of a finished site hashed to the last time, so that only files which look different from outside are
 * read again: a portal of many gigabytes changes by a few pages a day.
 *
 * <p>A file looks the same when its size, its time and its place on the disk (the inode, where there is one) are the
 * same. A file that changes without growing within the shortest time that a clock tells apart would look the same too;
 * so what was written shortly before the newest file of all is never believed, as git does with its index.
 */
public final class KnownHashes {
    /** The coarsest clock of a file system that is still in use: FAT counts two seconds. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    private final Path file;

    /** @param file where they are kept; need not be there, and may be deleted at any time */
    public KnownHashes(Path file) {
        this.file = file;
    }

    /** How a file looks without reading it. */
    private record Outside(long size, long modified, String place) {
        static Outside of(BasicFileAttributes about) {
            Object key = about.fileKey();
            String place = key == null ? "-" : key.toString().replaceAll("\\s", "");
            return new Outside(about.size(), about.lastModifiedTime().to(TimeUnit.NANOSECONDS), place);
        }
    }

    private record Known(Outside outside, FullHash hash) {}

    /** The same as {@link Manifest#ofFolder}, and remembers it. */
    public Manifest of(Path folder) throws IOException {
        Map<OutputPath, Known> before = read();
        Map<OutputPath, Known> now = new ConcurrentHashMap<>();
        Manifest manifest = Manifest.ofFolder(folder, (path, where, about) -> {
            Outside outside = Outside.of(about);
            Known known = before.get(path);
            Manifest.Entry entry = known != null && known.outside().equals(outside)
                    ? new Manifest.Entry(outside.size(), known.hash())
                    : Manifest.Entry.of(where);
            now.put(path, new Known(outside, entry.hash()));
            return entry;
        });
        long newest = now.values().stream()
                .mapToLong(known -> known.outside().modified())
                .max()
                .orElse(0);
        now.values().removeIf(known -> known.outside().modified() > newest - TICK);
        if (!now.equals(before)) {
            keep(now);
        }
        return manifest;
    }

    /** Reads everything the next time. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
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
                .append(one.outside().size())
                .append(' ')
                .append(one.outside().modified())
                .append(' ')
                .append(one.outside().place())
                .append(' ')
                .append(path)
                .append('\n'));
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, lines, StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            forget();
        }
    }

    private Map<OutputPath, Known> read() {
        try {
            Map<OutputPath, Known> known = new HashMap<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
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
            Outside outside = new Outside(Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
            return Optional.of(Map.entry(OutputPath.of(parts[4]), new Known(outside, new FullHash(parts[0]))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
