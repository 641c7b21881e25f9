package bantin.preview.online;

import bantin.content.Entry;
import bantin.director.Snapshot;
import bantin.page.kind.Page;
import bantin.preview.desk.EditPage;
import bantin.problem.Messages;
import bantin.text.Html;
import bantin.text.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of a deed, as a part of a page. */
final class ResultText {
    private static final int MOST = 100;

    private final Messages messages;
    private final Snapshot site;
    private final Numbers numbers;

    ResultText(Messages messages, Snapshot site) {
        this.messages = messages;
        this.site = site;
        this.numbers = new Numbers(messages.lang().code());
    }

    String html(Result result, Job.State state) {
        if (result instanceof Result.Offered offered) {
            return offer(offered, state);
        }
        if (result instanceof Result.Online online) {
            return online(online, state);
        }
        if (result instanceof Result.Shelved shelved) {
            return shelf(shelved.shelf(), state);
        }
        if (result instanceof Result.Refused refused) {
            return lines(refused.lines(), " class=\"unfilled\"")
                    + (refused.broken()
                            ? "<p class=\"begin\"><a href=\"/_bantin/problems\">" + word("desk.problems") + "</a></p>\n"
                            : "");
        }
        return lines(((Result.Told) result).lines(), "");
    }

    private String lines(List<String> lines, String kind) {
        StringBuilder html = new StringBuilder("<div" + kind + ">");
        lines.stream()
                .limit(MOST)
                .forEach(line -> html.append("<p>").append(Html.escape(line)).append("</p>"));
        if (lines.size() > MOST) {
            html.append("<p>").append(more(lines.size() - MOST)).append("</p>");
        }
        return html.append("</div>\n").toString();
    }

    private String offer(Result.Offered offered, Job.State state) {
        Courier.Offer offer = offered.offer();
        boolean repairs = state.wish().cause() == Courier.Cause.REPAIR;
        StringBuilder html = new StringBuilder();
        html.append("<h2>").append(word("online.plan")).append("</h2>\n");
        html.append(offered.why().isEmpty() ? "" : "<p class=\"unfilled\">" + word(offered.why()) + "</p>\n");
        html.append("<pre class=\"plan\">")
                .append(Html.escape(String.join("\n", offer.lines())))
                .append("</pre>\n");
        if (offer.nothing() && !repairs) {
            html.append("<p class=\"calm\">").append(word("online.nothing")).append("</p>\n");
        }
        if (!offer.doubts().isEmpty()) {
            html.append("<fieldset class=\"doubts\"><legend>")
                    .append(word("online.doubts"))
                    .append("</legend>\n");
            offer.doubts()
                    .forEach(doubt -> html.append(doubt(doubt, state.wish().allowed())));
            html.append("</fieldset>\n");
        }
        html.append("<p><button type=\"button\" class=\"main\" data-deed=\"go\" data-read=\"")
                .append(Html.escape(offer.print()))
                .append("\">")
                .append(word("online.go"))
                .append("</button></p>\n");
        String base = site.portal().config().basePath();
        return html.append(pages(offer.pages(), address -> base + address.substring(1)))
                .toString();
    }

    private String doubt(Courier.Doubt doubt, java.util.Set<String> allowed) {
        String name = Html.escape(doubt.name());
        return "<div class=\"doubt\"><p id=\"doubt-" + name + "\">" + Html.escape(doubt.words())
                + "</p><label class=\"tick\"><input type=\"checkbox\" name=\"allow\" value=\"" + name
                + "\" aria-describedby=\"doubt-" + name + "\"" + (allowed.contains(doubt.name()) ? " checked" : "")
                + "> " + word("online.allow." + doubt.name()) + "</label></div>\n";
    }

    private String online(Result.Online online, Job.State state) {
        String url = Html.escape(online.url());
        String said = messages.text(
                online.brought() ? "publish.done" : "publish.same", state.wish().place(), online.url());
        String home = online.url().endsWith("/") ? online.url() : online.url() + "/";
        return "<h2>" + Html.escape(said) + "</h2>\n<p class=\"begin\"><a href=\"" + url + "\" rel=\"noreferrer\">"
                + word("online.link") + "</a></p>\n" + pages(online.pages(), address -> home + address.substring(1));
    }

    private String pages(Courier.Pages pages, Function<String, String> link) {
        return list("online.pages.added", pages.added(), link, false)
                + list("online.pages.changed", pages.changed(), link, true)
                + list("online.pages.removed", pages.removed(), address -> "", false);
    }

    /** @param compared whether it may be told what changed in the text of an entry */
    private String list(String heading, List<String> addresses, Function<String, String> link, boolean compared) {
        if (addresses.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h3>" + word(heading) + " <span class=\"count\">"
                + numbers.whole(addresses.size()) + "</span></h3>\n<ul class=\"changes\">\n");
        addresses.stream().limit(MOST).forEach(address -> {
            String href = link.apply(address);
            Optional<Entry> entry =
                    site.portal().plan().page(address).flatMap(Page::owner).filter(one -> isItsPage(one, address));
            String shown = entry.map(one -> "<strong>" + Html.escape(one.title()) + "</strong> ")
                            .orElse("")
                    + Html.escape(address);
            html.append("<li>")
                    .append(href.isEmpty() ? shown : "<a href=\"" + Html.escape(href) + "\">" + shown + "</a>")
                    .append(entry.filter(one -> compared)
                            .map(one -> " · <a href=\"" + EditPage.comparison(one.file()) + "\">" + word("compare.open")
                                    + "<span class=\"unseen\">: " + Html.escape(one.title()) + "</span></a>")
                            .orElse(""))
                    .append("</li>\n");
        });
        if (addresses.size() > MOST) {
            html.append("<li>").append(more(addresses.size() - MOST)).append("</li>\n");
        }
        return html.append("</ul>\n").toString();
    }

    private boolean isItsPage(Entry entry, String address) {
        return site.portal().routes().of(entry).address().equals(address);
    }

    private String more(int count) {
        return Html.escape(messages.text("online.pages.more", numbers.whole(count)));
    }

    private String shelf(Courier.Shelf shelf, Job.State state) {
        StringBuilder html = new StringBuilder();
        shelf.older().ifPresent(older -> html.append("<p class=\"unfilled\">")
                .append(Html.escape(older))
                .append("</p>\n"));
        html.append("<h2>")
                .append(Html.escape(messages.text(
                        "online.shelf",
                        numbers.whole(shelf.releases().size()),
                        state.wish().place())))
                .append("</h2>\n<ul class=\"changes\">\n");
        shelf.releases().forEach(release -> html.append(release(release)));
        return html.append("</ul>\n").toString();
    }

    private String release(Courier.Release release) {
        String id = Html.escape(release.id());
        String name = "<strong>" + Html.escape(release.when()) + "</strong> " + Html.escape(release.brought())
                + " <span class=\"file\">" + id + "</span>";
        String sure = Html.escape(messages.text("online.back.sure", release.when()));
        return "<li>" + name
                + (release.online()
                        ? "<span class=\"badge online\">" + word("online.shown") + "</span>"
                        : "<button type=\"button\" data-deed=\"back\" data-release=\"" + id + "\" data-sure=\"" + sure
                                + "\">" + word("online.back") + "<span class=\"unseen\">: "
                                + Html.escape(release.when()) + "</span></button>")
                + "</li>\n";
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
