package bantin.preview.write;

import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the own folder of a deleted entry waits, with its pictures and documents, for somebody to take it back. */
final class DeletedFolders {
    /** The last one stays however large it is. */
    private static final long ROOM = 1L << 30;

    private final Path all;

    DeletedFolders(Path site) {
        this.all = site.resolve(".bantin").resolve("deleted");
    }

    /** @param text of the entry, by its path from the site's folder */
    void take(String text, Path folder, Instant now) throws IOException {
        Path there = placeOf(text);
        Files.createDirectories(all);
        drop(there);
        Files.move(folder, there, StandardCopyOption.ATOMIC_MOVE);
        Files.setLastModifiedTime(there, FileTime.from(now));
        makeRoom();
    }

    /** Puts back what lay beside a text, but nothing in the place of what is there by now; the text comes last, and not from here. */
    void back(String text, Path file) throws IOException {
        Path there = placeOf(text);
        if (!Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path folder = Objects.requireNonNull(file.getParent());
        for (Path one : inside(there)) {
            Path place = folder.resolve(there.relativize(one).toString());
            if (Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(place);
            } else if (!place.equals(file) && Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(one, place);
            }
        }
    }

    void forget(String text) throws IOException {
        drop(placeOf(text));
    }

    private Path placeOf(String text) {
        return all.resolve(
                Fingerprinter.of(text.getBytes(StandardCharsets.UTF_8)).brief());
    }

    /** What holds something stands before what it holds. */
    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private static void drop(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> files = new ArrayList<>(inside(folder));
            files.sort(Comparator.reverseOrder());
            for (Path one : files) {
                Files.delete(one);
            }
        }
    }

    private void makeRoom() throws IOException {
        record Deleted(Path folder, FileTime when, long size) {}
        List<Deleted> newest = new ArrayList<>();
        try (Stream<Path> folders = Files.list(all)) {
            for (Path folder : folders.toList()) {
                long size = 0;
                for (Path one : inside(folder)) {
                    size += Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS) ? Files.size(one) : 0;
                }
                newest.add(new Deleted(folder, Files.getLastModifiedTime(folder), size));
            }
        }
        newest.sort(Comparator.comparing(Deleted::when).reversed().thenComparing(Deleted::folder));
        long size = 0;
        for (int i = 0; i < newest.size(); i++) {
            size += newest.get(i).size();
            if (i > 0 && size > ROOM) {
                drop(newest.get(i).folder());
            }
        }
    }
}
