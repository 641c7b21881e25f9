package bantin.preview.round;

import bantin.content.EntryKind;
import bantin.director.Snapshot;
import bantin.edit.OpenedFile;
import bantin.hash.Fingerprint;
import bantin.preview.desk.EditPage;
import bantin.preview.desk.Editable;
import bantin.preview.desk.LastPublish;
import bantin.preview.desk.States;
import bantin.preview.move.MovePanel;
import bantin.preview.write.Pen;
import bantin.problem.Messages;
import bantin.text.Html;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the desk shows of the rounds of entries, and how a step is written. */
public final class Rounds {
    private final Messages messages;
    private final Pen pen;
    private final Supplier<Optional<LastPublish>> published;

    public Rounds(Messages messages, Pen pen, Supplier<Optional<LastPublish>> published) {
        this.messages = messages;
        this.pen = pen;
        this.published = published;
    }

    public String journal(Snapshot site, String token) {
        return new JournalPage(messages, site).html(pen.deeds(), token);
    }

    /**
     * @param now the file as it is
     * @param page what its page would be with other bytes
     */
    public String comparison(Editable found, Pen.Opened now, Function<byte[], Optional<byte[]>> page) {
        String file = found.path();
        Optional<byte[]> before = published.get().flatMap(last -> last.of(file)
                .flatMap(bytes -> bytes.equals(now.fingerprint())
                        ? Optional.of(now.bytes())
                        : pen.held(file, bytes).or(() -> last.texts().apply(bytes))));
        return new ComparePage(messages, found.site()).html(file, before, now.bytes(), page);
    }

    /** Above the fields of an entry: where it is on its round, and what else may become of its file. */
    public String above(Editable file, OpenedFile text, Fingerprint bytes, ZonedDateTime now) {
        if (file.kind().isEmpty()) {
            return "";
        }
        return (text.hasFields() ? panel(file.site(), file.path(), bytes, now) : "")
                + new MovePanel(messages).html(file);
    }

    /** What the file held before its saves from here, each with its way back. */
    public String kept(Editable file) {
        ZoneId zone = EditPage.config(file.shown()).timezone();
        String rows = pen.versions(file.path()).stream()
                .map(version -> {
                    String until = messages.text(
                            "kept.until",
                            new States(messages).when(version.until().atZone(zone)));
                    return "<li><button type=\"button\" data-version=\"" + version.name() + "\">"
                            + Html.escape(messages.text("kept.back")) + "</button> " + Html.escape(until) + "</li>\n";
                })
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "<details id=\"kept\"><summary>" + Html.escape(messages.text("kept.title")) + "</summary><ol>\n"
                        + rows + "</ol></details>\n";
    }

    /** Nothing where the entry can't be read. */
    private String panel(Snapshot site, String file, Fingerprint bytes, ZonedDateTime now) {
        return site.entry(file)
                .map(entry -> new RoundPanel(messages, now).html(entry, bytes, published.get()))
                .orElse("");
    }

    /** The bytes of a file after a step. */
    public byte[] after(
            RoundStep step,
            Map<String, String> asked,
            OpenedFile text,
            Snapshot site,
            EntryKind kind,
            ZonedDateTime now) {
        return text.with(step.edits(
                asked,
                text,
                site.portal().config().frontMatter(),
                site.portal().kinds().shape(kind).names(),
                now));
    }
}
