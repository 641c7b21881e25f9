package bantin.output;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * How files and folders look without being read: their names, sizes, times and places on the disk. Among the times is the
 * one that the disk itself sets at each change, which no program sets back. Disks that tell no such time, and those of
 * other computers, whose news come late, have no looks.
 *
 * @param settled from when on, by the clock of the disk, a change of any of the files shows
 * @param files each file by itself
 */
public record Looks(Fingerprint print, long settled, Map<Path, Look> files) {
    private static final String ASKED = "unix:mode,size,ino,dev,lastModifiedTime,ctime";
    private static final Set<String> OWN_DISKS =
            Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "overlay", "apfs", "hfs");

    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;
    private static final int KIND = 0170000;

    /** Of a disk that counts whole seconds, whose times have no parts of one. */
    private static final long COARSE_TICK = TimeUnit.SECONDS.toNanos(2);

    /** How one file looks. Times are nanoseconds since 1970; the second is the one that the disk sets. */
    public record Look(long size, long place, long modified, long changed) {
        /** From when on, by the clock of the disk, a change of the file shows. */
        long settled() {
            return changed + (isCoarse(changed) ? COARSE_TICK : 1);
        }
    }

    /** Those files of which every change shows that was made since a moment by the clock of the disk. */
    public Map<Path, Look> settledBy(long clock) {
        Map<Path, Look> sure = new HashMap<>(files);
        sure.values().removeIf(look -> look.settled() > clock);
        return sure;
    }

    /** Of files and folders with all that they hold; one that is missing looks so. */
    public static Optional<Looks> of(List<Path> roots) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
            return Optional.empty();
        }
        try {
            Walk walk = new Walk("");
            for (Path root : roots) {
                walk.start(root);
            }
            return Optional.of(new Looks(walk.print.fingerprint(), walk.settled, walk.files));
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
        while (now <= first && !isCoarse(first)) {
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

    private static boolean isCoarse(long time) {
        return time % TimeUnit.SECONDS.toNanos(1) == 0;
    }

    /** One after the other, but for a folder of many: its parts are looked at by all processors, and told in their order. */
    private static final class Walk {
        private static final int PART = 64;

        private final Fingerprinter print = new Fingerprinter();
        private final Map<Path, Look> files = new HashMap<>();
        private final List<Path> links = new ArrayList<>();
        /** Folders to which links lead: each is walked once, so links in a circle end. */
        private final Set<Path> linked = new HashSet<>();

        private Object disk;
        private long settled;

        Walk(Object disk) {
            this.disk = disk;
        }

        void start(Path root) throws IOException {
            print.add(root.toString());
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                String store = Files.getFileStore(root).type();
                if (!OWN_DISKS.contains(store)) {
                    throw new IOException("a disk of another computer: " + store);
                }
                disk = Files.getAttribute(root, "unix:dev");
                look(root, root.toString());
                // what they lead to may hold more of them
                for (int i = 0; i < links.size(); i++) {
                    follow(links.get(i));
                }
                links.clear();
            }
        }

        private void look(Path file, String name) throws IOException {
            Map<String, Object> about = Files.readAttributes(file, ASKED, LinkOption.NOFOLLOW_LINKS);
            if (!disk.equals(about.get("dev"))) {
                throw new IOException("another disk begins: " + file);
            }
            int mode = (int) about.get("mode");
            print.add(name).add(Integer.toOctalString(mode));
            if ((mode & KIND) == FOLDER) {
                folder(file);
                return;
            }
            Look look = new Look(
                    (long) about.get("size"),
                    (long) about.get("ino"),
                    nanos(about.get("lastModifiedTime")),
                    nanos(about.get("ctime")));
            settled = Math.max(settled, look.settled());
            print.add(look.size() + " " + look.place() + " " + look.modified() + " " + look.changed());
            files.put(file, look);
            if ((mode & KIND) == LINK) {
                links.add(file);
            }
        }

        private void folder(Path folder) throws IOException {
            List<Path> inside = new ArrayList<>();
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                all.forEach(inside::add);
            }
            Collections.sort(inside);
            if (inside.size() <= PART) {
                all(inside);
            } else {
                IntStream.rangeClosed(0, (inside.size() - 1) / PART)
                        .parallel()
                        .mapToObj(i -> inside.subList(i * PART, Math.min(inside.size(), (i + 1) * PART)))
                        .map(part -> new Walk(disk).of(part))
                        .toList()
                        .forEach(this::add);
            }
            print.add("/");
        }

        private void all(List<Path> inside) throws IOException {
            for (Path file : inside) {
                look(file, String.valueOf(file.getFileName()));
            }
        }

        private Walk of(List<Path> part) {
            try {
                all(part);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void add(Walk part) {
            print.add(part.print.fingerprint().hex());
            files.putAll(part.files);
            links.addAll(part.links);
            settled = Math.max(settled, part.settled);
        }

        private void follow(Path link) throws IOException {
            try {
                Path real = link.toRealPath();
                print.add(link.toString());
                if (linked.add(real)) {
                    look(real, real.toString());
                }
            } catch (NoSuchFileException e) {
                print.add("leads to nothing");
            }
        }

        private static long nanos(Object time) {
            return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
        }
    }
}
