package bantin.preview;

import bantin.output.ContentTypes;
import bantin.preview.http.Sending;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.text.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;

/** How the desk answers what was sent to it, and in which words it refuses. */
record Replies(Messages messages) {

    String words(BantinException refused) {
        String hint = messages.optional(refused.id() + ".hint", refused.args())
                .map(h -> "; " + h)
                .orElse("");
        return messages.text(refused.id(), refused.args()) + hint;
    }

    void refuse(int status, BantinException refused, Response response) throws IOException {
        refuse(status, words(refused), response);
    }

    void refuse(int status, String words, Response response) throws IOException {
        response.setStatus(status);
        send(new JsonObject().put("said", words), response);
    }

    void send(JsonObject answer, Response response) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ContentTypes.of("answer.json"));
        Sending.whole(answer.toString().getBytes(StandardCharsets.UTF_8), response);
    }
}
