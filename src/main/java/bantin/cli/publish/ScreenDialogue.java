package bantin.cli.publish;

import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.problem.Messages;
import bantin.publish.target.Dialogue;
import bantin.text.Dates;
import java.io.Console;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Questions on the terminal; without one, nobody answers. */
final class ScreenDialogue implements Dialogue {
    private final Surroundings around;
    private final Messages messages;
    private final ZoneId zone;
    private final boolean quiet;

    ScreenDialogue(Surroundings around, GlobalOptions options, Messages messages, ZoneId zone) {
        this.around = around;
        this.messages = messages;
        this.zone = zone;
        this.quiet = options.quiet;
    }

    @Override
    public boolean confirm(String id, Object... args) {
        Console console = System.console();
        if (console == null || !around.hasScreen()) {
            return false;
        }
        around.err().print(messages.text(id, args) + " " + messages.text("publish.yes-no") + " ");
        around.err().flush();
        String answer = console.readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes|c|có|co");
    }

    @Override
    public Optional<char[]> secret(String id, Object... args) {
        Console console = System.console();
        return console == null || !around.hasScreen()
                ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s", messages.text(id, args)));
    }

    @Override
    public void say(String id, Object... args) {
        if (!quiet) {
            around.err().println(messages.text(id, args));
        }
    }

    @Override
    public void progress(int done, int total) {
        if (around.hasScreen() && !quiet && (done % 20 == 0 || done == total)) {
            around.err().print("\r" + done + "/" + total + (done == total ? "\n" : ""));
            around.err().flush();
        }
    }

    @Override
    public String time(Instant moment) {
        return new Dates(messages.lang().code()).numeric(moment.atZone(zone).toLocalDateTime());
    }
}
