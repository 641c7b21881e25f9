package bantin.preview;

import bantin.config.SiteConfig;
import bantin.director.Snapshot;
import bantin.edit.OpenedFile;
import bantin.hash.Fingerprint;
import bantin.preview.desk.EditPage;
import bantin.preview.desk.Editable;
import bantin.preview.form.Finder;
import bantin.preview.form.PasteAnswer;
import bantin.preview.move.Moves;
import bantin.preview.move.Resettled;
import bantin.preview.round.ComparePage;
import bantin.preview.round.JournalPage;
import bantin.preview.round.NewEntry;
import bantin.preview.round.RoundStep;
import bantin.preview.round.Rounds;
import bantin.preview.turn.Turns;
import bantin.preview.write.NewPictures;
import bantin.preview.write.NotSaved;
import bantin.preview.write.Pen;
import bantin.preview.write.PictureRequest;
import bantin.preview.write.Sessions;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.text.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Where an editor writes: the pages on which it is done, and what they ask for. */
final class WritingDesk {
    static final String ROOT = "write/";

    private final PreviewSettings settings;
    private final CurrentView current;
    private final Sessions sessions;
    private final Pen pen;
    private final Uploads uploads;
    private final Trials trials;
    private final Rounds rounds;
    private final Moves moves;
    private final Turns turns;
    private final Consumer<Path> saved;
    private final Messages messages;
    private final Replies replies;

    /** @param saved is told of each file that was written */
    WritingDesk(
            PreviewSettings settings,
            CurrentView current,
            SnapshotSource source,
            Sessions sessions,
            Consumer<Path> saved) {
        this.settings = settings;
        this.sessions = sessions;
        this.current = current;
        this.pen = new Pen(settings.site(), path -> settings.published().get().flatMap(last -> last.of(path)));
        this.trials = new Trials(source, settings.messages());
        this.saved = saved;
        this.messages = settings.messages();
        this.rounds = new Rounds(messages, pen, settings.published());
        this.moves = new Moves(settings.site(), pen, messages, saved, current::awaitOther, settings::moved);
        this.turns = new Turns(settings.site(), pen, messages, saved, current::awaitOther);
        this.replies = new Replies(messages);
        this.uploads = new Uploads(new NewPictures(pen), replies, saved);
    }

    /** Whether a browser may be offered to write. */
    boolean isOpenFor(Request request) {
        return sessions.writer(request).isPresent();
    }

    private Optional<Editable> find(String path) {
        return current.get().snapshot().map(site -> moves.find(site, path)).orElseGet(() -> Optional.of(
                        Editable.settings(settings.site()))
                .filter(file -> path.equals(file.path())));
    }

    private Pen.Opened open(Editable file) {
        return file.isToCome() ? Pen.Opened.NOTHING : pen.open(file.file());
    }

    /** The page of an entry, or of a new one; of the settings, while they can't be read. Empty when there is none. */
    Optional<String> page(String name, Map<String, String> asked, Request request, Response response) {
        Optional<Snapshot> site = current.get().snapshot();
        if (!isOpenFor(request)) {
            return Optional.empty();
        }
        EditPage page = new EditPage(messages, site);
        if (site.isPresent() && name.equals(JournalPage.NAME)) {
            return Optional.of(rounds.journal(site.get(), sessions.token(request, response)));
        }
        if (site.isPresent() && name.equals("new")) {
            return Optional.of(page.beginning(sessions.token(request, response)));
        }
        boolean whole = site.isEmpty() || asked.containsKey("whole");
        return find(site.isEmpty() ? SiteConfig.FILE : asked.getOrDefault("file", ""))
                .map(found -> {
                    try {
                        Pen.Opened opened = open(found);
                        if (name.equals(ComparePage.NAME) && found.shown().isPresent()) {
                            return rounds.comparison(found, opened, bytes -> trials.page(found, bytes));
                        }
                        OpenedFile text = found.opened(opened.bytes());
                        String above = rounds.above(found, text, opened.fingerprint(), moment());
                        String token = sessions.token(request, response);
                        String kept = rounds.kept(found);
                        return page.html(found, text, opened.fingerprint().hex(), token, above, kept, whole);
                    } catch (BantinException refused) {
                        return page.refusal(replies.words(refused));
                    }
                });
    }

    /** The page of what is not yet saved. */
    void tried(String number, Request request, Response response) throws IOException {
        trials.send(number, request, response);
    }

