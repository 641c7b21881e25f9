package bantin.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be told of an address of the web by looking at it, as strictly as browsers do or more so. */
public final class WebAddress {

    /** What keeps an address from being one that a page may lead to. */
    public enum Fault {
        /** no {@code https://}, or signs that no address has */
        FORM,
        /** another scheme, such as one that runs code */
        SCHEME,
        HOST,
        PORT,
        /** a name or a password before the host, for all to read */
        USER
    }

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?");
    private static final Pattern PORT = Pattern.compile("0{0,9}[1-9]\\d{0,4}");
    private static final Pattern BYTE = Pattern.compile("25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d");
    private static final int LONGEST_SCHEME = 40;
    private static final int LONGEST_HOST = 253;

    private WebAddress() {}

    /**
     * The scheme in lower case without its colon; empty when there is none. Browsers pass over space before it and over
     * tabs and line ends inside it.
     */
    public static String scheme(String address) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < address.length() && scheme.length() < LONGEST_SCHEME; i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean other = !scheme.isEmpty() && (c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-');
            if (letter || other) {
                scheme.append(c);
            } else if (c > ' ' || c == ' ' && !scheme.isEmpty()) {
                return "";
            }
        }
        return "";
    }

    /** Whether the address names a scheme or, with {@code //}, a host. */
    public static boolean isOutside(String address) {
        return address.startsWith("//") || !scheme(address).isEmpty();
    }

    /** Empty for a sound address of a page: {@code http} or {@code https}, a host, perhaps a port, no user. */
    public static Optional<Fault> fault(String address) {
        String scheme = scheme(address);
        if (scheme.isEmpty()) {
            return Optional.of(Fault.FORM);
        }
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of(Fault.SCHEME);
        }
        String rest = address.substring(Math.min(address.length(), scheme.length()));
        if (!rest.startsWith("://") || address.chars().anyMatch(WebAddress::isForbidden)) {
            return Optional.of(Fault.FORM);
        }
        return serverFault(authority(address), false);
    }

    /**
     * The path and what follows it, when an address leads below another: to a portal's own page, written out in full.
     *
     * @param home the address of the portal, with the slash at its end
     */
    public static Optional<String> below(String address, String home) {
        String scheme = scheme(address);
        boolean page = scheme.isEmpty() ? address.startsWith("//") : address.startsWith("://", scheme.length());
        if (!page || !scheme.matches("(https?)?") || !isSameServer(authority(address), authority(home))) {
            return Optional.empty();
        }
        String path = path(address);
        String folder = path(home);
        boolean isFolder = folder.equals(path + "/");
        return path.startsWith(folder) || isFolder ? Optional.of(isFolder ? folder : path) : Optional.empty();
    }

    private static boolean isSameServer(String one, String other) {
        return one.equalsIgnoreCase(other)
                || one.replaceFirst(":(?:443|80)$", "").equalsIgnoreCase(other.replaceFirst(":(?:443|80)$", ""));
    }

    /** From the slash behind the host; a slash where there is none. */
    private static String path(String address) {
        String path =
                address.substring(address.indexOf("//") + 2 + authority(address).length());
        return path.startsWith("/") ? path : "/" + path;
    }

    /** What stands between the two slashes and the path: {@code user@host:port}. */
    public static String authority(String address) {
        int from = address.indexOf("//") + 2;
        int to = from;
        while (to < address.length() && "/?#".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        return address.substring(Math.min(from, to), to);
    }

    /** The host of an address as it is written, sound or not. */
    public static String host(String address) {
        String server = server(authority(address));
        int colon = colon(server);
        return colon < 0 ? server : server.substring(0, colon);
    }

    /** The port of an address as it is written, empty without one. */
    public static String port(String address) {
        String server = server(authority(address));
        int colon = colon(server);
        return colon < 0 ? "" : server.substring(colon + 1);
    }

    private static String server(String authority) {
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    /** The colon before the port; those of the internet's sixth version stand in brackets. */
    private static int colon(String server) {
        int from = server.startsWith("[") ? server.indexOf(']') : 0;
        return from < 0 ? -1 : server.indexOf(':', from);
    }

    /** @param authority {@code user@host:port} @param withUser whether a user may stand before the host */
    public static Optional<Fault> serverFault(String authority, boolean withUser) {
        if (authority.indexOf('@') >= 0 && !withUser) {
            return Optional.of(Fault.USER);
        }
        String server = server(authority);
        int colon = colon(server);
        String host = colon < 0 ? server : server.substring(0, colon);
        if (!isHost(host)) {
            return Optional.of(Fault.HOST);
        }
        return colon < 0 || isPort(server.substring(colon + 1)) ? Optional.empty() : Optional.of(Fault.PORT);
    }

    private static boolean isPort(String port) {
        return PORT.matcher(port).matches() && Integer.parseInt(port) <= 65_535;
    }

    /** A name, in any script, or an address of the internet's fourth or sixth version. */
    public static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return !host.contains("%") && isSixth(host);
        }
        Optional<String> ascii = ascii(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
        if (ascii.isEmpty() || ascii.get().length() > LONGEST_HOST) {
            return false;
        }
        String[] labels = ascii.get().split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        boolean number = labels[labels.length - 1].matches("\\d+|0[xX][0-9a-fA-F]*");
        return !number || isFourth(labels);
    }

    private static boolean isFourth(String[] labels) {
        if (labels.length != 4) {
            return false;
        }
        for (String label : labels) {
            if (!BYTE.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSixth(String host) {
        try {
            return new URI("https", host, null, null, null)
                            .parseServerAuthority()
                            .getHost()
                    != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<String> ascii(String host) {
        if (host.isEmpty() || host.length() > LONGEST_HOST) {
            return Optional.empty();
        }
        if (host.chars().allMatch(c -> c < 0x80)) {
            // what IDN leaves as it is: its tables take 10 ms to read
            return Optional.of(host);
        }
        try {
            return Optional.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Signs that browsers drop, turn round or refuse. */
    private static boolean isForbidden(int c) {
        return c <= ' '
                || c >= 0x7F && c <= 0x9F
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || "<>\"\\".indexOf(c) >= 0;
    }
}
