package bantin.publish;

import bantin.output.OutputPath;
import bantin.problem.Messages;
import bantin.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What a publish would do, as an editor reads it before she says yes. */
public final class PlanText {
    /** More would push the summary off the screen. */
    private static final int SHOWN = 20;

    private final Messages messages;
    private final Numbers numbers;

    public PlanText(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages.lang().code());
    }

    /** The summary first, then the addresses that need a look. */
    public List<String> lines(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(plan));
        plan.moved()
                .forEach((from, to) ->
                        lines.add("  " + messages.text("publish.moved", Addresses.of(from), Addresses.of(to))));
        plan.lost().stream()
                .limit(SHOWN)
                .forEach(path -> lines.add("  " + messages.text("publish.lost", Addresses.of(path))));
        if (plan.lost().size() > SHOWN) {
            lines.add("  " + messages.text("publish.lost.more", plan.lost().size() - SHOWN));
        }
        return lines;
    }

    private String summary(Plan plan) {
        Plan.Articles articles = plan.articles();
        String lost = plan.lost().isEmpty()
                ? messages.text("publish.summary.none-lost")
                : messages.text(
                        "publish.summary.lost", numbers.whole(plan.lost().size()));
        return messages.text(
                "publish.summary",
                numbers.whole(articles.added()),
                numbers.whole(articles.changed()),
                numbers.whole(articles.removed()),
                numbers.whole(plan.delta().sent()),
                numbers.fileSize(plan.delta().bytes(plan.next())),
                lost,
                numbers.whole(plan.delta().removed().size()));
    }

    /** A path as visitors see it. */
    public static String address(OutputPath path) {
        return Addresses.of(path);
    }
}
