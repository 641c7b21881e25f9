package bantin.render;

import bantin.config.SiteConfig;
import bantin.route.Route;
import java.nio.charset.StandardCharsets;

/**
 * Addresses as they stand in HTML: below the site's base path, encoded.
 *
 * @param base path of the site, without the slash at its end
 * @param root address of the site, without the slash at its end
 */
record Hrefs(String base, String root) {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/%#?";

    Hrefs(SiteConfig config) {
        this(withoutSlash(config.basePath()), withoutSlash(config.url()));
    }

    private static String withoutSlash(String address) {
        return address.substring(0, address.length() - 1);
    }

    String of(Route route) {
        return of(route.address());
    }

    /** @param address begins with a slash; may end with a fragment */
    String of(String address) {
        return encode(base + address);
    }

    String absolute(Route route) {
        return absolute(route.address());
    }

    String absolute(String address) {
        return root + encode(address);
    }

    static String encode(String address) {
        StringBuilder encoded = new StringBuilder(address.length() + 8);
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
