package bantin.cli.publish;

import bantin.preview.online.Courier;
import bantin.problem.Messages;
import bantin.publish.target.Dialogue;
import bantin.text.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What is asked is shown on the page that publishes; what was answered there counts when the same is asked again. */
final class DeskDialogue implements Dialogue {
    private final Courier.Ear ear;
    private final Messages messages;
    private final ZoneId zone;

    DeskDialogue(Courier.Ear ear, Messages messages, ZoneId zone) {
        this.ear = ear;
        this.messages = messages;
        this.zone = zone;
    }

    @Override
    public boolean confirm(String id, Object... args) {
        return ear.agrees(messages.text(id, args).strip());
    }

    @Override
    public Optional<char[]> secret(String id, Object... args) {
        return ear.secret(messages.text(id, args).strip());
    }

    @Override
    public void say(String id, Object... args) {
        ear.say(messages.text(id, args));
    }

    @Override
    public void progress(int done, int total) {
        ear.progress(done, total);
        ear.goesOn();
    }

    @Override
    public void goesOn() {
        ear.goesOn();
    }

    @Override
    public String time(Instant moment) {
        return new Dates(messages.lang().code()).numeric(moment.atZone(zone).toLocalDateTime());
    }
}
