package bantin.preview.write;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.DurableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What files held before they were saved, the newest under the greatest number. There are never too many of them. */
public final class KeptVersions {
    private static final int MOST_OF_ONE = 20;
    private static final long ROOM = 64L << 20;

    private final Path folder;

    KeptVersions(Path folder) {
        this.folder = folder;
    }

    static KeptVersions of(Path site) {
        return new KeptVersions(site.resolve(".bantin").resolve("kept"));
    }

    /** What a file or the files of a folder held before they got another name is theirs as well. Done twice it is the same. */
    void follow(Path site, String from, String to) throws IOException {
        List<String> moved;
        try (Stream<Path> files = Files.walk(site.resolve(to))) {
            moved = files.filter(Files::isRegularFile)
                    .map(file -> site.resolve(to).relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
        for (String file : moved) {
            String below = file.isEmpty() ? "" : "/" + file;
            join(folderOf(from + below), folderOf(to + below));
        }
    }

    private static void join(Path from, Path to) throws IOException {
        List<Path> before = versions(to);
        int last = before.isEmpty() ? 0 : number(before.get(before.size() - 1));
        List<Path> own = versions(from);
        int most = own.size();
        for (Path version : own) {
            Files.createDirectories(to);
            Files.move(version, to.resolve(name(++last)));
        }
        // more than these one file has only where the oldest is what was published
        forgetOldest(versions(to), Math.max(MOST_OF_ONE, most), Optional.empty());
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%09d", number);
    }

    private static void forgetOldest(List<Path> versions, int most, Optional<Fingerprint> published)
            throws IOException {
        for (int i = 0; i < versions.size() - most; i++) {
            if (published.isEmpty() || !Fingerprinter.of(versions.get(i)).equals(published.get())) {
                Files.deleteIfExists(versions.get(i));
            }
        }
    }

    /**
     * Returns when the bytes are on the disk.
     *
     * @param published what of the file is online, with which it will be compared, however often it is saved
     */
    void keep(String path, byte[] bytes, Optional<Fingerprint> published) throws IOException {
        Path own = folderOf(path);
        Files.createDirectories(own);
        List<Path> versions = versions(own);
        int number = versions.isEmpty() ? 1 : number(versions.get(versions.size() - 1)) + 1;
        Path made = own.resolve("unfinished");
        Files.write(made, bytes);
        DurableFile.move(made, own.resolve(name(number)));
        forgetOldest(versions, MOST_OF_ONE - 1, published);
        makeRoom();
    }

    /** One of them; the last one where none is named. */
    Optional<byte[]> find(String path, String name) {
        try {
            List<Path> versions = versions(folderOf(path)).stream()
                    .filter(file -> name.isEmpty() || name.equals(String.valueOf(file.getFileName())))
                    .toList();
            return versions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Files.readAllBytes(versions.get(versions.size() - 1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What a file held until a moment. */
    public record Kept(String name, Instant until) {}

    /** The newest first. */
    List<Kept> all(String path) {
        List<Kept> all = new ArrayList<>();
        try {
            for (Path version : versions(folderOf(path))) {
                Instant until = Files.getLastModifiedTime(version).toInstant();
                all.add(0, new Kept(String.valueOf(version.getFileName()), until));
            }
        } catch (IOException e) {
            return List.of();
        }
        return List.copyOf(all);
    }

    /** The version of these bytes, if it is still kept. */
    Optional<byte[]> find(String path, Fingerprint bytes) {
        try {
            for (Path version : versions(folderOf(path))) {
                byte[] held = Files.readAllBytes(version);
                if (Fingerprinter.of(held).equals(bytes)) {
                    return Optional.of(held);
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A name that every disk takes, however long the path is. */
    private Path folderOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String brief = name.length() > 60 ? name.substring(0, 60) : name;
        return folder.resolve(Fingerprinter.of(path.getBytes(StandardCharsets.UTF_8))
                        .brief() + "-" + brief.replaceAll("[^\\w.-]", "_"));
    }

    private static List<Path> versions(Path own) throws IOException {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("\\d{9}"))
                    .sorted()
                    .toList();
        }
    }

    private static int number(Path version) {
        return Integer.parseInt(String.valueOf(version.getFileName()));
    }

    /** The oldest go first; the last one of a file never does. */
    private void makeRoom() throws IOException {
        record Version(Path file, long size, long time) {}
        List<Version> old = new ArrayList<>();
        long size = 0;
        List<Path> folders;
        try (Stream<Path> all = Files.list(folder)) {
            folders = all.filter(Files::isDirectory).toList();
        }
        for (Path own : folders) {
            List<Path> versions = versions(own);
            for (int i = 0; i < versions.size(); i++) {
                Path file = versions.get(i);
                Version version = new Version(
                        file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
                size += version.size();
                if (i < versions.size() - 1) {
                    old.add(version);
                }
            }
        }
        old.sort(Comparator.comparingLong(Version::time).thenComparing(Version::file));
        for (int i = 0; size > ROOM && i < old.size(); i++) {
            Files.deleteIfExists(old.get(i).file());
            size -= old.get(i).size();
        }
    }
}
