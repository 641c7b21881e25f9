package bantin.preview.http;

import bantin.problem.Messages;
import bantin.text.Html;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Lets in who sits at this machine; from the local network only who brings the newest token. A token works once: whoever
 * brought it gets a cookie, and the next one needs a new token.
 */
public final class Gate {
    public static final String TOKEN = "bantin-token";
    private static final String COOKIE = "bantin-guest-";

    private final String address;
    private final Messages messages;
    private final Consumer<String> invite;
    private final SecureRandom random = new SecureRandom();
    private final Set<String> guests = ConcurrentHashMap.newKeySet();
    private String token = "";

    /**
     * @param address at which guests come in; empty when nobody was invited
     * @param invite is given each new token, to be shown at this machine only
     */
    public Gate(String address, Messages messages, Consumer<String> invite) {
        this.address = address;
        this.messages = messages;
        this.invite = invite;
    }

    public void inviteNext() {
        String fresh = secret();
        synchronized (this) {
            token = fresh;
        }
        invite.accept(fresh);
    }

    /** Whether the request may go on; if not, it is answered when this returns. */
    public boolean lets(Request request, Response response) throws java.io.IOException {
        if (isFromHere(request) || isGuest(request)) {
            return true;
        }
        String brought =
                Request.extractQueryParameters(request, StandardCharsets.UTF_8).getValue(TOKEN);
        if (brought != null && spend(brought)) {
            welcome(request, response);
            inviteNext();
            return false;
        }
        response.setStatus(403);
        String title = Html.escape(messages.text("preview.guest.refused"));
        Sending.text(
                "text/html; charset=utf-8",
                "<!doctype html><html lang=\"" + messages.lang().code() + "\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + title
                        + "</title></head><body><main><h1>" + title + "</h1><p>"
                        + Html.escape(messages.text("preview.guest.refused.hint")) + "</p></main></body></html>\n",
                request,
                response);
        return false;
    }

    /** Whether the request came in by another door than that of the local network. */
    private boolean isFromHere(Request request) {
        return !(request.getConnectionMetaData().getLocalSocketAddress() instanceof InetSocketAddress door)
                || !door.getAddress().getHostAddress().equals(address);
    }

    private boolean isGuest(Request request) {
        String name = COOKIE + Request.getServerPort(request);
        return Request.getCookies(request).stream()
                .anyMatch(cookie -> cookie.getName().equals(name) && guests.contains(cookie.getValue()));
    }

    private synchronized boolean spend(String brought) {
        boolean right = !token.isEmpty()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
        token = right ? "" : token;
        return right;
    }

    private void welcome(Request request, Response response) {
        String guest = secret();
        guests.add(guest);
        Response.addCookie(
                response,
                HttpCookie.build(COOKIE + Request.getServerPort(request), guest)
                        .path("/")
                        .httpOnly(true)
                        .sameSite(HttpCookie.SameSite.LAX)
                        .build());
        // away from the address that holds the token, so that nobody sends it on
        response.setStatus(303);
        response.getHeaders().put(HttpHeader.LOCATION, request.getHttpURI().getPath());
    }

    private String secret() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
