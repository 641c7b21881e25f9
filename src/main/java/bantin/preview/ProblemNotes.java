package bantin.preview;

import bantin.preview.desk.EditorLink;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.problem.ProblemGroup;
import bantin.problem.ProblemText;
import bantin.text.Json;
import java.util.ArrayList;
import java.util.List;

/** Problems as the overlay of a page shows them: the console's words, and a link that opens the file in an editor. */
final class ProblemNotes {
    private static final int MOST = 50;

    private final EditorLink editor;
    private final Messages messages;
    private final ProblemText text;

    ProblemNotes(EditorLink editor, Messages messages) {
        this.editor = editor;
        this.messages = messages;
        this.text = new ProblemText(messages);
    }

    /** @param troubles of the page itself, shown first */
    String json(View view, List<Problem> troubles) {
        List<Problem> problems = new ArrayList<>(troubles);
        problems.addAll(view.problems());
        List<String> notes = new ArrayList<>();
        view.refusal().ifPresent(words -> notes.add(note(words, true, "")));
        troubles.forEach(problem -> notes.add(note(new ProblemGroup(problem, List.of()))));
        ProblemGroup.of(view.problems()).stream().limit(MOST).map(this::note).forEach(notes::add);
        long errors = problems.stream().filter(Problem::isError).count()
                + view.refusal().stream().count();
        return "{\"title\":"
                + Json.text(messages.text(
                        "preview.problems",
                        errors,
                        problems.size() + view.refusal().stream().count() - errors))
                + ",\"open\":" + Json.text(messages.text("preview.open-file")) + ",\"close\":"
                + Json.text(messages.text("preview.hide")) + ",\"errors\":" + errors + ",\"notes\":" + Json.list(notes)
                + "}";
    }

    private String note(ProblemGroup group) {
        return note(
                text.of(group), group.first().isError(), editor.to(group.first().place()));
    }

    private static String note(String text, boolean error, String link) {
        return "{\"text\":" + Json.text(text) + ",\"error\":" + error + ",\"link\":" + Json.text(link) + "}";
    }
}
