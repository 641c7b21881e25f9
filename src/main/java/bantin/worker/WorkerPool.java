package bantin.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** A few processes that do the same work. Several threads may ask; those beyond the number of processes wait. */
public final class WorkerPool implements AutoCloseable {
    private final Class<?> program;
    private final Semaphore free;
    private final Queue<WorkerProcess> idle = new ConcurrentLinkedQueue<>();

    /**
     * @param program its {@code main} hands its work to {@link Worker#serve}
     * @param most how many processes there may be: each takes its memory
     */
    public WorkerPool(Class<?> program, int most) {
        this.program = program;
        this.free = new Semaphore(most);
    }

    /** The answer; empty when the question took all memory or all patience. On another computer it may be answered. */
    public Optional<byte[]> ask(byte[] question, Duration patience) {
        free.acquireUninterruptibly();
        try {
            WorkerProcess process = Optional.ofNullable(idle.poll()).orElseGet(() -> new WorkerProcess(program));
            Optional<byte[]> answer = process.ask(question, patience);
            idle.add(process);
            return answer;
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {
        for (WorkerProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
