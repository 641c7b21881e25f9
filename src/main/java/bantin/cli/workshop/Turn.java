package bantin.cli.workshop;

import bantin.problem.BantinException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One command at a time makes the folder of a portal's site, and nobody changes it while it is being published: the
 * service that publishes by the clock and an editor who publishes by hand work in the same folder. The system takes the
 * turn away from a process that died.
 */
public final class Turn implements AutoCloseable {
    private static final String FILE = "turn";
    private static final int PAUSE = 50;

    /** What is done when the turn has come. */
    public interface Work<T> {
        T done() throws IOException;
    }

    private final @Nullable FileChannel channel;

    private Turn(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for those who came before.
     *
     * @param folder where this computer keeps what it knows of the portal; on a disk that knows no locks nobody waits
     * @param waiting said once, when there is somebody to wait for
     * @throws InterruptedIOException when the one who waits is told to stop: her turn did not come
     */
    public static Turn in(Path folder, Runnable waiting) throws InterruptedIOException {
        AtomicBoolean told = new AtomicBoolean();
        return patiently(folder, () -> {
            if (!told.getAndSet(true)) {
                waiting.run();
            }
        });
    }

    /**
     * The same for who may lose patience.
     *
     * @param waiting said again and again while there is somebody to wait for; what it throws ends the waiting
     */
    public static Turn patiently(Path folder, Runnable waiting) throws InterruptedIOException {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            while (!isFree(channel)) {
                waiting.run();
                Thread.sleep(PAUSE);
            }
            return new Turn(channel);
        } catch (IOException e) {
            return new Turn(channel);
        } catch (BantinException e) {
            new Turn(channel).close();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            new Turn(channel).close();
            throw new InterruptedIOException("waiting for a turn in " + folder);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            // kept until the channel is closed
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return;
        }
    }
}
