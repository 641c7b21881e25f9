package bantin.publish.proof;

import bantin.output.OutputPath;
import java.nio.charset.StandardCharsets;

/** Output paths as visitors see them. */
public final class VisitedAddress {
    private static final String INDEX = "index.html";

    private VisitedAddress() {}

    /** {@code /tin/gia-lua/} for {@code tin/gia-lua/index.html}. */
    public static String of(OutputPath path) {
        return of(path.path());
    }

    public static String of(String text) {
        boolean index = text.equals(INDEX) || text.endsWith("/" + INDEX);
        return "/" + (index ? text.substring(0, text.length() - INDEX.length()) : text);
    }

    /** The whole URL, with what is not allowed in one written as {@code %XX}. */
    public static String url(String site, OutputPath path) {
        StringBuilder url = new StringBuilder(site.endsWith("/") ? site.substring(0, site.length() - 1) : site);
        for (byte b : of(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,;=:@".indexOf(c) >= 0);
            url.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + java.util.HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return url.toString();
    }
}
