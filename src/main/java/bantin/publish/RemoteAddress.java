package bantin.publish;

import bantin.problem.BantinException;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a server keeps the site.
 *
 * @param folder from the server's root, with a slash at its end; {@code /~/x} means {@code x} in the account's home
 */
record RemoteAddress(String user, String host, int port, String folder) {

    static RemoteAddress parse(String text, int usualPort, String usualUser) {
        try {
            URI uri = new URI(text.replace(" ", "%20"));
            if (uri.getHost() == null) {
                throw new BantinException("publish.to.unknown", withoutUser(text));
            }
            String path = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
            String folder = path.endsWith("/") ? path : path + "/";
            String user = uri.getUserInfo() == null ? usualUser : uri.getUserInfo();
            int port = uri.getPort() < 0 ? usualPort : uri.getPort();
            // an IPv6 address stands between brackets only because of the colons in it
            return new RemoteAddress(
                    user,
                    uri.getHost().replaceAll("[\\[\\]]", ""),
                    port,
                    folder.startsWith("/~/") ? folder.substring(3) : folder);
        } catch (URISyntaxException e) {
            throw new BantinException("publish.to.unknown", withoutUser(text));
        }
    }

    /** What stands before the host may be a password. */
    private static String withoutUser(String text) {
        return text.replaceFirst("://.*@", "://");
    }
}
