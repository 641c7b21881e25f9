package bantin.cli;

import bantin.problem.Messages;
import bantin.site.Publication;

/** A word for whether an entry is online. */
final class Statuses {
    private Statuses() {}

    static String word(Publication publication, Messages messages) {
        if (publication instanceof Publication.Draft) {
            return messages.text("status.draft");
        }
        if (publication instanceof Publication.Scheduled) {
            return messages.text("status.scheduled");
        }
        return messages.text(publication instanceof Publication.Expired ? "status.expired" : "status.online");
    }
}
