package bantin.preview.online;

import bantin.config.SiteConfig;
import bantin.director.Snapshot;
import bantin.preview.desk.DeskPage;
import bantin.preview.desk.EditPage;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.text.Html;
import bantin.text.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The page on which an editor publishes, turns back and verifies. */
final class OnlinePage {
    private final Messages messages;
    private final Snapshot site;
    private final Numbers numbers;

    OnlinePage(Messages messages, Snapshot site) {
        this.messages = messages;
        this.site = site;
        this.numbers = new Numbers(messages.lang().code());
    }

    /** @param older where visitors are shown an older release */
    String html(Supplier<List<Courier.Place>> places, List<String> older, String token, Optional<Job.State> state) {
        String main;
        try {
            main = "<div id=\"older\">"
                    + older.stream()
                            .map(one -> "<p class=\"unfilled\">" + Html.escape(one) + "</p>\n")
                            .collect(Collectors.joining())
                    + "</div>\n" + form(places.get(), token, state) + job(state) + "<noscript><p>"
                    + word("edit.noscript")
                    + "</p></noscript>\n";
        } catch (BantinException nowhere) {
            main = "<p class=\"unfilled\">" + Html.escape(messages.text(nowhere.id(), nowhere.args())) + "</p>\n<p>"
                    + Html.escape(Hints.of(nowhere, messages).orElse("")) + "</p>\n<p class=\"begin\"><a href=\""
                    + EditPage.href(SiteConfig.FILE) + "\">" + word("online.settings") + "</a></p>\n";
        }
        return DeskPage.forWriting(messages, site.portal().config())
                .html(OnlineDesk.PAGE, messages.text("desk.publish"), List.of("online"), main);
    }

    private String form(List<Courier.Place> places, String token, Optional<Job.State> state) {
        String chosen = state.map(one -> one.wish().place()).orElse("");
        StringBuilder options = new StringBuilder();
        places.forEach(place -> options.append("<option value=\"")
                .append(Html.escape(place.name()))
                .append(place.name().equals(chosen) ? "\" selected>" : "\">")
                .append(Html.escape(place.name() + " · " + place.to()))
                .append("</option>"));
        boolean repairs =
                state.filter(one -> one.wish().cause() == Courier.Cause.REPAIR).isPresent();
        return "<form id=\"online\" data-token=\"" + token + "\" data-offline=\"" + word("edit.offline")
                + "\" data-stopping=\"" + word("online.stopping") + "\">\n<p>" + word("online.intro")
                + "</p>\n<div class=\"field\"><label for=\"place\">" + word("online.place")
                + "</label><select id=\"place\" name=\"place\">" + options + "</select></div>\n"
                + "<label class=\"tick\"><input type=\"checkbox\" name=\"repair\" value=\"1\""
                + (repairs ? " checked" : "")
                + "> " + word("online.repair") + "</label>\n<div class=\"asks\"><button data-deed=\"look\">"
                + word("online.look") + "</button> <button type=\"button\" data-deed=\"releases\">"
                + word("online.releases") + "</button> <button type=\"button\" data-deed=\"verify\">"
                + word("online.verify") + "</button></div>\n<p><output id=\"said\"></output></p>\n</form>\n";
    }

    private String job(Optional<Job.State> state) {
        boolean runs = state.filter(one -> one.result().isEmpty()).isPresent();
        return "<p><button type=\"button\" id=\"cancel\" data-deed=\"cancel\"" + (runs ? "" : " hidden") + ">"
                + word("online.cancel")
                + "</button></p>\n<section id=\"job\" tabindex=\"-1\" aria-live=\"polite\" aria-label=\""
                + word("online.job") + "\" data-runs=\"" + (runs ? "yes" : "no") + "\">\n"
                + state.map(this::told).orElse("") + "</section>\n";
    }

    private String told(Job.State state) {
        StringBuilder html = new StringBuilder();
        state.result()
                .ifPresentOrElse(result -> html.append(new ResultText(messages, site).html(result, state)), () -> {
                    html.append("<h2>").append(Html.escape(stage(state))).append("</h2>\n");
                    if (state.total() > 0) {
                        html.append("<progress max=\"" + state.total() + "\" value=\"" + state.done()
                                + "\" aria-label=\""
                                + word("online.job") + "\"></progress>\n<p class=\"sent\" aria-hidden=\"true\">"
                                + Html.escape(messages.text(
                                        state.stage() == Courier.Stage.SENDING ? "online.sent" : "online.made",
                                        numbers.whole(state.done()),
                                        numbers.whole(state.total())))
                                + "</p>\n");
                    }
                });
        List<Job.Question> questions = state.unanswered().stream().distinct().toList();
        questions.forEach(question -> html.append(asked(question, questions.indexOf(question), state.wish())));
        state.said()
                .forEach(line -> html.append("<p>").append(Html.escape(line)).append("</p>\n"));
        return html.toString();
    }

    /** The button begins the same deed again, with the answer. */
    private String asked(Job.Question question, int number, Job.Wish wish) {
        String words = Html.escape(question.words());
        String again = "<button data-deed=\"" + wish.deed().word() + "\" data-read=\"" + Html.escape(wish.read())
                + "\" data-release=\"" + Html.escape(wish.release()) + "\" ";
        return question.secret()
                ? "<form class=\"answer\"><div class=\"field\"><label for=\"secret-" + number + "\">" + words
                        + "</label><input type=\"password\" id=\"secret-" + number
                        + "\" name=\"secret\" autocomplete=\"off\""
                        + " aria-describedby=\"keeps-" + number + "\"></div><p id=\"keeps-" + number + "\">"
                        + word("online.question.keeps")
                        + "</p>" + again + "data-question=\"" + words + "\">" + word("online.question.secret")
                        + "</button></form>\n"
                : "<form class=\"answer\"><p class=\"unfilled\" id=\"asked-" + number + "\">" + words + "</p><p>"
                        + word("online.question.check") + "</p>" + again + "data-agreed=\"" + words
                        + "\" aria-describedby=\"asked-" + number + "\">" + word("online.question.agree")
                        + "</button></form>\n";
    }

    private String stage(Job.State state) {
        if (state.cancelled()) {
            return messages.text("online.stopping");
        }
        if (state.wish().deed() != Deed.LOOK && state.wish().deed() != Deed.GO) {
            return messages.text("online.stage.asking");
        }
        return switch (state.stage()) {
            case WAITING -> messages.text("output.turn");
            case BUILDING -> messages.text("online.stage.building");
            case COMPARING -> messages.text("online.stage.comparing");
            case SENDING -> messages.text("online.stage.sending");
        };
    }

    private String word(String id) {
        return Html.escape(messages.text(id));
    }
}
