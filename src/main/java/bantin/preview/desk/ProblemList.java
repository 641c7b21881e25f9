package bantin.preview.desk;

import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.problem.ProblemGroup;
import bantin.problem.ProblemText;
import bantin.text.Html;
import java.util.List;

/** All problems in the console's words, errors first. */
final class ProblemList {
    private static final int MOST = 500;

    private final Messages messages;
    private final EditorLink editor;
    private final ProblemText text;

    ProblemList(Messages messages, EditorLink editor) {
        this.messages = messages;
        this.editor = editor;
        this.text = new ProblemText(messages);
    }

    String html(List<Problem> problems) {
        if (problems.isEmpty()) {
            return "<p class=\"calm\">" + Html.escape(messages.text("desk.problems.none")) + "</p>\n";
        }
        long errors = problems.stream().filter(Problem::isError).count();
        StringBuilder html = new StringBuilder(
                "<p role=\"status\">" + Html.escape(messages.text("preview.problems", errors, problems.size() - errors))
                        + "</p>\n<ol class=\"problems\">\n");
        ProblemGroup.errorsFirst(problems).stream().limit(MOST).forEach(problem -> html.append(line(problem)));
        html.append("</ol>\n");
        if (problems.size() > MOST) {
            html.append("<p>")
                    .append(Html.escape(messages.text("desk.problems.more", problems.size() - MOST)))
                    .append("</p>\n");
        }
        return html.toString();
    }

    private String line(Problem problem) {
        return "<li class=\"" + (problem.isError() ? "error" : "warning") + "\"><pre>"
                + Html.escape(text.of(problem).stripTrailing()) + "</pre><a href=\""
                + Html.escape(editor.to(problem.place())) + "\">" + Html.escape(messages.text("preview.open-file"))
                + "<span class=\"unseen\">: " + Html.escape(problem.place().file()) + "</span></a></li>\n";
    }
}
