package bantin.preview.access;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.launcher.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How soon somebody may try again. */
class AttemptsTest {
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final Attempts attempts = new Attempts(new SetClock(() -> now));

    @Test
    void eachWrongTryAfterTheFifthWaitsTwiceAsLongUpToAnHour() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Duration wait = attempts.begin("192.168.1.7");
            if (!wait.isZero()) {
                waits.add(wait.toSeconds());
                now = now.plus(wait);
                attempts.begin("192.168.1.7");
            }
        }

        assertThat(waits).containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L, 3600L, 3600L);
    }

    @Test
    void rightOneOrAnHourBeginsAnew() {
        fail("192.168.1.7", 4);
        attempts.forget("192.168.1.7");
        fail("192.168.1.7", 4);
        now = now.plus(Duration.ofMinutes(61));
        fail("192.168.1.7", 5);

        assertThat(attempts.begin("192.168.1.7")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void manyAddressesTogetherGetATrickle() {
        for (int i = 0; i < Attempts.ALL; i++) {
            assertThat(attempts.begin("10.0.0." + i)).isZero();
        }

        Duration wait = attempts.begin("10.0.1.1");
        now = now.plus(wait);

        assertThat(wait).isEqualTo(Duration.ofSeconds(6));
        assertThat(attempts.begin("10.0.1.1")).isZero();
        assertThat(attempts.begin("10.0.1.2")).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void waitOfOneIsNotTheWaitOfAnother() {
        fail("192.168.1.7", 5);

        assertThat(attempts.begin("192.168.1.7")).isPositive();
        assertThat(attempts.begin("192.168.1.8")).isZero();
        assertThat(attempts.isAlarming("192.168.1.7")).isTrue();
        assertThat(attempts.isAlarming("192.168.1.8")).isFalse();
    }

    @Test
    void clockThatWasSetBackShutsNobodyOut() {
        now = Instant.parse("2036-01-01T00:00:00Z");
        attempts.begin("192.168.1.7");
        now = Instant.parse("2026-11-23T01:00:00Z");

        assertThat(attempts.begin("192.168.1.8")).isZero();
        assertThat(attempts.begin("192.168.1.7")).isZero();
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(address)).isZero();
        }
    }
}
