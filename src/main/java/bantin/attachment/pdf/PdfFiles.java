package bantin.attachment.pdf;

import bantin.attachment.told.Told;
import bantin.image.notes.Credits;
import bantin.worker.WorkerPool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Has PDF files read and cleaned in processes of their own. Several threads may use it. */
public final class PdfFiles implements AutoCloseable {
    static final String BETWEEN = "\0";
    static final byte UNREADABLE = 'x';
    static final byte DONE = '.';

    private static final long LARGEST = 200L << 20;
    private static final int MOST_PROCESSES = 2;
    /** An ordinary one takes a moment; a large one of scanned pages has to be read from the disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long MILLIS_FOR_MEGABYTE = 500;

    private final WorkerPool workers = new WorkerPool(PdfDesk.class, MOST_PROCESSES);

    /** Nobody could look into the file. */
    public static class Unread extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** It took all memory, all time, or is too large. On another computer it may be readable. */
    public static final class TooMuch extends Unread {
        private static final long serialVersionUID = 1L;
    }

    public void read(Path file, Told told) throws IOException {
        told.addAll(Told.of(answer(file, "read")));
    }

    /** Why the file has to stay as it is: {@code signed}, {@code locked}, or empty. */
    public String seal(Path file) throws IOException {
        return answer(file, "seal");
    }

    /** Writes the same pages without properties, and with the photos cleaned. */
    public void clean(Path from, Path to, Credits credits) throws IOException {
        answer(from, "clean", to.toAbsolutePath().toString(), credits.name());
    }

    private String answer(Path file, String deed, String... more) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new TooMuch();
        }
        String question = String.join(BETWEEN, deed, file.toAbsolutePath().toString(), String.join(BETWEEN, more));
        byte[] answer = workers.ask(
                        question.getBytes(StandardCharsets.UTF_8),
                        PATIENCE.plusMillis((size >> 20) * MILLIS_FOR_MEGABYTE))
                .orElseThrow(TooMuch::new);
        if (answer[0] == UNREADABLE) {
            throw new Unread();
        }
        return new String(answer, 1, answer.length - 1, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        workers.close();
    }
}
