package bantin.publish.target;

import bantin.hash.FullHash;
import bantin.output.DurableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of this computer, or of another one that is mounted here. */
public final class DirectoryTarget implements Target {
    private final Path root;
    private final int threads;
    private final Runnable step;
    private final Unsettled unsettled = new Unsettled();

    public DirectoryTarget(Path root) {
        this(root, 4, () -> {});
    }

    /** @param step runs before each change of the disk, so that tests can stop the world there */
    public DirectoryTarget(Path root, int threads, Runnable step) {
        this.root = root.toAbsolutePath().normalize();
        this.threads = threads;
        this.step = step;
    }

    @Override
    public boolean hasLinks() {
        return true;
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public Map<String, Long> list(String folder) throws IOException {
        return DirectoryTree.files(root, folder);
    }

    @Override
    public Set<String> names(String folder) throws IOException {
        try (Stream<Path> inside = Files.list(root.resolve(folder))) {
            return inside.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Set.of();
        }
    }

    @Override
    public Optional<InputStream> open(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    @Override
    public void put(String path, long size, Bytes bytes) throws IOException {
        Path file = root.resolve(path);
        Path part = file.resolveSibling(file.getFileName() + PART);
        createFolderOf(file).forEach(unsettled::addName);
        step.run();
        try (InputStream in = bytes.open()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.size(part) != size) {
            throw new IOException(path + ": " + Files.size(part) + " ≠ " + size);
        }
        WebReaders.admit(part);
        boolean replaces = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            unsettled.settle();
        }
        step.run();
        if (replaces) {
            DurableFile.move(part, file);
        } else {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            unsettled.addFile(file);
        }
    }

    @Override
    public boolean copy(Map<String, String> fromTo) throws IOException {
        boolean shared = true;
        for (Map.Entry<String, String> pair : fromTo.entrySet()) {
            Path old = root.resolve(pair.getKey());
            Path copy = root.resolve(pair.getValue());
            createFolderOf(copy);
            step.run();
            try {
                Files.createLink(copy, old);
            } catch (UnsupportedOperationException | IOException e) {
                // no hard links on this file system, or too many of one file
                Path part = copy.resolveSibling(copy.getFileName() + PART);
                Files.copy(old, part, StandardCopyOption.REPLACE_EXISTING);
                WebReaders.admit(part);
                Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
                unsettled.addFile(copy);
                shared = false;
            }
        }
        return shared;
    }

    @Override
    public boolean claim(String path, String text) throws IOException {
        Path file = root.resolve(path);
        createFolderOf(file);
        step.run();
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    @Override
    public void giveUp(String path) throws IOException {
        delete(List.of(path));
    }

    @Override
    public Optional<Map<String, FullHash>> hashes(Collection<String> paths) throws IOException {
        Map<String, FullHash> hashes = new ConcurrentHashMap<>();
        Workers.each(threads, paths, path -> hashes.put(path, hash(path)));
        return Optional.of(hashes);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        unsettled.settle();
        step.run();
        Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        forceFolderOf(root.resolve(from));
        forceFolderOf(root.resolve(to));
    }

    private static void forceFolderOf(Path file) {
        DurableFile.forceFolder(Objects.requireNonNull(file.getParent()));
    }

    @Override
    public void delete(Collection<String> paths) throws IOException {
        unsettled.settle();
        for (String path : paths) {
            step.run();
            Path file = root.resolve(path);
            Files.deleteIfExists(file);
            deleteEmptyAbove(file);
        }
    }

    private void deleteEmptyAbove(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        while (!folder.equals(root)) {
            step.run();
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            folder = Objects.requireNonNull(folder.getParent());
        }
    }

    @Override
    public void deleteFolder(String folder) throws IOException {
        unsettled.settle();
        Path top = root.resolve(folder);
        if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(top)) {
            for (Path file : (Iterable<Path>) inside.sorted(Comparator.reverseOrder())::iterator) {
                step.run();
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public Optional<String> linkTarget(String path) throws IOException {
        Path link = root.resolve(path);
        return Files.isSymbolicLink(link)
                ? Optional.of(Files.readSymbolicLink(link).toString().replace('\\', '/'))
                : Optional.empty();
    }

    @Override
    public Map<String, String> leadingOut(Collection<String> paths) throws IOException {
        return DirectoryTree.leadingOut(root, paths);
    }

    @Override
    public void link(String path, String to) throws IOException {
        Path link = root.resolve(path);
        Path next = link.resolveSibling(link.getFileName() + PART);
        createFolderOf(link);
        unsettled.settle();
        step.run();
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, Path.of(to));
        step.run();
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
        forceFolderOf(link);
    }

    @Override
    public void close() throws IOException {
        unsettled.settle();
    }

    /** Says which folders were made, the deepest first. */
    private List<Path> createFolderOf(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        if (Files.isDirectory(folder)) {
            return List.of();
        }
        step.run();
        List<Path> made = Stream.iterate(folder, above -> above != null && !Files.exists(above), Path::getParent)
                .toList();
        Files.createDirectories(folder);
        for (Path one : made) {
            WebReaders.admit(one);
        }
        return made;
    }
}
