package bantin.cli.publish;

import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Keyboard;
import bantin.cli.screen.Surroundings;
import bantin.problem.Messages;
import bantin.publish.target.Dialogue;
import bantin.text.Dates;
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
    private final Optional<Keyboard> keyboard;

    ScreenDialogue(Surroundings around, GlobalOptions options, Messages messages, ZoneId zone) {
        this(around, options, messages, zone, Keyboard.terminal());
    }

    ScreenDialogue(
            Surroundings around, GlobalOptions options, Messages messages, ZoneId zone, Optional<Keyboard> keyboard) {
        this.around = around;
        this.keyboard = keyboard.filter(keys -> around.hasScreen());
        this.messages = messages;
        this.zone = zone;
        this.quiet = options.quiet;
    }

    @Override
    public boolean confirm(String id, Object... args) {
        return keyboard.filter(keys -> isYes(keys, id, args)).isPresent();
    }

    private boolean isYes(Keyboard keys, String id, Object... args) {
        around.err().print(messages.text(id, args) + " " + messages.text("publish.yes-no") + " ");
        around.err().flush();
        String answer = keys.line();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes|c|có|co");
    }

    @Override
    public Optional<char[]> secret(String id, Object... args) {
        return keyboard.map(keys -> keys.unseen(messages.text(id, args)));
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
