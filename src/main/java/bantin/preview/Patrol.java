package bantin.preview;

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
import java.util.Set;

/**
 * A walk past all files of a site that sees only their outside.
 *
 * @param signs what each file looks like: size, time, and which file it is
 * @param millis how long the walk took
 */
record Patrol(Map<Path, Object> signs, long millis) {

    static Patrol over(Path site) {
        long start = System.nanoTime();
        Map<Path, Object> signs = new HashMap<>();
        for (String name : List.of("content", "site.yml", "themes")) {
            try {
                Files.walkFileTree(site.resolve(name), Set.of(FileVisitOption.FOLLOW_LINKS), 60, new Walk(signs));
            } catch (IOException e) {
                signs.put(site.resolve(name), "missing");
            }
        }
        return new Patrol(signs, (System.nanoTime() - start) / 1_000_000);
    }

    /** Files that look different, came or went. */
    Set<Path> changedSince(Patrol before) {
        if (signs.equals(before.signs)) {
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
    private record Sign(long size, long time, int key) {}

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Map<Path, Object> signs;

        Walk(Map<Path, Object> signs) {
            this.signs = signs;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
            long time = now.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
            Object key = now.fileKey();
            signs.put(file, new Sign(now.size(), time, key == null ? 0 : key.hashCode()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            signs.put(file, trouble.getClass().getSimpleName());
            return FileVisitResult.CONTINUE;
        }
    }
}
