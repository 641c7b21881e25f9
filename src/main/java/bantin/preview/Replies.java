package bantin.preview;

import bantin.edit.LineChange;
import bantin.edit.OpenedFile;
import bantin.output.ContentTypes;
import bantin.preview.http.Sending;
import bantin.preview.write.Pen;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.text.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** How the desk answers what was sent to it, and in which words it refuses. */
record Replies(Messages messages) {

    String words(BantinException refused) {
        String hint = messages.optional(refused.id() + ".hint", refused.args())
                .map(h -> "; " + h)
                .orElse("");
        return messages.text(refused.id(), refused.args()) + hint;
    }

    /** Whether somebody may go on; if not, that is answered. */
    boolean admits(boolean may, Response response) throws IOException {
        if (!may) {
            refuse(403, messages.text("edit.refused"), response);
        }
        return may;
    }

    /** What was sent; what makes no sense is answered. */
    Optional<Asked> asked(Request request, Stamp stamp, Response response) throws IOException {
        try {
            Optional<Asked> asked = Asked.of(request, stamp).filter(Asked::isSound);
            if (asked.isEmpty()) {
                refuse(400, messages.text("edit.refused"), response);
            }
            return asked;
        } catch (Asked.TooMuch refused) {
            refuse(413, refused, response);
            return Optional.empty();
        }
    }

    /** The file holds other bytes than those that were opened: what a save would make of them is shown. */
    JsonObject conflict(Pen.Opened now, byte[] fresh, Response response) {
        response.setStatus(409);
        String disk = OpenedFile.of(now.bytes()).whole();
        List<JsonObject> lines = LineChange.between(disk, new String(fresh, StandardCharsets.UTF_8)).stream()
                .map(line -> new JsonObject()
                        .put("kind", line.kind().name().toLowerCase(Locale.ROOT))
                        .put("line", line.line()))
                .toList();
        return new JsonObject()
                .put("said", messages.text("edit.conflict"))
                .put("disk", now.fingerprint().hex())
                .put("theirs", disk)
                .objects("lines", lines);
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
