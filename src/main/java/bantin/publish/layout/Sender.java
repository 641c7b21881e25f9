package bantin.publish.layout;

import bantin.output.OutputPath;
import bantin.problem.BantinException;
import bantin.publish.record.Lock;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.publish.target.Workers;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends files several at a time, one wave after the other. */
final class Sender {
    private final Target target;
    private final String folder;
    private final Layout.Coming coming;
    private final Lock lock;
    private final Dialogue dialogue;
    private final AtomicBoolean failed = new AtomicBoolean();

    /** @param folder into which the files go, ending with a slash or empty */
    Sender(Target target, String folder, Layout.Coming coming, Lock lock, Dialogue dialogue) {
        this.target = target;
        this.folder = folder;
        this.coming = coming;
        this.lock = lock;
        this.dialogue = dialogue;
    }

    void send(List<List<OutputPath>> waves) throws IOException {
        int total = waves.stream().mapToInt(List::size).sum();
        AtomicInteger done = new AtomicInteger();
        for (List<OutputPath> wave : waves) {
            Workers.each(target.threads(), wave, path -> {
                long size = Objects.requireNonNull(coming.release().manifest().get(path))
                        .size();
                try {
                    target.put(folder + path, size, () -> open(path));
                    lock.renew();
                } catch (IOException | RuntimeException e) {
                    failed.set(true);
                    // what a library says of a file that ended too early is not why it did
                    dialogue.goesOn();
                    throw e;
                }
                dialogue.progress(done.incrementAndGet(), total);
            });
        }
    }

    /**
     * A long film need not arrive first when all is lost already, or nobody wants it any more. And one may take longer than a
     * lock holds that nobody renews; a line of one thread can't do both.
     */
    private InputStream open(OutputPath path) throws IOException {
        boolean alone = target.threads() == 1;
        return new FilterInputStream(coming.files().open(path)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (failed.get()) {
                    throw new IOException("another file could not be sent");
                }
                try {
                    dialogue.goesOn();
                } catch (BantinException stopped) {
                    // an end of the file that every library is ready for
                    throw new IOException(stopped);
                }
                if (!alone) {
                    lock.renew();
                }
                return super.read(buffer, offset, length);
            }
        };
    }
}
