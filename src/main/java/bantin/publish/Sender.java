package bantin.publish;

import bantin.output.OutputPath;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends files several at a time, one wave after the other. */
final class Sender {
    private final Target target;
    private final String folder;
    private final Layout.Coming coming;
    private final Lock lock;
    private final Talk talk;

    /** @param folder into which the files go, ending with a slash or empty */
    Sender(Target target, String folder, Layout.Coming coming, Lock lock, Talk talk) {
        this.target = target;
        this.folder = folder;
        this.coming = coming;
        this.lock = lock;
        this.talk = talk;
    }

    void send(List<List<OutputPath>> waves) throws IOException {
        int total = waves.stream().mapToInt(List::size).sum();
        AtomicInteger done = new AtomicInteger();
        for (List<OutputPath> wave : waves) {
            Attempt.inThreads(target.threads(), wave, path -> {
                long size = Objects.requireNonNull(coming.release().manifest().get(path))
                        .size();
                target.put(folder + path, size, () -> coming.files().open(path));
                lock.renew();
                talk.progress(done.incrementAndGet(), total);
            });
        }
    }
}
