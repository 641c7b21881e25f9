package bantin.preview;

import bantin.text.Moment;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;

/**
 * With whose eyes a browser looks: the editor's, who sees drafts, scheduled and expired items too, or a reader's.
 *
 * @param at empty for the editor; {@link SnapshotSource#NOW}, or the moment at which the reader comes
 */
record Outlook(Optional<String> at) {
    private static final String COOKIE = "bantin-view-";

    /** What the browser's cookie says. It is named after the port, for one machine may show two portals. */
    static Outlook of(Request request) {
        String name = COOKIE + Request.getServerPort(request);
        List<HttpCookie> cookies = Request.getCookies(request);
        return new Outlook(cookies.stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .filter(Outlook::isMoment)
                .findFirst());
    }

    private static boolean isMoment(String text) {
        return text.equals(SnapshotSource.NOW)
                || Moment.parse(text, ZoneOffset.UTC).isPresent();
    }
}
