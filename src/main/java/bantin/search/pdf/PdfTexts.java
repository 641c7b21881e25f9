package bantin.search.pdf;

import bantin.worker.WorkerPool;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads PDF files in processes of their own. Several threads may use it. */
public final class PdfTexts implements AutoCloseable {
    static final int UNREADABLE = 0;
    static final int WHOLE = 1;
    static final int BEGINNING = 2;

    private static final int MOST_PROCESSES = 4;

    private final WorkerPool workers = new WorkerPool(PdfWorker.class, MOST_PROCESSES);
    private final Duration patience;

    /** @param patience how long one file may take */
    public PdfTexts(Duration patience) {
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
        byte[] question = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        return workers.ask(question, patience).map(PdfTexts::answer).orElseGet(Answer.TooMuch::new);
    }

    private static Answer answer(byte[] bytes) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
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
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
