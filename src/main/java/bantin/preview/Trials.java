package bantin.preview;

import bantin.director.Snapshot;
import bantin.edit.OpenedFile;
import bantin.output.ContentTypes;
import bantin.page.kind.Page;
import bantin.preview.desk.Editable;
import bantin.preview.form.FieldPlace;
import bantin.preview.http.Sending;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.render.theme.TemplateTrouble;
import bantin.text.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What an entry would be with text that is not yet saved: its page, and what is to be fixed in it. */
final class Trials {
    private static final int MOST = 12;
    private static final int MOST_TOLD = 100;

    private final SnapshotSource source;
    private final Messages messages;
    private final Map<String, byte[]> pages = new LinkedHashMap<>();
    private long made;

    Trials(SnapshotSource source, Messages messages) {
        this.source = source;
        this.messages = messages;
    }

    /** @return where its page is, if there is one, and its problems, each with the field to which it belongs */
    JsonObject of(Editable file, byte[] bytes) {
        OpenedFile text = file.opened(bytes);
        Optional<Editable.Check> settings = file.check(bytes);
        if (settings.isPresent()) {
            return told(settings.get().problems(), file, text);
        }
        Optional<Snapshot> snapshot = source.lastWith(file.path(), bytes);
        if (snapshot.isEmpty()) {
            return new JsonObject();
        }
        JsonObject answer = told(snapshot.get().problems(), file, text);
        page(snapshot.get(), file).ifPresent(page -> answer.put("page", "/_bantin/tried/" + keep(page)));
        return answer;
    }

    /** Its page, if there is one. */
    Optional<byte[]> page(Editable file, byte[] bytes) {
        boolean isOfSettings = file.check(bytes).isPresent();
        return isOfSettings
                ? Optional.empty()
                : source.lastWith(file.path(), bytes).flatMap(site -> page(site, file));
    }

    private JsonObject told(List<Problem> problems, Editable file, OpenedFile text) {
        return new JsonObject()
                .objects(
                        "problems",
                        problems.stream()
                                .filter(problem -> problem.place().file().equals(file.path()))
                                .limit(MOST_TOLD)
                                .map(problem -> told(problem, text))
                                .toList());
    }

    /** Answers with a page that was tried, as long as it is kept. */
    void send(String number, Request request, Response response) throws IOException {
        Optional<byte[]> page = kept(number);
        response.setStatus(page.isPresent() ? 200 : 404);
        response.getHeaders().put("Content-Security-Policy", "script-src 'none'; frame-ancestors 'self'");
        if (page.isPresent()) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, ContentTypes.of("page.html"));
            Sending.bytes(page.get(), request, response);
        }
    }

    private synchronized Optional<byte[]> kept(String number) {
        return Optional.ofNullable(pages.get(number));
    }

    private synchronized String keep(byte[] page) {
        String number = String.valueOf(++made);
        pages.put(number, page);
        if (pages.size() > MOST) {
            pages.remove(pages.keySet().iterator().next());
        }
        return number;
    }

    private static Optional<byte[]> page(Snapshot site, Editable file) {
        Optional<Page> page = file.page(site);
        try {
            return page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(site.renderer().render(page.get()));
        } catch (TemplateTrouble | BantinException trouble) {
            return Optional.empty();
        }
    }

    private JsonObject told(Problem problem, OpenedFile text) {
        int line = problem.place().line();
        boolean inBody = text.hasFields() && text.hasBody() && line >= text.bodyLine();
        String field = !text.hasFields() ? "raw" : inBody ? "body" : FieldPlace.of(line, text.fields());
        int shown = inBody ? line - text.bodyLine() + 1 : line;
        String where = field.equals("raw") || inBody ? messages.text("edit.line", shown) + ": " : "";
        String hint = messages.hintAtDesk(problem).map(h -> "; " + h).orElse("");
        return new JsonObject()
                .put("field", field)
                .put("kind", problem.isError() ? "error" : "warning")
                .put("words", (line == 0 ? "" : where) + messages.message(problem) + hint);
    }
}
