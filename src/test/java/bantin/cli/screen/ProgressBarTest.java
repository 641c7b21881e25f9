package bantin.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.director.Progress.Stage;
import bantin.launcher.SetClock;
import bantin.problem.Lang;
import bantin.problem.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {
    private final StringWriter screen = new StringWriter();
    private Instant now = Instant.parse("2026-03-20T01:00:00Z");
    private final ProgressBar bar =
            new ProgressBar(new PrintWriter(screen), Messages.in(Lang.VI), new SetClock(() -> now));

    private void advanceAfter(int millis) {
        now = now.plus(Duration.ofMillis(millis));
        bar.advance();
    }

    @ParameterizedTest
    @CsvSource({"READ, Đọc bài", "RENDER, Dựng trang", "PICTURES, Xem ảnh"})
    void workThatTakesLongIsShown(Stage stage, String name) {
        bar.begin(stage, 4);

        advanceAfter(1_001);

        assertThat(screen.toString()).isEqualTo("\r" + name + " [#######                       ] 1/4");
    }

    @Test
    void quickWorkIsNot() {
        bar.begin(Stage.READ, 4);
        advanceAfter(1_000);
        bar.clear();

        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void barIsDrawnNowAndThenAndTakenAway() {
        bar.begin(Stage.RENDER, 3);
        advanceAfter(2_000);
        advanceAfter(100);
        advanceAfter(1);
        bar.clear();

        assertThat(screen.toString().split("\r")).hasSize(4).anyMatch(line -> line.endsWith("] 3/3"));
        assertThat(screen.toString()).endsWith(" \r");
    }
}
