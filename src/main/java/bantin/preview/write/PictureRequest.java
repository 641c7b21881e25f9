package bantin.preview.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/**
 * A picture for an entry, or another file, as a page of the desk sends it: its bytes as they are, its name and the entry's in the
 * address.
 *
 * @param any whether it may be something else than a picture
 */
public record PictureRequest(String file, String name, boolean any, Request request) {
    /** No form of another site can send it. */
    public static final String TYPE = "application/x-bantin-picture";

    public static PictureRequest of(Request request) {
        Fields asked = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
        return new PictureRequest(
                value(asked, "file"), value(asked, "name"), value(asked, "any").equals("yes"), request);
    }

    private static String value(Fields asked, String name) {
        return Objects.requireNonNullElse(asked.getValue(name), "");
    }

    public boolean isSound() {
        return TYPE.equals(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    }

    public boolean isTooLarge() {
        return request.getLength() > NewPictures.MOST_BYTES;
    }

    /** Under which name it lies beside the entry now. */
    public String taken(String entry, Path text, NewPictures pictures, Stamp stamp) throws IOException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            NewPictures.Sent sent = new NewPictures.Sent(name, any, request.getLength(), in);
            return pictures.receive(entry, text, sent, stamp);
        }
    }
}
