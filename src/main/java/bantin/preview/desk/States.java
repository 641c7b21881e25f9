package bantin.preview.desk;

import bantin.problem.Messages;
import bantin.site.Publication;
import bantin.text.Dates;
import java.time.ZonedDateTime;

/** Words for whether an entry is online, and if not, why. */
public final class States {
    private final Messages messages;
    private final Dates dates;

    public States(Messages messages) {
        this.messages = messages;
        this.dates = new Dates(messages.lang().code());
    }

    public String words(Publication publication) {
        if (publication instanceof Publication.Scheduled scheduled) {
            return messages.text("desk.state.scheduled", when(scheduled.from()));
        }
        if (publication instanceof Publication.Expired expired) {
            return messages.text("desk.state.expired", dates.until(expired.until()));
        }
        return messages.text("desk.state." + publication.word());
    }

    public String when(ZonedDateTime moment) {
        return dates.numeric(moment.toLocalDateTime());
    }
}
