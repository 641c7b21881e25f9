package bantin.publish.target;

import bantin.problem.BantinException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a server keeps the site.
 *
 * @param folder from the server's root, with a slash at its end; {@code /~/x} means {@code x} in the account's home
 */
public record RemoteAddress(String user, String host, int port, String folder) {

    private static final Pattern NAMED = Pattern.compile("(?<scheme>\\w+://)(?<user>[^/]+)@(?<rest>[^/@]+(/.*)?)");

    public static RemoteAddress parse(String text, int usualPort, String usualUser) {
        try {
            // accounts of FTP hosting are often called like an address of mail: all before the last @ is the name
            Matcher named = NAMED.matcher(text);
            boolean hasUser = named.matches();
            URI uri = new URI((hasUser ? named.group("scheme") + named.group("rest") : text).replace(" ", "%20"));
            if (uri.getHost() == null) {
                throw new BantinException("publish.to.unknown", withoutUser(text));
            }
            String path = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
            String folder = path.endsWith("/") ? path : path + "/";
            String user = hasUser ? decoded(named.group("user")) : usualUser;
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

    private static String decoded(String user) throws URISyntaxException {
        return new URI("sftp://" + user.replace("@", "%40") + "@host").getUserInfo();
    }

    /** The folder from the server's root, when the account's home is known. */
    public String folderFrom(String home) {
        return folder.startsWith("/") ? folder : (home.endsWith("/") ? home : home + "/") + folder;
    }

    /** What stands before the host may be a password. */
    private static String withoutUser(String text) {
        int from = text.indexOf("://") + 3;
        int to = text.lastIndexOf('@') + 1;
        return from > 2 && to > from ? text.substring(0, from) + text.substring(to) : text;
    }
}
