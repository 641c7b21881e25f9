package bantin.publish;

import bantin.output.OutputPath;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends files several at a time, one wave after the other. */
final class Sender {
    private Sender() {}

    static void send(Target target, String folder, List<List<OutputPath>> waves, Layout.Coming coming, Talk talk)
            throws IOException {
        int total = waves.stream().mapToInt(List::size).sum();
        AtomicInteger done = new AtomicInteger();
        for (List<OutputPath> wave : waves) {
            Attempt.inThreads(target.threads(), wave, path -> {
                long size = Objects.requireNonNull(coming.release().manifest().get(path))
                        .size();
                target.put(folder + path, size, () -> coming.files().open(path));
                talk.progress(done.incrementAndGet(), total);
            });
        }
    }
}
