package bantin.preview.access;

import bantin.preview.http.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** Who brought the password, by the cookies that were given for it. They end with the process, or half a day after their last use. */
final class Passes {
    private static final Duration LIFE = Duration.ofHours(12);
    private static final int MOST = 100;

    private final Clock clock;
    private final Map<String, Pass> passes = new LinkedHashMap<>(16, 0.75f, true);

    Passes(Clock clock) {
        this.clock = clock;
    }

    /** @param who as the journal calls them */
    private record Pass(String who, Instant until) {}

    synchronized void give(String who, Request request, Response response) {
        String secret = Secret.fresh();
        passes.put(secret, new Pass(who, clock.instant().plus(LIFE)));
        if (passes.size() > MOST) {
            passes.remove(passes.keySet().iterator().next());
        }
        Response.addCookie(response, cookie(request, secret, -1));
    }

    /** Who asks; empty without a pass. */
    synchronized Optional<String> who(Request request) {
        Instant now = clock.instant();
        Optional<String> secret = secret(request).filter(one -> passes.containsKey(one));
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        Pass pass = passes.get(secret.get());
        if (now.isAfter(pass.until())) {
            passes.remove(secret.get());
            return Optional.empty();
        }
        passes.put(secret.get(), new Pass(pass.who(), now.plus(LIFE)));
        return Optional.of(pass.who());
    }

    synchronized void take(Request request, Response response) {
        secret(request).ifPresent(passes::remove);
        Response.addCookie(response, cookie(request, "", 0));
    }

    private static Optional<String> secret(Request request) {
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** The prefix lets browsers take it from this very server only, over TLS only. */
    private static String name(Request request) {
        return "__Host-bantin-pass-" + Request.getServerPort(request);
    }

    private static HttpCookie cookie(Request request, String value, long seconds) {
        return HttpCookie.build(name(request), value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(HttpCookie.SameSite.STRICT)
                .build();
    }
}
