package bantin.preview.round;

import bantin.director.Snapshot;
import bantin.preview.desk.DeskPage;
import bantin.preview.desk.EditPage;
import bantin.preview.desk.States;
import bantin.preview.write.Deeds;
import bantin.problem.Messages;
import bantin.text.Html;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who did what, and when, the newest first. */
public final class JournalPage {
    public static final String NAME = "nhat-ky";

    private final Messages messages;
    private final Snapshot site;

    public JournalPage(Messages messages, Snapshot site) {
        this.messages = messages;
        this.site = site;
    }

    /** @param token of the session in which something may be brought back */
    public String html(List<Deeds.Deed> deeds, String token) {
        Set<String> entries = site.entries().stream().map(entry -> entry.file()).collect(Collectors.toSet());
        StringBuilder rows = new StringBuilder();
        Set<String> later = new HashSet<>();
        for (Deeds.Deed deed : deeds) {
            boolean isLast = later.add(deed.path());
            rows.append(row(deed, entries, isLast && deed.word().equals("delete")));
        }
        String main = deeds.isEmpty()
                ? "<p class=\"calm\">" + word("journal.none") + "</p>\n"
                : "<p>" + Html.escape(messages.text("journal.intro", Deeds.MOST))
                        + "</p>\n<p><output id=\"journal-said\"></output></p>\n<table data-journal data-token=\""
                        + token
                        + "\" data-offline=\"" + word("edit.offline") + "\">\n<thead><tr>"
                        + column("when") + column("who") + column("what") + column("file")
                        + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n";
        return DeskPage.forWriting(messages, site.portal().config())
                .html(NAME, messages.text("desk.journal"), List.of("desk", "move"), main);
    }

    private String column(String name) {
        return "<th scope=\"col\">" + word("journal." + name) + "</th>";
    }

    /** @param isGone whether the file was deleted here and not made again: the preview may not have seen it yet */
    private String row(Deeds.Deed deed, Set<String> entries, boolean isGone) {
        String file = Html.escape(deed.path());
        String linked = entries.contains(deed.path()) && !isGone
                ? "<a class=\"file\" href=\"" + EditPage.href(deed.path()) + "\">" + file + "</a>"
                : "<span class=\"file\">" + file + "</span>";
        String back = isGone
                ? " <button type=\"button\" data-back=\"" + file + "\">" + word("journal.back")
                        + "<span class=\"unseen\">: " + file + "</span></button>"
                : "";
        // a later version may have done what this one has no word for
        String done = messages.optional("journal.deed." + deed.word(), List.of())
                .orElseGet(() -> messages.text("journal.deed.other"));
        return "<tr><td class=\"date\">" + Html.escape(when(deed.when())) + "</td><td>" + Html.escape(deed.who())
                + "</td><td>" + Html.escape(done) + "</td><td>"
                + linked + back + "</td></tr>\n";
    }

    private String when(String written) {
        ZoneId zone = site.portal().config().timezone();
        try {
            return new States(messages).when(OffsetDateTime.parse(written).atZoneSameInstant(zone));
        } catch (DateTimeException damaged) {
            return written;
        }
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
