package bantin.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process, for one thread at a time. It starts with the first question, and anew after one that broke it. */
final class WorkerProcess {
    private static final String MEMORY = "-Xmx384m";
    private static final int LONGEST_ANSWER = 64 << 20;

    private final Class<?> program;
    private Optional<Process> running = Optional.empty();

    WorkerProcess(Class<?> program) {
        this.program = program;
    }

    Optional<byte[]> ask(byte[] question, Duration patience) {
        boolean used = running.filter(Process::isAlive).isPresent();
        try {
            Optional<byte[]> answer = once(question, patience);
            // one that waited long may have gone home at this moment, and one that worked much has little memory left
            return answer.isPresent() || !used ? answer : once(question, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | IOException e) {
            close();
        }
        return Optional.empty();
    }

    private Optional<byte[]> once(byte[] question, Duration patience)
            throws InterruptedException, TimeoutException, IOException {
        Process process = running.filter(Process::isAlive).isPresent() ? running.get() : start();
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        Thread thread = new Thread(() -> exchange(process, question, answer), "worker");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException broken) {
            close();
            return Optional.empty();
        } finally {
            if (!answer.isDone()) {
                close();
            }
        }
    }

    private static void exchange(Process process, byte[] question, CompletableFuture<byte[]> done) {
        try {
            DataOutputStream out = new DataOutputStream(process.getOutputStream());
            out.writeInt(question.length);
            out.write(question);
            out.flush();
            DataInputStream in = new DataInputStream(process.getInputStream());
            int length = in.readInt();
            byte[] answer = length < 0 || length > LONGEST_ANSWER ? new byte[0] : in.readNBytes(length);
            if (answer.length != length) {
                throw new EOFException();
            }
            done.complete(answer);
        } catch (IOException | RuntimeException broken) {
            done.completeExceptionally(broken);
        }
    }

    /** The same Java and the same program, with little memory. */
    private Process start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        running = Optional.of(process);
        return process;
    }

    void close() {
        running.ifPresent(Process::destroyForcibly);
        running = Optional.empty();
    }
}
