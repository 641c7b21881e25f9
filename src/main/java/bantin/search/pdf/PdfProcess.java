package bantin.search.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that reads PDF files; for one thread. It starts with the first file, and anew after one that broke it. */
public final class PdfProcess implements AutoCloseable {
    static final int UNREADABLE = 0;
    static final int WHOLE = 1;
    static final int BEGINNING = 2;

    private static final String MEMORY = "-Xmx384m";

    private final Duration patience;
    private Optional<Process> running = Optional.empty();

    /** @param patience how long one file may take */
    public PdfProcess(Duration patience) {
        this.patience = patience;
    }

    /**
     * What a PDF says.
     *
     * @param pages from the first one on
     * @param whole whether these are all
     */
    public record Text(List<String> pages, boolean whole) {}

    /** How the reading went. */
    public sealed interface Answer {
        record Read(Text text) implements Answer {}

        /** It is broken, or asks for a password. */
        record Unreadable() implements Answer {}

        /** It took all memory, or all patience. On another computer it may be readable. */
        record TooMuch() implements Answer {}
    }

    public Answer read(Path file) {
        try {
            Process process = running.filter(Process::isAlive).isPresent() ? running.get() : start();
            return CompletableFuture.supplyAsync(
                            () -> ask(process, file), task -> thread(task).start())
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            return new Answer.TooMuch();
        } catch (TimeoutException | ExecutionException | IOException e) {
            close();
            return new Answer.TooMuch();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "pdf");
        thread.setDaemon(true);
        return thread;
    }

    /** The same Java and the same program, with little memory. */
    private Process start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PdfWorker.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        running = Optional.of(process);
        return process;
    }

    private static Answer ask(Process process, Path file) {
        try {
            DataOutputStream out = new DataOutputStream(process.getOutputStream());
            out.writeUTF(file.toAbsolutePath().toString());
            out.flush();
            DataInputStream in = new DataInputStream(process.getInputStream());
            int kind = in.readByte();
            if (kind == UNREADABLE) {
                return new Answer.Unreadable();
            }
            List<String> pages = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                pages.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return new Answer.Read(new Text(pages, kind == WHOLE));
        } catch (IOException e) {
            return new Answer.TooMuch();
        }
    }

    @Override
    public void close() {
        running.ifPresent(Process::destroyForcibly);
        running = Optional.empty();
    }
}
