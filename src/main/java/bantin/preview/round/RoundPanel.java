package bantin.preview.round;

import bantin.content.Entry;
import bantin.content.Takedown;
import bantin.hash.Fingerprint;
import bantin.preview.desk.LastPublish;
import bantin.preview.desk.States;
import bantin.problem.Messages;
import bantin.site.Publication;
import bantin.text.Html;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Above the fields of an entry: where it stands on its round, and where it may go from there. */
public final class RoundPanel {
    private static final Map<RoundStep, List<String>> FIELDS = Map.of(
            RoundStep.REVIEW, List.of("note"),
            RoundStep.SCHEDULE, List.of("when"),
            RoundStep.WITHDRAW, List.of("reason"),
            RoundStep.GONE, List.of("reason", "instead"));

    private final Messages messages;
    private final ZonedDateTime now;

    public RoundPanel(Messages messages, ZonedDateTime now) {
        this.messages = messages;
        this.now = now;
    }

    /**
     * @param bytes of its file
     * @param last what was published last from this machine, if that is known
     */
    public String html(Entry entry, Fingerprint bytes, Optional<LastPublish> last) {
        Publication publication = Publication.of(entry, now);
        StringBuilder html = new StringBuilder();
        said(entry).ifPresent(note -> html.append("<p class=\"unfilled note\">")
                .append(Html.escape(note))
                .append("</p>\n"));
        html.append("<details id=\"round\" data-unsaved=\"" + word("round.unsaved")
                + "\" data-offline=\"" + word("edit.offline") + "\"><summary>" + word("round.state")
                + " <span class=\"badge " + publication.word() + "\">"
                + Html.escape(state(entry, publication, bytes, last)) + "</span></summary>\n");
        for (RoundStep step : RoundStep.values()) {
            if (step.leadsFrom(publication)) {
                html.append(form(step));
            }
        }
        return html.append("<p><output id=\"round-said\"></output></p>\n</details>\n")
                .toString();
    }

    /** Of what may be online, the last publish tells whether it is. */
    private String state(Entry entry, Publication publication, Fingerprint bytes, Optional<LastPublish> last) {
        States states = new States(messages);
        if (!(publication instanceof Publication.Online) || last.isEmpty()) {
            return states.words(publication);
        }
        return messages.text(last.get()
                .of(entry.file())
                .map(published -> published.equals(bytes) ? "round.state.online" : "round.state.edited")
                .orElse("round.state.ready"));
    }

    private Optional<String> said(Entry entry) {
        if (!entry.head().review().isEmpty()) {
            return Optional.of(messages.text("round.said.review", entry.head().review()));
        }
        return entry.head()
                .takedown()
                .map(Takedown::reason)
                .filter(reason -> !reason.isEmpty())
                .map(reason -> messages.text("round.said.reason", reason));
    }

    private String form(RoundStep step) {
        StringBuilder html = new StringBuilder("<form class=\"step\" data-step=\"" + step.word() + "\">\n");
        for (String field : FIELDS.getOrDefault(step, List.of())) {
            String id = step.word() + "-" + field;
            html.append("<label for=\"" + id + "\">" + word(label(step, field)) + "</label><input id=\"" + id
                    + "\" name=\"" + field + "\" autocomplete=\"off\" maxlength=\"500\""
                    + (field.equals("instead") ? "" : " required") + ">\n");
        }
        return html.append("<button aria-describedby=\"about-" + step.word() + "\">" + word("round." + step.word())
                        + "</button> <span class=\"help\" id=\"about-" + step.word() + "\">"
                        + word("round." + step.word() + ".help") + "</span>\n</form>\n")
                .toString();
    }

    /** Two steps ask for a reason, each for its own. */
    private static String label(RoundStep step, String field) {
        return "round.field." + (field.equals("reason") ? step.word() : field);
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
