package bantin.preview.http;

import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.text.Html;
import bantin.text.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What is answered where there is no page: in the reader's words, what happened and what to do. A fault of the program is told to whoever
 * runs it, in one line; a page says nothing of its inside.
 */
public final class FaultPage extends ErrorHandler {
    private static final int MOST_TOLD = 300;
    private static final String PAGES = "document iframe";

    private final Messages messages;
    private final Consumer<String> told;
    private String last = "";

    /** @param told gets what to tell of a fault of the program */
    public FaultPage(Messages messages, Consumer<String> told) {
        this.messages = messages;
        this.told = told;
    }

    /** What a request that is at its end is answered with, if nobody has: no browser's own page, and no blank one. */
    public static void end(Request request, Response response, Callback callback) {
        boolean isAnswered = response.isCommitted() || response.getHeaders().contains(HttpHeader.CONTENT_LENGTH);
        if (response.getStatus() < 400 || isAnswered) {
            callback.succeeded();
        } else {
            Response.writeError(request, response, callback, response.getStatus());
        }
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, @Nullable Throwable cause, Callback callback)
            throws IOException {
        boolean isOurs = code >= 500 && cause != null && !(cause instanceof QuietException);
        if (isOurs && !(cause instanceof BantinException)) {
            tell(request.getMethod() + " " + request.getHttpURI().getPath() + ": " + cause);
        }
        // what is not understood is of one kind for the reader, whatever number it has
        String id = messages.ids().contains("fault." + code) ? "fault." + code : "fault.400";
        BantinException refused = cause instanceof BantinException known ? known : new BantinException(id);
        String title = messages.text(refused.id(), refused.args());
        String hint = messages.optional(refused.id() + ".hint", refused.args()).orElse("");
        response.getHeaders().remove(HttpHeader.ETAG);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'");
        byte[] body = body(request, response, title, hint).getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        if (HttpMethod.HEAD.is(request.getMethod())) {
            callback.succeeded();
        } else {
            Content.Sink.write(response, true, new String(body, StandardCharsets.UTF_8), callback);
        }
    }

    /** A script reads what is said, a browser shows a page; a picture or film that is not there has no words. */
    private String body(Request request, Response response, String title, String hint) {
        String wants = request.getHeaders().get("Sec-Fetch-Dest");
        if (HttpMethod.POST.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
            return new JsonObject().put("said", title + "; " + hint).toString();
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        return wants == null || List.of(PAGES.split(" ")).contains(wants) ? html(title, hint) : "";
    }

    private String html(String title, String hint) {
        return new BarePage(messages)
                .html(title, """
                <p>%s</p>
                <p><a href="/_bantin/">%s</a></p>
                """.formatted(Html.escape(hint), Html.escape(messages.text("fault.desk"))));
    }

    /** Once, however often a page is asked for again. */
    private synchronized void tell(String fault) {
        String line = fault.replaceAll("[\\p{Cntrl}\\s]+", " ");
        if (!line.equals(last)) {
            last = line;
            told.accept(messages.text("preview.fault", line.substring(0, Math.min(MOST_TOLD, line.length()))));
        }
    }
}
