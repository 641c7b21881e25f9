package bantin.preview;

import bantin.problem.Problem;
import bantin.text.Json;
import java.util.List;

/**
 * The talk with one open tab (server-sent events). The tab says which version of its page it shows; whenever there is a
 * new view, its page is made again, and only a page that became another is announced. So it does not matter what was
 * missed while the tab slept or the server was away. One thread at a time may let it hear.
 */
final class Tab {
    private final Outlooks outlooks;
    private final Outlook outlook;
    private final ProblemNotes notes;
    private final String address;
    private PageVersion shown;
    private String problems = "";
    private View seen = View.nothing();
    private View told = seen;

    /** @param address of the page that the tab shows, below the site's base path */
    Tab(Outlooks outlooks, Outlook outlook, ProblemNotes notes, String address, PageVersion shown) {
        this.outlooks = outlooks;
        this.outlook = outlook;
        this.notes = notes;
        this.address = address;
        this.shown = shown;
    }

    /** What the tab is to hear of the newest view; a sign of life when there is nothing new for it. */
    String hear(View newest) {
        View view = outlooks.of(newest, outlook);
        String text = view == told ? ":\n\n" : event("look", saved(seen, newest)) + news(view);
        seen = newest;
        told = view;
        return text;
    }

    /** What was saved since the tab last heard, for tabs that follow the editor; nothing when the tab is new. */
    private static String saved(View before, View now) {
        String base = now.snapshot().map(s -> s.portal().config().basePath()).orElse("/");
        return Json.texts(Saved.between(before.snapshot(), now.snapshot()).stream()
                .map(address -> base + address.substring(1))
                .toList());
    }

    private String news(View view) {
        Answer answer = outlooks.answer(address, view, outlook);
        PageVersion now = PageVersion.of(answer);
        List<Problem> troubles = answer instanceof Answer.Made made ? made.troubles() : List.of();
        StringBuilder news = new StringBuilder();
        String newProblems = notes.json(view, troubles);
        if (!newProblems.equals(problems)) {
            problems = newProblems;
            news.append(event("problems", problems));
        }
        if (!now.text().equals(shown.text())) {
            news.append(event("reload", "{}"));
        } else if (!now.sheets().equals(shown.sheets())) {
            news.append(event("sheets", Json.texts(now.sheets())));
        }
        shown = now;
        return news.toString();
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }
}
