package bantin.cli.screen;

import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.problem.ProblemGroup;
import bantin.problem.ProblemText;
import bantin.text.Numbers;
import java.io.PrintWriter;
import java.util.List;

/** The only class that prints. Results go to the standard output, problems and progress to the error output. */
public final class Console {
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";
    private static final String LINK = "\u001b]8;;";
    private static final String LINK_END = "\u001b\\";

    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;
    private final boolean colour;
    private final GlobalOptions options;

    public Console(Surroundings around, GlobalOptions options) {
        this.out = around.out();
        this.err = around.err();
        this.options = options;
        this.messages = Messages.in(options.lang(around.environment()));
        this.colour =
                around.hasScreen() && !options.noColor && !around.environment().containsKey("NO_COLOR");
    }

    public Messages messages() {
        return messages;
    }

    public Numbers numbers() {
        return new Numbers(messages.lang().code());
    }

    /** An address that can be clicked, where the screen can show such a thing. */
    public String link(String url) {
        return colour ? LINK + url + LINK_END + url + LINK + LINK_END : url;
    }

    /** A line of the result, said even when quiet. */
    public void print(String line) {
        out.println(line);
        out.flush();
    }

    /** A result that is a whole file, its line ends among it. */
    public void printAll(String text) {
        out.print(text);
        out.flush();
    }

    /** A line that a quiet command leaves out. */
    public void say(String id, Object... args) {
        result(messages.text(id, args));
    }

    /** The same of a line that has its words already. */
    public void result(String line) {
        if (!options.quiet) {
            print(line);
        }
    }

    /** A line that leads to the result and is none of it; a quiet command leaves it out. */
    public void remark(String line) {
        if (!options.quiet) {
            err.println(line);
            err.flush();
        }
    }

    /** A line about the command itself and not about its result; a quiet command leaves it out. */
    public void note(String id, Object... args) {
        remark(messages.text(id, args));
    }

    /** Errors first, those of one kind as one; JSON keeps them all, in the order of their places. */
    public void problems(List<Problem> problems) {
        if (options.format == GlobalOptions.Format.json) {
            print(ProblemJson.of(problems, messages));
            return;
        }
        ProblemText text = new ProblemText(messages);
        for (ProblemGroup group : ProblemGroup.of(problems)) {
            String shown = text.of(group);
            int head = shown.indexOf(':');
            String start = colour
                    ? (group.first().isError() ? RED : YELLOW) + shown.substring(0, head) + PLAIN
                    : shown.substring(0, head);
            err.print(start + shown.substring(head) + "\n");
        }
        err.flush();
    }
}
