package bantin.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Files that are whole when the power comes back: the bytes are on the disk before the name leads to them, and the folder
 * that knows the name is there before anything is done that relies on it. Without that, a disk may keep the name and not
 * the bytes, and what was replaced is gone too. That names come onto the disk in the order in which they were given is
 * left to the journal that all disks of today have.
 */
public final class DurableFile {
    /** How many files a disk is told of at the same time. */
    private static final int HANDS = 8;

    private DurableFile() {}

    public static void write(Path file, String text) throws IOException {
        Path made = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(made, text, StandardCharsets.UTF_8);
        move(made, file);
    }

    /** Gives a file that was made beside it the name of another one, which it replaces. */
    public static void move(Path made, Path file) throws IOException {
        force(made);
        try {
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    /**
     * All of them at once: a disk that is told of many writes does them in a row. A file that is gone meanwhile needs
     * nothing.
     */
    public static void forceAll(Collection<Path> files, Collection<Path> folders) throws IOException {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            files.forEach(file -> work.add(() -> forced(file)));
            for (Future<Boolean> done : hands.invokeAll(work)) {
                done.get();
            }
            work.clear();
            folders.forEach(folder -> work.add(() -> forcedFolder(folder)));
            hands.invokeAll(work);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            hands.shutdown();
        }
    }

    private static boolean forced(Path file) throws IOException {
        try {
            force(file);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static boolean forcedFolder(Path folder) {
        forceFolder(folder);
        return true;
    }

    /** Returns when the bytes of a file are on the disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            forceUnwritable(file);
        }
    }

    /** A copy of a file that may only be read is such a file too. Windows forces none of those. */
    private static void forceUnwritable(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    /**
     * Returns when the names in a folder are on the disk. Windows and some disks of other computers force no folder: their
     * journal keeps names in the order in which they were given.
     */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
