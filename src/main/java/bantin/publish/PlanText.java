package bantin.publish;

import bantin.output.OutputPath;
import bantin.problem.Messages;
import bantin.publish.proof.VisitedAddress;
import bantin.publish.record.Release;
import bantin.text.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a publish would do, as an editor reads it before she says yes. */
public final class PlanText {
    /** More would push the summary off the screen. */
    private static final int SHOWN = 20;

    /** See {@link Plan#brief}. */
    private static final Pattern BROUGHT =
            Pattern.compile("\\+(\\d{1,9}) ~(\\d{1,9}) -(\\d{1,9}) files (\\d{1,9}) bytes (\\d{1,18})");

    /** What YAML takes as it is. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/._-]+");

    private final Messages messages;
    private final Function<String, List<String>> aliases;
    private final Numbers numbers;

    public PlanText(Messages messages) {
        this(messages, file -> List.of());
    }

    /** @param aliases the old addresses that an article has already, by its file */
    public PlanText(Messages messages, Function<String, List<String>> aliases) {
        this.messages = messages;
        this.aliases = aliases;
        this.numbers = new Numbers(messages.lang().code());
    }

    /** The summary first, then the addresses that need a look. */
    public List<String> lines(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(plan));
        Set<OutputPath> sent = Set.copyOf(plan.delta().sentPaths());
        plan.moved().forEach((from, to) -> {
            // the others say since an earlier publish where their articles are
            if (sent.contains(from)) {
                lines.add("  " + messages.text("publish.moved", VisitedAddress.of(from), VisitedAddress.of(to)));
            }
        });
        if (!plan.forgotten().isEmpty()) {
            lines.add("  " + messages.text("publish.vanished", String.join(", ", plan.forgotten())));
        }
        list(lines, "publish.returning", plan.returning());
        list(lines, "publish.lost", plan.lost());
        plan.renamed().entrySet().stream().limit(SHOWN).forEach(file -> {
            lines.add("  " + messages.text("publish.renamed", file.getKey()));
            lines.add("    " + aliases(aliases.apply(file.getKey()), file.getValue()));
        });
        return lines;
    }

    /** The line that keeps the addresses, ready to be pasted into the head of the article. */
    private static String aliases(List<String> before, Collection<OutputPath> pages) {
        return Stream.concat(before.stream(), pages.stream().map(VisitedAddress::of))
                .distinct()
                .map(address -> PLAIN.matcher(address).matches()
                        ? address
                        : "\"" + address.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(", ", "aliases: [", "]"));
    }

    private void list(List<String> lines, String id, Collection<OutputPath> pages) {
        pages.stream().limit(SHOWN).forEach(path -> lines.add("  " + messages.text(id, VisitedAddress.of(path))));
        if (pages.size() > SHOWN) {
            lines.add("  " + messages.text("publish.lost.more", pages.size() - SHOWN));
        }
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

    /** What a release brought, as its record keeps it, in the reader's words; other records stay as they are. */
    public String brought(Release release) {
        Matcher record = BROUGHT.matcher(release.what());
        return record.matches()
                ? messages.text(
                        "publish.release.brought",
                        numbers.whole(Integer.parseInt(record.group(1))),
                        numbers.whole(Integer.parseInt(record.group(2))),
                        numbers.whole(Integer.parseInt(record.group(3))),
                        numbers.whole(Integer.parseInt(record.group(4))),
                        numbers.fileSize(Long.parseLong(record.group(5))))
                : release.what();
    }

    /** A path as visitors see it. */
    public static String address(OutputPath path) {
        return VisitedAddress.of(path);
    }

    /** A name as somebody chose it who planted a file: shown so that no screen takes it for a command. */
    public static String address(String planted) {
        return VisitedAddress.of(planted).replaceAll("\\p{Cntrl}", "?");
    }
}
