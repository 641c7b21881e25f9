package bantin.preview;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A walk past all files of a site that sees only their outside.
 *
 * @param signs one hash of the names, sizes and times of all files
 * @param millis how long the walk took
 */
record Patrol(Fingerprint signs, long millis) {

    static Patrol over(Path site) {
        long start = System.nanoTime();
        Fingerprinter signs = new Fingerprinter();
        for (String name :
                Set.of("content", "themes", "site.yml").stream().sorted().toList()) {
            try {
                Files.walkFileTree(site.resolve(name), Set.of(FileVisitOption.FOLLOW_LINKS), 60, new Walk(signs));
            } catch (IOException e) {
                signs.add("missing " + name);
            }
        }
        return new Patrol(signs.fingerprint(), (System.nanoTime() - start) / 1_000_000);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Fingerprinter signs;

        Walk(Fingerprinter signs) {
            this.signs = signs;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
            long time = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            signs.add(file + " " + now.size() + " " + time + " " + now.fileKey());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            signs.add(file + " " + trouble.getClass().getSimpleName());
            return FileVisitResult.CONTINUE;
        }
    }
}
