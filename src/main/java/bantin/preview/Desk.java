package bantin.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Fields;

/** The preview's own things, below {@code /_bantin/}: the script of every page and the talk with open tabs. */
final class Desk {
    static final String ROOT = "/_bantin/";

    private final CurrentView current;
    private final Answers answers;
    private final ProblemNotes notes;

    Desk(CurrentView current, Answers answers, ProblemNotes notes) {
        this.current = current;
        this.answers = answers;
        this.notes = notes;
    }

    void answer(String name, Request request, Response response) throws IOException {
        switch (name) {
            case "live.js" -> SiteHandler.send(ContentTypes.of(name), resource(name), request, response);
            case "live" -> live(request, response);
            default -> response.setStatus(404);
        }
    }

    private void live(Request request, Response response) throws IOException {
        Fields asked = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
        String page = Optional.ofNullable(asked.getValue("page")).orElse("/");
        PageVersion shown = new PageVersion(
                Optional.ofNullable(asked.getValue("version")).orElse(""), sheets(asked.getValue("sheets")));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        if (HttpMethod.HEAD.is(request.getMethod())) {
            return;
        }
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            new Tab(current, answers, notes, page, shown).talk(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // the tab was closed: nobody is left to be told
            response.setStatus(200);
        }
    }

    private static List<String> sheets(@org.jspecify.annotations.Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
