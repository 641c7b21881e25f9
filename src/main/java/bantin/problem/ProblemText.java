package bantin.problem;

import java.util.List;

/**
 * A problem as an editor reads it, on the console and in the preview alike:
 *
 * <pre>
 * error: content/2026/05/le-hoi.md:3:7: there is no date 2026-13-01
 *    3 | date: 2026-13-01
 *      |       ^^^^^^^^^^
 *    write it as year-month-day, for example 2026-01-13                    [article.date.unreadable]
 * </pre>
 */
public final class ProblemText {
    private static final int ID_COLUMN = 73;
    private static final int WIDEST_EXCERPT = 96;
    private static final int NEAR = 2_000;

    private final Messages messages;

    public ProblemText(Messages messages) {
        this.messages = messages;
    }

    /** Lines end with {@code \n}, the last one too. */
    public String of(Problem problem) {
        StringBuilder text = new StringBuilder();
        text.append(headline(problem)).append('\n');
        appendExcerpt(text, problem.place());
        String hint = "   " + messages.hint(problem).orElse("");
        text.append(hint)
                .append(" ".repeat(Math.max(1, ID_COLUMN - hint.length())))
                .append('[')
                .append(problem.id())
                .append("]\n");
        return text.toString();
    }

    /** The first of the group like any problem, and below it where the others stand. */
    public String of(ProblemGroup group) {
        String first = of(group.first());
        List<Problem> others = group.others();
        if (others.isEmpty()) {
            return first;
        }
        StringBuilder text = new StringBuilder(first);
        text.append("   ")
                .append(messages.text("problem.others", others.size()))
                .append('\n');
        boolean same = others.stream()
                .allMatch(other -> other.args().equals(group.first().args()));
        for (Problem other : others.subList(0, Math.min(group.shown(), others.size()))) {
            text.append("      ").append(position(other.place()));
            text.append(same ? "" : ": " + messages.message(other)).append('\n');
        }
        if (others.size() > group.shown()) {
            text.append("      ")
                    .append(messages.text("problem.others.more", others.size() - group.shown()))
                    .append('\n');
        }
        return text.toString();
    }

    /** The first line alone: severity, position, message. */
    public String headline(Problem problem) {
        String severity = messages.text(problem.isError() ? "severity.error" : "severity.warning");
        return severity + ": " + position(problem.place()) + ": " + messages.message(problem);
    }

    private static String position(Place place) {
        if (place.line() == 0) {
            return place.file();
        }
        return place.file() + ":" + place.line() + (place.column() == 0 ? "" : ":" + place.column());
    }

    private static void appendExcerpt(StringBuilder text, Place place) {
        String whole = place.excerpt();
        if (whole == null || place.line() == 0) {
            return;
        }
        // a damaged file is one line of megabytes: what is far from the caret is not even looked at
        int cut = Math.min(whole.length(), Math.max(0, place.column() - 1 - NEAR));
        String line = Secrets.hidden(whole.substring(cut, Math.min(whole.length(), cut + 2 * NEAR)));
        // a paragraph is often one line of a thousand characters: show the part around the caret
        int caret = Math.max(0, place.column() - 1 - cut);
        int from = Math.max(0, Math.min(caret - WIDEST_EXCERPT / 3, line.length() - WIDEST_EXCERPT));
        int to = Math.min(line.length(), from + WIDEST_EXCERPT);
        String shown = (from > 0 ? "…" : "")
                + line.substring(from, to).replace('\t', ' ').replace('\r', ' ')
                + (to < line.length() ? "…" : "");
        String number = String.valueOf(place.line());
        String margin = " ".repeat(Math.max(0, 4 - number.length()));
        text.append(margin)
                .append(number)
                .append(" | ")
                .append(shown.stripTrailing())
                .append('\n');
        if (place.column() > 0) {
            int length = Math.max(1, Math.min(place.length(), to - caret));
            text.append(" ".repeat(Math.max(4, number.length())))
                    .append(" | ")
                    .append(" ".repeat(caret - from + (from > 0 ? 1 : 0)))
                    .append("^".repeat(length))
                    .append('\n');
        }
    }
}
