package bantin.cli.screen;

import bantin.director.UnreadableSite;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import java.io.PrintWriter;

/** What is said when a command can't do what it was asked for. */
public final class Explanation {
    private Explanation() {}

    /** Says what went wrong, and returns the exit code that it stands for. */
    public static int of(Exception trouble, Console console, PrintWriter err) {
        Messages words = console.messages();
        if (trouble instanceof BantinException refused) {
            err.println(words.text(refused.id(), refused.args()));
            words.optional(refused.id() + ".hint", refused.args()).ifPresent(hint -> err.println("  " + hint));
            refused.aftermath().ifPresent(id -> err.println("  " + words.text(id)));
            return Exit.PROBLEMS;
        }
        if (trouble instanceof UnreadableSite unreadable) {
            console.problems(unreadable.problems());
            return Exit.PROBLEMS;
        }
        trouble.printStackTrace(err);
        err.println(words.text("cli.bug"));
        err.println("  " + words.text("cli.bug.hint"));
        return Exit.BUG;
    }
}
