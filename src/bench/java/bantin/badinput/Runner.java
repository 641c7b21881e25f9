package bantin.badinput;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Feeds the program with all bad inputs, one after the other, in a machine of 512 MB that is started anew when one kills it.
 * Arguments: a folder to work in, and perhaps a word that the inputs' names must hold. Ends with 1 when one of them was not
 * told in words within five seconds. The time of the processors counts where other programs keep them busy.
 */
public final class Runner {
    private static final int MOST_MILLIS = 5_000;
    private static final int PATIENCE = 60;

    private final Path work;
    private Process program;
    private PrintWriter to;
    private BufferedReader from;

    private Runner(Path work) throws IOException {
        this.work = work;
        start();
    }

    private record Answer(BadInput input, int code, long millis, long processors, long kilobytes, boolean trace) {
        long time() {
            return Math.min(millis, processors);
        }

        boolean isBad() {
            return trace || code < 0 || code > 1 || time() > MOST_MILLIS;
        }
    }

    public static void main(String[] args) throws Exception {
        String wanted = args.length > 1 ? args[1] : "";
        Runner runner = new Runner(Path.of(args[0]));
        // the first pages of a program that was just started are slow
        for (int i = 0; i < 5; i++) {
            runner.answer(BadInput.body("warm", "sound", () -> "Lúa **chín** [a](https://a.vn)."));
        }
        List<Answer> answers = new ArrayList<>();
        for (BadInput input : BadInputs.all()) {
            if (input.toString().contains(wanted)) {
                Answer answer = runner.answer(input);
                answers.add(answer);
                if (answer.isBad()) {
                    System.out.println("BAD " + shown(answer));
                    System.out.flush();
                }
            }
        }
        runner.program.destroy();
        System.exit(report(answers) ? 1 : 0);
    }

    private static boolean report(List<Answer> answers) {
        Map<String, List<Answer>> kinds = new TreeMap<>();
        answers.forEach(answer -> kinds.computeIfAbsent(answer.input().kind(), k -> new ArrayList<>())
                .add(answer));
        System.out.printf("%-12s %7s %7s %7s %9s %9s%n", "kind", "inputs", "exit 0", "exit 1", "worst ms", "worst MB");
        kinds.forEach((kind, all) -> System.out.printf(
                Locale.ROOT,
                "%-12s %7d %7d %7d %9d %9d%n",
                kind,
                all.size(),
                all.stream().filter(a -> a.code() == 0).count(),
                all.stream().filter(a -> a.code() == 1).count(),
                all.stream().mapToLong(Answer::time).max().orElse(0),
                all.stream().mapToLong(a -> a.kilobytes() >> 10).max().orElse(0)));
        System.out.println("slowest:");
        answers.stream()
                .sorted(Comparator.comparing(Answer::time).reversed())
                .limit(10)
                .forEach(answer -> System.out.println("  " + shown(answer)));
        long bad = answers.stream().filter(Answer::isBad).count();
        System.out.printf(
                "%d inputs: %d stack traces, %d hangs, %d deaths of the program, %d other exit codes%n",
                answers.size(),
                answers.stream().filter(Answer::trace).count(),
                answers.stream().filter(a -> a.time() > MOST_MILLIS).count(),
                answers.stream().filter(a -> a.code() == -2).count(),
                answers.stream().filter(a -> a.code() == -1 || a.code() > 1).count());
        return bad > 0;
    }

    private static String shown(Answer answer) {
        return "exit %d, %d ms (%d of processors), %d MB%s  %s"
                .formatted(
                        answer.code(),
                        answer.millis(),
                        answer.processors(),
                        answer.kilobytes() >> 10,
                        answer.trace() ? ", stack trace" : "",
                        answer.input());
    }

    private void start() throws IOException {
        program = new ProcessBuilder(
                        "java",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneByOne.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        to = new PrintWriter(program.outputWriter(StandardCharsets.UTF_8), true);
        from = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    }

    private Answer answer(BadInput input) throws Exception {
        Path site = work.resolve("site");
        delete(site);
        input.writeTo(site);
        to.println(site);
        try {
            String line = CompletableFuture.supplyAsync(this::line).get(PATIENCE, TimeUnit.SECONDS);
            if (line != null) {
                String[] parts = line.split(" ");
                return new Answer(
                        input,
                        Integer.parseInt(parts[0]),
                        Long.parseLong(parts[1]),
                        Long.parseLong(parts[2]),
                        Long.parseLong(parts[3]),
                        Boolean.parseBoolean(parts[4]));
            }
        } catch (TimeoutException e) {
            program.destroyForcibly().waitFor();
        }
        start();
        return new Answer(input, -2, PATIENCE * 1000L, PATIENCE * 1000L, 0, false);
    }

    private String line() {
        try {
            return from.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
