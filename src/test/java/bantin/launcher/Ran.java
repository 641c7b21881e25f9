package bantin.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a process left behind: its exit code and what it printed. */
record Ran(int code, String out, String err) {

    /** A process that is on its way, printing into files so that nothing which it leaves running holds us up. */
    record Running(Process process, Path out, Path err) {
        Ran finish() throws IOException, InterruptedException {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after five minutes: " + Files.readString(err));
            }
            return new Ran(process.exitValue(), text(out), text(err));
        }

        private static String text(Path file) throws IOException {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
    }

    /** Starts a command with exactly this environment and nothing of ours. */
    static Running start(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        Path out = Files.createTempFile(folder, ".out", "");
        Path err = Files.createTempFile(folder, ".err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    static Ran run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        return start(folder, environment, List.of(command)).finish();
    }
}
