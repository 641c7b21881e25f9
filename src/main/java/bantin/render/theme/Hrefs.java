package bantin.render.theme;

import bantin.config.SiteConfig;
import bantin.route.Route;
import java.nio.charset.StandardCharsets;

/**
 * Addresses as they stand in HTML: below the site's base path, encoded.
 *
 * @param base path of the site, without the slash at its end
 * @param root address of the site, without the slash at its end
 */
public record Hrefs(String base, String root) {
    private static final String PLAIN_IN_PATH = "-._~!$&'()*+,;=:@/";
    private static final String PLAIN = PLAIN_IN_PATH + "%#?";

    public Hrefs(SiteConfig config) {
        this(withoutSlash(config.basePath()), withoutSlash(config.url()));
    }

    /** The site's host, to which an address of this kind can be joined. */
    public String host() {
        return root.substring(0, root.length() - base.length());
    }

    /** Addresses that mean the same wherever they are read: with the site's host in front. */
    public Hrefs everywhere() {
        return new Hrefs(root, root);
    }

    private static String withoutSlash(String address) {
        return address.substring(0, address.length() - 1);
    }

    /** The name of a file may hold signs that have a meaning in addresses. */
    public String of(Route route) {
        return path(route.address());
    }

    /** @param address without a question or a fragment */
    public String path(String address) {
        return encode(base + address, PLAIN_IN_PATH);
    }

    /** @param address begins with a slash; may end with a fragment */
    public String of(String address) {
        return encode(base + address);
    }

    public String absolute(Route route) {
        return root + encode(route.address(), PLAIN_IN_PATH);
    }

    public String absolute(String address) {
        return root + encode(address);
    }

    public static String encode(String address) {
        return encode(address, PLAIN);
    }

    private static String encode(String address, String signs) {
        int plain = 0;
        while (plain < address.length() && isPlain(address.charAt(plain), signs)) {
            plain++;
        }
        if (plain == address.length()) {
            return address;
        }
        StringBuilder encoded = new StringBuilder(address.length() + 8);
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c, signs)) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c, String signs) {
        boolean usual = c >= 'a' && c <= 'z' || c == '-' || c == '/' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        return usual || signs.indexOf(c) >= 0;
    }
}
