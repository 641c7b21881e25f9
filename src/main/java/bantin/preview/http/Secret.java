package bantin.preview.http;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What nobody can guess, and the cookie that carries it, which no script reads. */
public final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** @param path below which a browser sends it back */
    public static void give(
            String cookie,
            String secret,
            String path,
            HttpCookie.SameSite sameSite,
            Request request,
            Response response) {
        Response.addCookie(
                response,
                HttpCookie.build(cookie, secret)
                        .path(path)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite(sameSite)
                        .build());
    }
}
