package bantin.preview.desk;

import bantin.director.Snapshot;
import bantin.problem.Messages;
import bantin.text.Html;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the next publish would bring. */
final class ChangeList {
    private static final int MOST = 500;

    private final Messages messages;
    private final EditorLink editor;
    private final Snapshot site;
    private final boolean writes;
    private final EditPage names;

    /** @param writes whether whoever reads it may write too */
    ChangeList(Messages messages, EditorLink editor, Snapshot site, boolean writes) {
        this.messages = messages;
        this.editor = editor;
        this.site = site;
        this.writes = writes;
        this.names = new EditPage(messages, Optional.of(site));
    }

    String html(Optional<LastPublish> last, Optional<SinceLastPublish.Changes> changes) {
        if (last.isEmpty() || changes.isEmpty()) {
            return "<p class=\"calm\">" + word("desk.changes.never") + "</p>\n";
        }
        String when = new States(messages)
                .when(last.get().when().atZone(site.portal().config().timezone()));
        SinceLastPublish.Changes all = changes.get();
        return "<p>"
                + Html.escape(
                        messages.text("desk.changes.since", when, last.get().target())) + "</p>\n"
                + list("desk.changes.added", all.added(), this::line)
                + list("desk.changes.changed", all.changed(), one -> line(one) + comparison(one))
                + list("desk.changes.gone", all.gone(), this::gone);
    }

    private <T> String list(String heading, List<T> things, Function<T, String> line) {
        StringBuilder html = new StringBuilder(
                "<h2>" + word(heading) + " <span class=\"count\">" + things.size() + "</span></h2>\n");
        if (things.isEmpty()) {
            return html.append("<p class=\"calm\">")
                    .append(word("desk.changes.none"))
                    .append("</p>\n")
                    .toString();
        }
        html.append("<ul class=\"changes\">\n");
        things.stream()
                .limit(MOST)
                .forEach(thing -> html.append("<li>").append(line.apply(thing)).append("</li>\n"));
        return html.append("</ul>\n").toString();
    }

    private String gone(SinceLastPublish.Gone gone) {
        String file = "<code>" + Html.escape(gone.file()) + "</code>";
        return gone.now()
                .map(now -> file + " " + Html.escape(messages.text("desk.changes.went", now.file())))
                .orElse(file);
    }

    private String line(SinceLastPublish.Written one) {
        String title = Html.escape(names.title(one.file()));
        String base = site.portal().config().basePath();
        String named = one.entry()
                .map(entry -> site.portal().routes().of(entry).address())
                .filter(address -> site.portal().plan().page(address).isPresent())
                .map(address -> "<a href=\"" + Html.escape(base + address.substring(1)) + "\">" + title + "</a>")
                .orElse(title);
        return named + " <a class=\"file\" href=\"" + Html.escape(editor.to(one.file())) + "\">"
                + Html.escape(one.file()) + "</a>";
    }

    private String comparison(SinceLastPublish.Written one) {
        return writes
                ? " <a href=\"" + EditPage.comparison(one.file()) + "\">" + word("compare.open")
                        + "<span class=\"unseen\">: " + Html.escape(names.title(one.file())) + "</span></a>"
                : "";
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
