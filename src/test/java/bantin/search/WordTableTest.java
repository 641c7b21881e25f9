package bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many threads share a table without a lock: each gets what it would have made of the word itself. */
class WordTableTest {
    private static final int THREADS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    /** What a word was made into, with parts that a thread could see before they are there. */
    private record Made(String word, List<String> letters) {
        static Made of(String word) {
            return new Made(word, word.chars().mapToObj(Character::toString).toList());
        }
    }

    /** More words than there is room for, so that places are taken again and again while others read them. */
    @Test
    void eachThreadGetsWhatItAskedFor() throws InterruptedException {
        List<Made> all = IntStream.range(0, 50_000)
                .mapToObj(i -> Made.of("ương".repeat(i % 4) + Integer.toString(i, 36)))
                .toList();
        for (int round = 0; round < 3; round++) {
            WordTable<Made> table = new WordTable<>(Made::of);
            List<Callable<Long>> readers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int step = 2 * thread + 1;
                readers.add(() -> IntStream.range(0, 50_000)
                        .mapToObj(i -> all.get((int) ((long) i * step % all.size())))
                        .filter(made -> !made.equals(get(table, "x" + made.word() + "y")))
                        .count());
            }

            assertThat(threads.invokeAll(readers))
                    .allSatisfy(wrong -> assertThat(wrong.get()).isZero());
        }
    }

    private static Made get(WordTable<Made> table, String around) {
        return table.get(around.toCharArray(), 1, around.length() - 1);
    }
}
