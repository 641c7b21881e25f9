package bantin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work that takes all memory or no end is given up, and the next question is answered. */
class WorkerPoolTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Does what it is asked, as a library does that reads strange files. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            Worker.serve(question -> {
                switch (new String(question, StandardCharsets.UTF_8)) {
                    case "ăn hết bộ nhớ" -> {
                        List<byte[]> eaten = new ArrayList<>();
                        while (!eaten.contains(question)) {
                            eaten.add(new byte[16 << 20]);
                        }
                    }
                    case "không dừng" -> {
                        while (question.length > 0) {
                            Thread.onSpinWait();
                        }
                    }
                    case "thoát" -> Runtime.getRuntime().halt(3);
                    default -> {
                        // the answer is the question
                    }
                }
                return question;
            });
        }
    }

    @Test
    void oneThatEatsMemoryDiesAlone() {
        try (WorkerPool pool = new WorkerPool(Reader.class, 1)) {
            assertThat(ask(pool, "chào", LONG)).contains("chào");
            assertThat(ask(pool, "ăn hết bộ nhớ", LONG)).isEmpty();
            assertThat(ask(pool, "thoát", LONG)).isEmpty();
            assertThat(ask(pool, "chào", LONG)).contains("chào");
        }
    }

    @Test
    void oneThatTakesNoEndIsGivenUp() {
        try (WorkerPool pool = new WorkerPool(Reader.class, 1)) {
            assertThat(ask(pool, "không dừng", Duration.ofMillis(200))).isEmpty();
            assertThat(ask(pool, "chào", LONG)).contains("chào");
        }
    }

    @Test
    void eachAskerHasItsOwnAnswer() {
        try (WorkerPool pool = new WorkerPool(Reader.class, 2)) {
            List<String> answers = IntStream.range(0, 40)
                    .parallel()
                    .mapToObj(number -> ask(pool, "câu " + number, LONG).orElse(""))
                    .toList();

            assertThat(answers)
                    .isEqualTo(IntStream.range(0, 40)
                            .mapToObj(number -> "câu " + number)
                            .toList());
        }
    }

    private static Optional<String> ask(WorkerPool pool, String question, Duration patience) {
        return pool.ask(question.getBytes(StandardCharsets.UTF_8), patience)
                .map(answer -> new String(answer, StandardCharsets.UTF_8));
    }
}