    /** What the script of a page asks for. */
    void answer(String deed, Request request, Response response) throws IOException {
        if (!replies.admits(sessions.lets(request), response)) {
            return;
        }
        if (deed.equals("picture")) {
            PictureRequest sent = PictureRequest.of(request);
            uploads.take(sent, find(sent.file()), stamp(request), response);
            return;
        }
        Optional<Asked> asked = replies.asked(request, stamp(request), response);
        if (asked.isEmpty()) {
            return;
        }
        Asked sent = asked.get();
        try {
            JsonObject answer =
                    switch (deed) {
                        case "new" -> begin(sent);
                        case "back" -> moves.back(snapshot(), sent.values(), sent.stamp());
                        case "find" -> Finder.answer(snapshot().entries(), sent.values());
                        case "paste" -> PasteAnswer.to(sent.values(), messages);
                        default -> ofEntry(deed, sent, response);
                    };
            replies.send(answer, response);
        } catch (BantinException refused) {
            replies.refuse(refused instanceof NotSaved ? 507 : 422, refused, response);
        }
    }

    private Snapshot snapshot() {
        return current.get().snapshot().orElseThrow(() -> new BantinException("edit.gone"));
    }

    private JsonObject ofEntry(String deed, Asked asked, Response response) {
        Optional<Editable> found = find(asked.text("file"));
        if (found.isEmpty()) {
            response.setStatus(404);
            return new JsonObject().put("said", messages.text("edit.gone"));
        }
        Editable file = found.get();
        Pen.Opened now = open(file);
        OpenedFile text = file.opened(now.bytes());
        return switch (deed) {
            case "try" -> trials.of(file, asked.of(text));
            case "rename" -> moves.rename(entry(file), now, asked.values(), asked.stamp());
            case "move" -> moves.move(entry(file), now, asked.values(), asked.stamp());
            case "alone" -> moves.settleAlone(entry(file), now, asked.of(text), asked.values(), asked.stamp());
            case "delete" -> moves.delete(entry(file), now, asked.values(), asked.stamp());
            case "turn" -> turns.right(entry(file), asked.values(), asked.stamp());
            case "save" -> {
                Resettled fresh = Resettled.of(file, text, asked.of(text));
                yield save(file, now, fresh.bytes(), asked, fresh.deed(), response);
            }
            case "undo" -> save(file, now, pen.before(file.path(), asked.text("version")), asked, "undo", response);
            default ->
                RoundStep.of(deed)
                        .filter(step -> file.kind().isPresent())
                        .map(step -> step(step, file, now, asked, response))
                        .orElseGet(() -> {
                            response.setStatus(404);
                            return new JsonObject();
                        });
        };
    }

    private static Editable entry(Editable file) {
        return file.kind().map(kind -> file).orElseThrow(() -> new BantinException("edit.gone"));
    }

    private JsonObject step(RoundStep step, Editable found, Pen.Opened now, Asked asked, Response response) {
        byte[] fresh = rounds.after(
                step,
                asked.values(),
                OpenedFile.of(now.bytes()),
                found.site(),
                found.kind().orElseThrow(),
                moment());
        return save(found, now, fresh, asked, step.word(), response);
    }

    /** Where the page is loaded anew, it returns when the preview has seen what that page is to tell of. */
    private JsonObject save(Editable file, Pen.Opened now, byte[] fresh, Asked asked, String deed, Response response) {
        boolean isReadable = file.check(fresh).map(Editable.Check::isReadable).orElse(true);
        if (!isReadable && !asked.text("sure").equals("yes")) {
            response.setStatus(428);
            return new JsonObject().put("ask", messages.text("edit.settings.unreadable"));
        }
        Fingerprint opened = new Fingerprint(asked.text("opened"));
        Optional<Pen.Opened> written = !now.fingerprint().equals(opened)
                ? Optional.empty()
                : file.isToCome()
                        ? pen.first(file.path(), file.file(), fresh, asked.stamp())
                        : pen.save(file.path(), file.file(), opened, fresh, deed, asked.stamp());
        if (written.isEmpty()) {
            return replies.conflict(now, fresh, response);
        }
        saved.accept(file.file());
        boolean isShownAnew = !deed.equals("save") || asked.hasRows();
        if (isShownAnew && file.kind().isPresent() && !Arrays.equals(fresh, now.bytes())) {
            current.awaitOther(site -> site.portal().tree().find(file.path()), file.site());
        }
        return new JsonObject()
                .put("said", messages.text(deed.equals(Resettled.CATEGORY) ? "move.settled" : "edit.saved"))
                .put("opened", written.get().fingerprint().hex());
    }

    private JsonObject begin(Asked asked) {
        String file = new NewEntry(pen, settings.site()).begin(asked.values(), snapshot(), moment(), asked.stamp());
        saved.accept(settings.site().resolve(file));
        return new JsonObject().put("file", file);
    }

    Stamp stamp(Request request) {
        return Stamp.of(moment(), sessions.writer(request).orElse("?"));
    }

    private ZonedDateTime moment() {
        return settings.now().apply(EditPage.config(current.get().snapshot()));
    }
}
