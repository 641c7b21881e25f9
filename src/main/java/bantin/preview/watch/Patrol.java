package bantin.preview.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** All files of a site as they look from outside: size, time, and which file it is. */
final class Patrol {
    private static final List<String> PLACES = List.of("content", "site.yml", "themes");

    private final List<Path> places;
    private Map<Path, Object> signs = new HashMap<>();
    private long millis;

    private Patrol(List<Path> places) {
        this.places = places;
    }

    /** Walks past all files. */
    static Patrol over(Path site, List<Path> beside) {
        return over(site, beside, () -> false).orElseThrow();
    }

    /** @param called asked at each file; once it says yes there is something better to do, and the walk ends with nothing */
    static Optional<Patrol> over(Path site, List<Path> beside, BooleanSupplier called) {
        long start = System.nanoTime();
        Stream<Path> own = PLACES.stream().map(site::resolve);
        Patrol patrol = new Patrol(Stream.concat(own, beside.stream()).toList());
        for (Path place : patrol.places) {
            try {
                Walk walk = new Walk(patrol.signs, called);
                Files.walkFileTree(place, Set.of(FileVisitOption.FOLLOW_LINKS), 60, walk);
            } catch (IOException e) {
                patrol.signs.put(place, "missing");
            }
        }
        patrol.millis = (System.nanoTime() - start) / 1_000_000;
        return called.getAsBoolean() ? Optional.empty() : Optional.of(patrol);
    }

    /** How long the walk took. */
    long millis() {
        return millis;
    }

    /** Sees these files as they look now, so that the next walk doesn't find them changed; folders are left to it. */
    void see(Set<Path> files) {
        for (Path file : files) {
            if (places.stream().noneMatch(file::startsWith)) {
                continue;
            }
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                if (!now.isDirectory()) {
                    signs.put(file, Sign.of(now));
                }
            } catch (IOException gone) {
                signs.remove(file);
            }
        }
    }

    /** Files that look different, came or went. Most often none, and then nothing is kept of this walk. */
    Set<Path> changedSince(Patrol before) {
        if (signs.equals(before.signs)) {
            signs = before.signs;
            return Set.of();
        }
        Set<Path> changed = new HashSet<>(before.signs.keySet());
        changed.removeAll(signs.keySet());
        signs.forEach((file, sign) -> {
            if (!sign.equals(before.signs.get(file))) {
                changed.add(file);
            }
        });
        return changed;
    }

    /** A file saved by rename may keep size and time, but it is another file. */
    private record Sign(long size, long time, int key) {
        static Sign of(BasicFileAttributes file) {
            long time = file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            Object key = file.fileKey();
            return new Sign(file.size(), time, key == null ? 0 : key.hashCode());
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Map<Path, Object> signs;
        private final BooleanSupplier called;

        Walk(Map<Path, Object> signs, BooleanSupplier called) {
            this.signs = signs;
            this.called = called;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
            signs.put(file, Sign.of(now));
            return called.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            signs.put(file, trouble.getClass().getSimpleName());
            return FileVisitResult.CONTINUE;
        }
    }
}
