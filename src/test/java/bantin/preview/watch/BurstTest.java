package bantin.preview.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BurstTest {
    private static final Path FILE = Path.of("content", "news", "le-hoi.md");
    private static final Path OTHER = Path.of("content", "news", "hop-dan.md");
    private static final long PATIENCE = 1;

    /** A clock that goes on by a millisecond whenever somebody looks at it. */
    private final AtomicLong time = new AtomicLong();

    private final Burst burst = new Burst(() -> time.addAndGet(1_000_000));

    @Test
    void nothingIsLookedAtWhereNothingHappened() throws InterruptedException {
        assertThat(burst.next(PATIENCE)).isEmpty();
        assertThat(burst.isOver(false)).isTrue();
    }

    @Test
    void oneSaveIsLookedAtNearlyAtOnceAndShownWhenTheFolderIsQuiet() throws InterruptedException {
        burst.add(FILE);
        long saved = time.get();

        assertThat(burst.next(PATIENCE)).containsExactly(FILE);
        assertThat(since(saved)).isLessThan(Duration.ofMillis(8));
        assertThat(burst.isOver(false)).isTrue();
        assertThat(since(saved)).isGreaterThanOrEqualTo(Duration.ofMillis(12));
    }

    @Test
    void whatLooksLikeHalfAFileIsShownLater() throws InterruptedException {
        burst.add(FILE);
        long saved = time.get();
        burst.next(PATIENCE);

        assertThat(burst.isOver(true)).isTrue();
        assertThat(since(saved)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void aLookThatWasTakenTooSoonIsNotShown() throws InterruptedException {
        burst.add(FILE);
        burst.next(PATIENCE);
        burst.add(FILE);
        burst.add(OTHER);
        long last = time.get();

        assertThat(burst.isOver(false)).isFalse();
        assertThat(burst.next(PATIENCE)).containsExactlyInAnyOrder(FILE, OTHER);
        assertThat(since(last)).as("the next one waits").isGreaterThanOrEqualTo(Duration.ofMillis(12));
        assertThat(burst.isOver(false)).isTrue();
        assertThat(burst.hasBegun()).isFalse();
    }

    @Test
    void aBurstWithoutEndIsShownFromTimeToTime() throws InterruptedException {
        long begin = time.get();
        int shown = 0;
        while (since(begin).compareTo(Duration.ofSeconds(3)) < 0) {
            burst.add(FILE);
            burst.next(PATIENCE);
            burst.add(OTHER);
            shown += burst.isOver(false) ? 1 : 0;
        }

        assertThat(shown).isBetween(5, 10);
    }

    private Duration since(long before) {
        return Duration.ofNanos(time.get() - before);
    }
}
