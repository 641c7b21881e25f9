package bantin.output;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A disk of this computer, of which a test learns what is done to it and in which order. */
final class RecordedDisk extends FileSystemProvider {
    private final FileSystemProvider real;
    private final FileSystem system;
    private final PowerCut log;

    private RecordedDisk(FileSystem disk, PowerCut log) {
        this.real = disk.provider();
        this.system = new Recorded(disk);
        this.log = log;
    }

    /** The same place, as code sees it that is being watched. */
    static Path at(Path place, PowerCut log) {
        return new RecordedDisk(place.getFileSystem(), log).seen(place.toAbsolutePath());
    }

    /** Shown in place of a path; whatever leads from it is shown so too. */
    private interface Seen extends Path {
        Path real();
    }

    private Path seen(Path path) {
        return (Path) Proxy.newProxyInstance(
                RecordedDisk.class.getClassLoader(), new Class<?>[] {Seen.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "real":
                            return path;
                        case "getFileSystem":
                            return system;
                        case "iterator":
                            return elements(path);
                        default:
                            Object[] given = args == null
                                    ? new Object[0]
                                    : Arrays.stream(args)
                                            .map(RecordedDisk::unseen)
                                            .toArray();
                            try {
                                Object answer = method.invoke(path, given);
                                return answer instanceof Path found ? seen(found) : answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                    }
                });
    }

    private Iterator<Path> elements(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(this::seen).iterator();
    }

    private static Object unseen(Object argument) {
        return argument instanceof Seen seen ? seen.real() : argument;
    }

    private static Path real(Path path) {
        return path instanceof Seen seen ? seen.real() : path;
    }

    private static boolean writes(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... how)
            throws IOException {
        SeekableByteChannel channel = real.newByteChannel(real(path), options, how);
        if (writes(options)) {
            log.wrote(real(path));
        }
        return channel;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... how)
            throws IOException {
        if (options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW)) {
            log.wrote(real(path));
        }
        return new RecordedChannel(real.newFileChannel(real(path), options, how), () -> log.forced(real(path)));
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... how) throws IOException {
        real.createDirectory(real(folder), how);
        log.made(real(folder));
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        real.createLink(real(link), real(existing));
        log.linked(real(link), real(existing));
    }

    @Override
    public void createSymbolicLink(Path link, Path to, FileAttribute<?>... how) throws IOException {
        real.createSymbolicLink(real(link), real(to), how);
        log.named(real(link));
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(real(path));
        log.deleted(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... how) throws IOException {
        Files.copy(real(from), real(to), how);
        log.wrote(real(to));
    }

    @Override
    public void move(Path from, Path to, CopyOption... how) throws IOException {
        boolean replaces = Files.exists(real(to), LinkOption.NOFOLLOW_LINKS);
        Files.move(real(from), real(to), how);
        log.moved(real(from), real(to), replaces);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return seen(real.readSymbolicLink(real(link)));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> found = real.newDirectoryStream(real(folder), path -> filter.accept(seen(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(found.spliterator(), false)
                        .map(RecordedDisk.this::seen)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                found.close();
            }
        };
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... how) {
        return real.getFileAttributeView(real(path), type, how);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... how)
            throws IOException {
        return real.readAttributes(real(path), type, how);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... how) throws IOException {
        return real.readAttributes(real(path), names, how);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... how) throws IOException {
        real.setAttribute(real(path), name, value, how);
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    /** What a path asks of its disk. */
    private final class Recorded extends FileSystem {
        private final FileSystem disk;

        Recorded(FileSystem disk) {
            this.disk = Objects.requireNonNull(disk);
        }

        @Override
        public FileSystemProvider provider() {
            return RecordedDisk.this;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return disk.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return List.of();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return disk.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return disk.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return seen(disk.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = disk.getPathMatcher(pattern);
            return path -> matcher.matches(real(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return disk.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}
