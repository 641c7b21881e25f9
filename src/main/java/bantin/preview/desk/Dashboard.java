package bantin.preview.desk;

import bantin.director.Snapshot;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.text.Html;
import bantin.text.Numbers;
import bantin.yaml.KeyWords;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The pages at {@code /_bantin/}: all that editors wrote, what they should fix, what changed since the last publish. */
public final class Dashboard {
    private final Messages messages;
    private final EditorLink editor;
    private final Supplier<Optional<LastPublish>> published;
    private final Supplier<List<String>> older;
    private final SinceLastPublish since = new SinceLastPublish();
    private Optional<Inventory> inventory = Optional.empty();

    /**
     * @param published what was published last from this machine
     * @param older where visitors are shown an older release
     */
    public Dashboard(
            Messages messages,
            EditorLink editor,
            Supplier<Optional<LastPublish>> published,
            Supplier<List<String>> older) {
        this.messages = messages;
        this.older = older;
        this.editor = editor;
        this.published = published;
    }

    /**
     * @param name of the list: empty, {@code problems} or {@code changes}
     * @param asked the question part of the address
     * @param writes whether the entries may be edited here
     * @return empty when there is no such list
     */
    public Optional<String> html(
            String name,
            Map<String, String> asked,
            Snapshot site,
            List<Problem> problems,
            ZonedDateTime now,
            boolean writes) {
        DeskPage page = new DeskPage(messages, site.portal().config(), problems.size(), writes);
        return switch (name) {
            case "" -> {
                ItemList list = new ItemList(messages, editor, site, writes);
                String items = list.html(inventory(site, problems, now), Filter.of(asked));
                yield Optional.of(page.html(name, (writes ? begin(older.get()) : "") + unfilled(problems) + items));
            }
            case ManualPage.NAME -> Optional.of(page.html(name, ManualPage.html(messages.lang())));
            case "problems" -> Optional.of(page.html(name, new ProblemList(messages, editor).html(problems)));
            case "changes" -> {
                Optional<LastPublish> last = published.get();
                Optional<SinceLastPublish.Changes> changes = last.map(l -> since.changes(l, site, editor.site(), now));
                String list = new ChangeList(messages, editor, site, writes).html(last, changes);
                yield Optional.of(page.html(name, (writes ? told(older.get()) : "") + list));
            }
            default -> Optional.empty();
        };
    }

    /** What has to be mended before something else can be shown. */
    public String troubles(Snapshot site, List<Problem> problems) {
        DeskPage page = new DeskPage(messages, site.portal().config(), problems.size(), false);
        return page.html("problems", new ProblemList(messages, editor).html(problems));
    }

    private String begin(List<String> older) {
        return told(older) + "<p class=\"begin\"><a href=\"" + DeskPage.ROOT + "new\">"
                + Html.escape(messages.text("edit.new"))
                + "</a></p>\n" + others()
                + (published.get().isEmpty() && older.isEmpty() ? ManualPage.firstSteps(messages) : "");
    }

    /** Who writes should know what visitors see. */
    private static String told(List<String> older) {
        return older.stream()
                .map(sentence -> "<p class=\"unfilled\"><a href=\"" + DeskPage.ROOT + "dang\">" + Html.escape(sentence)
                        + "</a></p>\n")
                .collect(Collectors.joining());
    }

    /** What editors keep besides entries. */
    private String others() {
        UnaryOperator<String> words = KeyWords.in(messages.lang().code());
        String links = Editable.others().entrySet().stream()
                .map(other -> "<li><a href=\"" + EditPage.href(other.getKey()) + "\">"
                        + Html.escape(words.apply(other.getValue().title())) + "</a></li>")
                .collect(Collectors.joining());
        return "<nav class=\"others\" aria-label=\"" + Html.escape(messages.text("desk.others")) + "\"><ul>" + links
                + "</ul></nav>\n";
    }

    /** How much is still to be filled in, with the way to the list. */
    private String unfilled(List<Problem> problems) {
        long count = problems.stream().filter(Problem::isUnfilled).count();
        String words =
                messages.text("desk.unfilled", new Numbers(messages.lang().code()).whole(count));
        return count == 0
                ? ""
                : "<p class=\"unfilled\"><a href=\"" + DeskPage.ROOT + "problems\">" + Html.escape(words)
                        + "</a></p>\n";
    }

    private synchronized Inventory inventory(Snapshot site, List<Problem> problems, ZonedDateTime now) {
        if (inventory.isEmpty() || !inventory.get().isOf(site, problems, now)) {
            inventory = Optional.of(
                    inventory.orElseGet(() -> Inventory.nothing(site)).renewed(site, problems, now));
        }
        return inventory.get();
    }
}
