package bantin.preview.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Sends a whole answer, or its head alone to those who ask for no more. */
public final class Sending {
    private Sending() {}

    public static void bytes(byte[] bytes, Request request, Response response) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        if (HttpMethod.GET.is(request.getMethod())) {
            try (OutputStream out = Content.Sink.asOutputStream(response)) {
                out.write(bytes);
            }
        }
    }

    /** A whole answer to what was sent. */
    public static void whole(byte[] bytes, Response response) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            out.write(bytes);
        }
    }

    public static void text(String type, String text, Request request, Response response) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        bytes(text.getBytes(StandardCharsets.UTF_8), request, response);
    }
}
