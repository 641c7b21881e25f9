package bantin.render;

import bantin.config.SiteConfig;
import bantin.route.Route;
import java.nio.charset.StandardCharsets;

/** Addresses as they stand in HTML: below the site's base path, encoded. */
final class Hrefs {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/%#?";

    private final String base;
    private final String root;

    Hrefs(SiteConfig config) {
        String path = config.basePath();
        this.base = path.substring(0, path.length() - 1);
        this.root = config.url().substring(0, config.url().length() - 1);
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
