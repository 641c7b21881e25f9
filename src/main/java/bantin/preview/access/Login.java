package bantin.preview.access;

import bantin.preview.http.Address;
import bantin.preview.http.HostCheck;
import bantin.preview.http.Sending;
import bantin.problem.Messages;
import bantin.text.Html;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.UrlEncoded;

/** Takes the password of guests, and gives a pass for it. */
final class Login {
    private static final String HOME = "/_bantin/";
    private static final int LARGEST = 8192;
    private static final int MOST_FIELDS = 10;
    /** Who sends a byte now and then keeps a thread; so many may. */
    private static final int MOST_AT_ONCE = 16;

    private final DeskKey key;
    private final Messages messages;
    private final LoginPage page;
    private final Attempts attempts;
    private final Passes passes;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    Login(DeskKey key, Messages messages) {
        this.key = key;
        this.messages = messages;
        this.page = new LoginPage(messages, key.certificate().fingerprint());
        this.attempts = new Attempts(key.clock());
        this.passes = new Passes(key.clock());
    }

    /** Who writes; empty when the request brings no pass. */
    Optional<String> who(Request request) {
        return passes.who(request);
    }

    /** @param status 200 for who asked for this page, 403 for who asked for another one */
    void show(int status, Request request, Response response) throws IOException {
        answer(status, page.html("", "", wayOn(request.getHttpURI().getPath())), request, response);
    }

    void enter(Request request, Response response) throws IOException {
        String address = Request.getRemoteAddr(request);
        if (!isOwnForm(request)) {
            answer(403, page.html(messages.text("login.foreign"), "", HOME), request, response);
            return;
        }
        if (busy.size() >= MOST_AT_ONCE || !busy.add(address)) {
            wait(Duration.ofSeconds(1), Map.of(), request, response);
            return;
        }
        try {
            attempt(address, form(request), request, response);
        } finally {
            busy.remove(address);
        }
    }

    private void attempt(String address, Map<String, String> form, Request request, Response response)
            throws IOException {
        String name = name(form.getOrDefault("name", ""));
        Duration wait = attempts.begin(address);
        if (!wait.isZero()) {
            wait(wait, form, request, response);
        } else if (key.password().is(form.getOrDefault("password", ""))) {
            attempts.forget(address);
            passes.give((name.isEmpty() ? "?" : name) + " (" + address + ")", request, response);
            response.setStatus(303);
            response.getHeaders().put(HttpHeader.LOCATION, wayOn(form.getOrDefault("to", "")));
        } else {
            if (attempts.isAlarming(address)) {
                key.alarm().accept(address);
            }
            String wrong = messages.text("login.wrong");
            answer(403, page.html(wrong, name, wayOn(form.getOrDefault("to", ""))), request, response);
        }
    }

    private void wait(Duration wait, Map<String, String> form, Request request, Response response) throws IOException {
        long seconds = Math.max(1, wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0));
        response.getHeaders().put(HttpHeader.RETRY_AFTER, seconds);
        String words = messages.text("login.wait", seconds);
        String to = wayOn(form.getOrDefault("to", ""));
        answer(429, page.html(words, name(form.getOrDefault("name", "")), to), request, response);
    }

    void leave(Request request, Response response) throws IOException {
        if (isOwnForm(request)) {
            passes.take(request, response);
            response.setStatus(303);
            response.getHeaders().put(HttpHeader.LOCATION, Gate.ENTER);
        } else {
            answer(403, page.html(messages.text("login.foreign"), "", HOME), request, response);
        }
    }

    /** The corner of a page of the desk in which a guest goes in or out. */
    String corner(Request request) {
        return who(request)
                .map(name -> "<form class=\"pass\" method=\"post\" action=\"" + Gate.LEAVE + "\"><span>"
                        + Html.escape(name) + "</span> <button>" + Html.escape(messages.text("login.leave"))
                        + "</button></form>\n")
                .orElseGet(() -> "<p class=\"pass\"><a href=\"" + Gate.ENTER + "\">"
                        + Html.escape(messages.text("login.title")) + "</a></p>\n");
    }

    /** Whether a page of this server sent it: browsers tell where a form stood. */
    private static boolean isOwnForm(Request request) {
        return request.isSecure()
                && request.getHeaders().get(HttpHeader.ORIGIN) != null
                && HostCheck.isOwnPage(request);
    }

    private static Map<String, String> form(Request request) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        try (InputStream in = Content.Source.asInputStream(request)) {
            UrlEncoded.decodeUtf8To(in, form::put, LARGEST, MOST_FIELDS);
        } catch (IllegalStateException | IllegalArgumentException tooMuchOrBroken) {
            return Map.of();
        }
        return form;
    }

    /** A line of the journal has no other lines in it. */
    private static String name(String typed) {
        String name =
                typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        int end = name.offsetByCodePoints(0, Math.min(LoginPage.LONGEST_NAME, name.codePointCount(0, name.length())));
        return name.substring(0, end);
    }

    /** An address of this server, whoever wrote it into the form. */
    private static String wayOn(String to) {
        boolean isPlain = to.chars().allMatch(c -> c > ' ' && c < 127)
                && Address.decode(to).isPresent();
        return isPlain && !to.equals(Gate.ENTER) ? to : HOME;
    }

    private static void answer(int status, String html, Request request, Response response) throws IOException {
        response.setStatus(status);
        response.getHeaders().put("Content-Security-Policy", LoginPage.POLICY);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        if (request.getMethod().equals("POST")) {
            Sending.whole(bytes, response);
        } else {
            Sending.bytes(bytes, request, response);
        }
    }
}
