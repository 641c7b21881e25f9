package bantin.preview.write;

import bantin.preview.http.HostCheck;
import bantin.preview.http.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Who may write: a page that this server gave to a browser of somebody who may. The browser's cookie names the session, and
 * the page carries the session's token, which no other page can read; both have to come with what is written, and the
 * browser has to say that one of our own pages sends it.
 */
public final class Sessions {
    /** A page of another site can't send it without asking first, and is never answered. */
    public static final String TOKEN = "X-Bantin-Token";

    private static final String COOKIE = "bantin-desk-";
    private static final int MOST = 200;

    private final Map<String, String> tokens = new LinkedHashMap<>(16, 0.75f, true);
    private final Function<Request, Optional<String>> writers;

    /** @param writers who may write, by the way a request came in, and how the journal calls them */
    public Sessions(Function<Request, Optional<String>> writers) {
        this.writers = writers;
    }

    /** The token of the session of a request; a new session where it has none. */
    public synchronized String token(Request request, Response response) {
        Optional<String> known = session(request);
        if (known.isPresent()) {
            return tokens.get(known.get());
        }
        String session = Secret.fresh();
        tokens.put(session, Secret.fresh());
        if (tokens.size() > MOST) {
            tokens.remove(tokens.keySet().iterator().next());
        }
        Secret.give(
                COOKIE + Request.getServerPort(request),
                session,
                "/_bantin/",
                HttpCookie.SameSite.STRICT,
                request,
                response);
        return tokens.get(session);
    }

    /** Whether a request may write. */
    public synchronized boolean lets(Request request) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String brought = request.getHeaders().get(TOKEN);
        Optional<String> session = session(request);
        return writer(request).isPresent()
                && origin != null
                && brought != null
                && HostCheck.isOwnPage(request)
                && session.isPresent()
                && MessageDigest.isEqual(
                        tokens.get(session.get()).getBytes(StandardCharsets.UTF_8),
                        brought.getBytes(StandardCharsets.UTF_8));
    }

    /** Who may be offered to write; empty when they may not. */
    public Optional<String> writer(Request request) {
        return writers.apply(request);
    }

    private Optional<String> session(Request request) {
        String name = COOKIE + Request.getServerPort(request);
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .filter(tokens::containsKey)
                .findFirst();
    }
}
