package bantin.preview.desk;

import bantin.content.Article;
import bantin.director.Snapshot;
import bantin.problem.Messages;
import bantin.text.Html;
import bantin.text.Numbers;
import java.util.List;

/** All items with the form that chooses among them, a page at a time. */
final class ItemList {
    private static final int PER_PAGE = 50;

    private final Messages messages;
    private final EditorLink editor;
    private final Snapshot site;
    private final States states;
    private final Numbers numbers;
    private final KindNames kinds;
    private final boolean writes;

    ItemList(Messages messages, EditorLink editor, Snapshot site, boolean writes) {
        this.messages = messages;
        this.editor = editor;
        this.site = site;
        this.states = new States(messages);
        this.numbers = new Numbers(messages.lang().code());
        this.writes = writes;
        this.kinds = new KindNames(messages, site.portal().site().items());
    }

    String html(Inventory inventory, Filter filter) {
        List<DeskItem> found = filter.of(inventory.items());
        int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        int page = Math.min(filter.page(), pages);
        List<DeskItem> shown = found.subList((page - 1) * PER_PAGE, Math.min(found.size(), page * PER_PAGE));
        return tiles(inventory, filter)
                + new FilterForm(messages, site.portal()).html(inventory, filter)
                + "<div id=\"found\">\n<p role=\"status\">"
                + Html.escape(messages.text("desk.found", numbers.whole(found.size())))
                + "</p>\n" + (shown.isEmpty() ? "" : table(shown)) + pager(filter, page, pages) + "</div>\n";
    }

    private String tiles(Inventory inventory, Filter filter) {
        StringBuilder html = new StringBuilder("<ul class=\"tiles\" aria-label=\"" + word("desk.overview") + "\">\n");
        for (String state : Filter.STATES) {
            int count = inventory.count(state);
            if (count == 0 && Filter.STATES.indexOf(state) >= Filter.ALWAYS) {
                continue;
            }
            html.append("<li class=\"")
                    .append(state)
                    .append("\"><a href=\"/_bantin/?state=")
                    .append(state);
            html.append(state.equals(filter.state()) ? "\" aria-current=\"true\">" : "\">");
            html.append("<strong>").append(numbers.whole(count)).append("</strong> ");
            html.append(word("desk.filter." + state)).append("</a></li>\n");
        }
        return html.append("</ul>\n").toString();
    }

    private String table(List<DeskItem> shown) {
        StringBuilder html = new StringBuilder(
                "<table>\n<caption class=\"unseen\">" + word("desk.items") + "</caption>\n<thead><tr>");
        for (String column : List.of("title", "category", "author", "date", "state")) {
            html.append("<th scope=\"col\">")
                    .append(word("desk.column." + column))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        shown.forEach(item -> html.append(row(item)));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private String row(DeskItem item) {
        String title = Html.escape(item.title());
        String base = site.portal().config().basePath();
        String linked = item.address().isEmpty()
                ? title
                : "<a href=\"" + Html.escape(base + item.address().substring(1)) + "\">" + title + "</a>";
        String category = site.portal()
                .config()
                .category(item.category())
                .map(c -> Html.escape(c.title()))
                .orElseGet(() -> item.kind().equals(Article.KIND.name()) ? "" : Html.escape(kinds.of(item.kind())));
        return "<tr><th scope=\"row\">" + linked + "<a class=\"file\" href=\"" + Html.escape(editor.to(item.file()))
                + "\"><span class=\"unseen\">" + word("preview.open-file") + ": </span>" + Html.escape(item.file())
                + "</a>" + edit(item, title) + "</th><td class=\"category\">" + category + "</td><td class=\"author\">"
                + Html.escape(item.author())
                + "</td><td class=\"date\">" + item.date().map(states::when).orElse("") + "</td><td class=\"state\">"
                + badges(item) + "</td></tr>\n";
    }

    private String edit(DeskItem item, String title) {
        return writes
                ? "<a class=\"edit\" href=\"" + EditPage.href(item.file()) + "\">" + word("edit.open")
                        + "<span class=\"unseen\">: " + title + "</span></a>"
                : "";
    }

    private String badges(DeskItem item) {
        String badge = item.state().map(s -> badge(s.word(), states.words(s))).orElse("");
        String errors = item.errors() == 0 ? "" : badge("error", messages.text("desk.errors", item.errors()));
        String warnings = item.warnings() == 0 ? "" : badge("warning", messages.text("desk.warnings", item.warnings()));
        return badge + errors + warnings;
    }

    private static String badge(String name, String words) {
        return "<span class=\"badge " + name + "\">" + Html.escape(words) + "</span> ";
    }

    private String pager(Filter filter, int page, int pages) {
        if (pages == 1) {
            return "";
        }
        return "<nav class=\"pager\" aria-label=\"" + word("desk.pages") + "\">"
                + step(filter, page - 1, page > 1, "desk.previous")
                + "<span>" + Html.escape(messages.text("desk.page", numbers.whole(page), numbers.whole(pages)))
                + "</span>" + step(filter, page + 1, page < pages, "desk.next") + "</nav>\n";
    }

    private String step(Filter filter, int page, boolean there, String word) {
        return there ? "<a href=\"" + Html.escape(filter.href(page)) + "\">" + word(word) + "</a>" : "";
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
