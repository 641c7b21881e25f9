package bantin.preview.round;

import bantin.director.Snapshot;
import bantin.edit.LineChange;
import bantin.edit.OpenedFile;
import bantin.preview.desk.DeskPage;
import bantin.preview.desk.EditPage;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.text.Html;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What changed in the text of an entry since it was published, as far as that is still known. */
public final class ComparePage {
    public static final String NAME = "so-sanh";

    private final Messages messages;
    private final Snapshot site;

    public ComparePage(Messages messages, Snapshot site) {
        this.messages = messages;
        this.site = site;
    }

    /**
     * @param published the bytes that were published; empty when nobody kept them
     * @param now the bytes of the file
     */
    public String html(String file, Optional<byte[]> published, byte[] now) {
        String main = "<p class=\"path\">" + Html.escape(file) + "</p>\n" + body(published, now)
                + "<p class=\"begin\"><a href=\"" + EditPage.href(file) + "\">" + word("edit.open") + "</a></p>\n";
        return DeskPage.forWriting(messages, site.portal().config())
                .html(NAME, messages.text("compare.title"), List.of("edit"), main);
    }

    private String body(Optional<byte[]> published, byte[] now) {
        if (published.isEmpty()) {
            return "<p class=\"unfilled\">" + word("compare.unknown") + "</p>\n";
        }
        if (Arrays.equals(published.get(), now)) {
            return "<p class=\"calm\">" + word("compare.same") + "</p>\n";
        }
        try {
            List<LineChange> lines = LineChange.between(
                    OpenedFile.of(published.get()).whole(), OpenedFile.of(now).whole());
            StringBuilder html = new StringBuilder("<p>" + word("compare.intro") + "</p>\n<ol id=\"lines\">\n");
            lines.forEach(line -> html.append(line(line)));
            return html.append("</ol>\n").toString();
        } catch (BantinException notText) {
            return "<p class=\"unfilled\">" + word(notText.id()) + "</p>\n";
        }
    }

    private String line(LineChange line) {
        String kind = line.kind().name().toLowerCase(Locale.ROOT);
        String text =
                switch (line.kind()) {
                    case NEW -> "+ " + line.line();
                    case GONE -> "− " + line.line();
                    case SAME -> "  " + line.line();
                    case GAP -> messages.text("edit.conflict.gap");
                };
        return "<li class=\"" + kind + "\">" + Html.escape(text) + "</li>\n";
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
