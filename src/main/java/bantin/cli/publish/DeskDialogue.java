package bantin.cli.publish;

import bantin.preview.online.Courier;
import bantin.problem.Messages;
import bantin.publish.target.Dialogue;
import bantin.text.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A page of the desk answers no question and takes no secret: what is asked is shown there, for the terminal. */
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
        ear.unanswered(messages.text(id, args));
        return false;
    }

    @Override
    public Optional<char[]> secret(String id, Object... args) {
        ear.unanswered(messages.text(id, args));
        return Optional.empty();
    }

    @Override
    public void say(String id, Object... args) {
        ear.say(messages.text(id, args));
    }

    /** Between two files is where a publish can be left: the next one goes on from there. */
    @Override
    public void progress(int done, int total) {
        ear.progress(done, total);
        ear.goesOn();
    }

    @Override
    public String time(Instant moment) {
        return new Dates(messages.lang().code()).numeric(moment.atZone(zone).toLocalDateTime());
    }
}
