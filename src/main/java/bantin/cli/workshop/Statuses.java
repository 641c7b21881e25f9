package bantin.cli.workshop;

import bantin.problem.Messages;
import bantin.site.NextChange;
import bantin.site.Publication;
import bantin.text.Dates;
import java.util.Locale;

/** Words for whether an entry is online, and for when that changes. */
public final class Statuses {
    private Statuses() {}

    public static String word(Publication publication, Messages messages) {
        return messages.text("status." + publication.word());
    }

    /** The moment of a change; of a day that ends, the day, which is what its editor wrote. */
    public static String when(NextChange.Change change, Messages messages) {
        Dates dates = new Dates(messages.lang().code());
        return change.reason().isEnd()
                ? dates.until(change.written())
                : dates.numeric(change.at().toLocalDateTime());
    }

    /** Whose change it is, and which. */
    public static String what(NextChange.Change change, Messages messages) {
        return messages.text(
                "build.next." + change.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), change.what());
    }
}
