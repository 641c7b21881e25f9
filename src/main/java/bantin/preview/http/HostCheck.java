package bantin.preview.http;

import java.net.InetSocketAddress;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Whether a request was meant for this server. A page of the wide web can point a name of its own at this machine and
 * read what is answered; it can't do so with the machine's numbers or with {@code localhost}.
 *
 * @param name the name given with {@code --host}
 */
public record HostCheck(String name) {

    public boolean accepts(String host) {
        String asked = host.toLowerCase(Locale.ROOT);
        return asked.equals("localhost")
                || asked.endsWith(".localhost")
                || asked.equals(name.toLowerCase(Locale.ROOT))
                || asked.matches("\\d{1,3}(\\.\\d{1,3}){3}")
                || asked.matches("\\[?[0-9a-f]*:[0-9a-f:.]*]?");
    }

    /** Whether a name or number means the machine on which it is used. */
    public static boolean isLoopback(String host) {
        String asked = host.toLowerCase(Locale.ROOT);
        return asked.equals("localhost")
                || asked.endsWith(".localhost")
                || asked.matches("127(\\.\\d{1,3}){3}")
                || asked.matches("\\[?(0{0,4}:){2,7}0{0,3}1]?");
    }

    /** Whether both ends of the line are this machine, and the browser calls it so. */
    public static boolean isFromThisMachine(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from
                && from.getAddress() != null
                && from.getAddress().isLoopbackAddress()
                && isLoopback(Request.getServerName(request));
    }

    /** Whether no page of another site asks: a browser names the site of the page whose script wants to read an answer. */
    public static boolean isOwnPage(Request request) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String from = request.getHeaders().get("Sec-Fetch-Site");
        boolean foreign = from != null && !from.equals("same-origin") && !from.equals("none");
        boolean own = origin == null
                || origin.equals((request.isSecure() ? "https://" : "http://")
                        + request.getHeaders().get(HttpHeader.HOST));
        return own && !foreign;
    }
}
