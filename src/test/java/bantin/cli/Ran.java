package bantin.cli;

import bantin.cli.screen.Surroundings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What a command answered, run inside this process at a fixed moment. */
public record Ran(int code, String out, String err) {
    private static final Instant NOW = Instant.parse("2026-03-20T01:00:00Z");

    public static Ran bantin(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings around = new Surroundings(
                Map.of(),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Clock.fixed(NOW, ZoneOffset.UTC),
                Path.of(""));
        String[] words = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        return new Ran(Main.run(around, words), out.toString(), err.toString());
    }

    /** Problems first, as a reader of a terminal sees them. */
    public String console() {
        return err + out;
    }
}
