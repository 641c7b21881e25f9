package bantin.preview.access;

import bantin.preview.http.HostCheck;
import bantin.preview.http.Secret;
import bantin.preview.http.Sending;
import bantin.problem.Messages;
import bantin.text.Html;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Lets in who sits at this machine; from the local network only who brings the newest token, or the password where there is
 * one. A token works once: whoever brought it gets a cookie, and the next one needs a new token. With the password one may
 * write; with a token one looks.
 */
public final class Gate {
    public static final String TOKEN = "bantin-token";
    static final String ENTER = "/_bantin/vao";
    static final String LEAVE = "/_bantin/ra";
    private static final String COOKIE = "bantin-guest-";
    /** What the page on which the password is asked for is dressed in. */
    private static final Set<String> DRESS = Set.of("/_bantin/desk.css", "/_bantin/icon.svg");

    private final String address;
    private final Optional<String> editor;
    private final Messages messages;
    private final Consumer<String> invite;
    private final Optional<Login> login;
    private final Set<String> guests = ConcurrentHashMap.newKeySet();
    private String token = "";

    /**
     * @param editor who sits at this machine, if that person may write
     * @param invite is given each new token, to be shown at this machine only
     */
    public Gate(Optional<Guests> guests, Optional<String> editor, Messages messages, Consumer<String> invite) {
        this.address = guests.map(Guests::address).orElse("");
        this.editor = editor;
        this.messages = messages;
        this.invite = invite;
        this.login = guests.flatMap(Guests::key).map(key -> new Login(key, messages));
    }

    public void inviteNext() {
        String fresh = Secret.fresh();
        synchronized (this) {
            token = fresh;
        }
        invite.accept(fresh);
    }

    /** Whether the request may go on; if not, it is answered when this returns. */
    public boolean lets(Request request, Response response) throws IOException {
        if (isFromHere(request)) {
            return true;
        }
        String path = request.getHttpURI().getPath();
        if (login.isPresent() && !request.isSecure()) {
            response.setStatus(302);
            response.getHeaders()
                    .put(HttpHeader.LOCATION, "https://" + address + ":" + Request.getServerPort(request) + path);
            return false;
        }
        if (login.isPresent() && path.equals(ENTER)) {
            login.get().show(200, request, response);
            return false;
        }
        if (isGuest(request) || guest(request).isPresent() || login.isPresent() && DRESS.contains(path)) {
            return true;
        }
        String brought =
                Request.extractQueryParameters(request, StandardCharsets.UTF_8).getValue(TOKEN);
        if (brought != null && spend(brought)) {
            welcome(request, response);
            inviteNext();
            return false;
        }
        refuse(request, response);
        return false;
    }

    private void refuse(Request request, Response response) throws IOException {
        if (login.isPresent()) {
            login.get().show(403, request, response);
            return;
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
    }

    /** Whether what was sent was the password, or the wish to leave; then it is answered. */
    public boolean takes(Request request, Response response) throws IOException {
        String path = request.getHttpURI().getPath();
        if (login.isEmpty() || isFromHere(request) || !path.equals(ENTER) && !path.equals(LEAVE)) {
            return false;
        }
        if (path.equals(ENTER)) {
            login.get().enter(request, response);
        } else {
            login.get().leave(request, response);
        }
        return true;
    }

    /** Who may write, as far as the way by which the request came in tells; empty when they may not. */
    public Optional<String> writer(Request request) {
        return isFromHere(request)
                ? editor.filter(one -> HostCheck.isFromThisMachine(request))
                : guest(request).filter(one -> Request.getServerName(request).equals(address));
    }

    /** Who writes from the local network. */
    public Optional<String> guest(Request request) {
        return login.filter(one -> request.isSecure()).flatMap(one -> one.who(request));
    }

    /** A page of the desk as it is shown to whoever asks: others than this machine's can go in and out on it. */
    public String shown(String page, Request request, Response response) {
        if (login.isEmpty() || isFromHere(request)) {
            return page;
        }
        // nothing of it stays in a browser that others use too
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        String corner = login.get().corner(request);
        return page.replaceFirst("</header>", Matcher.quoteReplacement(corner + "</header>"));
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
        String guest = Secret.fresh();
        guests.add(guest);
        Secret.give(COOKIE + Request.getServerPort(request), guest, "/", HttpCookie.SameSite.LAX, request, response);
        // away from the address that holds the token, so that nobody sends it on
        response.setStatus(303);
        response.getHeaders().put(HttpHeader.LOCATION, request.getHttpURI().getPath());
    }
}
