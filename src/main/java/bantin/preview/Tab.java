package bantin.preview;

import bantin.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * The talk with one open tab (server-sent events). The tab says which version of its page it shows; whenever there is a
 * new view, its page is made again, and only a page that became another is announced. So it does not matter what was
 * missed while the tab slept or the server was away.
 */
final class Tab {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final CurrentView current;
    private final Answers answers;
    private final ProblemNotes notes;
    private final String address;
    private PageVersion shown;
    private String problems = "";

    Tab(CurrentView current, Answers answers, ProblemNotes notes, String address, PageVersion shown) {
        this.current = current;
        this.answers = answers;
        this.notes = notes;
        this.address = address;
        this.shown = shown;
    }

    /** Talks until the tab is closed, which shows as a refused write, or the preview ends. */
    void talk(OutputStream out) throws IOException, InterruptedException {
        say(out, "retry: 500\n\n");
        long seen = 0;
        while (current.isOpen()) {
            View view = current.after(seen, HEARTBEAT);
            say(out, view.number() == seen ? ":\n\n" : news(view));
            seen = view.number();
        }
    }

    private String news(View view) {
        Answer answer = answers.at(address, view);
        PageVersion now = PageVersion.of(answer);
        Optional<Problem> trouble = answer instanceof Answer.Made made ? made.trouble() : Optional.empty();
        StringBuilder news = new StringBuilder();
        String newProblems = notes.json(view, trouble);
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

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
