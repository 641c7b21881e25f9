package bantin.cli.screen;

import bantin.director.Progress;
import bantin.problem.Messages;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;

/** A bar on the screen for work that takes longer than a second. Draws nothing when nobody looks. */
public final class ProgressBar implements Progress {
    private static final int WIDTH = 30;
    private static final long PATIENCE = 1000;
    private static final long PAUSE = 100;

    private final PrintWriter err;
    private final Messages messages;
    private final Clock clock;
    private final long start;
    private Stage stage = Stage.READ;
    private int total;
    private int done;
    private long drawn;

    public ProgressBar(PrintWriter err, Messages messages, Clock clock) {
        this.err = err;
        this.messages = messages;
        this.clock = clock;
        this.start = clock.millis();
    }

    @Override
    public synchronized void begin(Stage next, int items) {
        stage = next;
        total = items;
        done = 0;
    }

    @Override
    public synchronized void advance() {
        done++;
        long now = clock.millis();
        if (total > 0 && now - start > PATIENCE && now - drawn > PAUSE) {
            drawn = now;
            int filled = Math.min(WIDTH, done * WIDTH / total);
            String name = messages.text("progress." + stage.name().toLowerCase(Locale.ROOT));
            err.print("\r" + name + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total);
            err.flush();
        }
    }

    /** Takes the bar off the screen. */
    public synchronized void clear() {
        if (drawn > 0) {
            err.print("\r" + " ".repeat(WIDTH + 40) + "\r");
            err.flush();
        }
    }
}
