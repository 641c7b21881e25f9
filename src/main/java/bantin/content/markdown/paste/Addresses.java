package bantin.content.markdown.paste;

import bantin.content.markdown.draft.WrittenAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The address that a pasted link means: without those who count the clicks, and none that only the writer's machine knows. */
final class Addresses {
    private static final int LONGEST = 2_000;

    /** Say who sent the reader; the page is the same without them. */
    private static final Set<String> TRACKERS = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "gbraid",
            "wbraid",
            "dclid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mibextid",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "zarsrc",
            "_hsenc",
            "_hsmi",
            "zanpid",
            "__tn__",
            "__xts__[0]",
            "__cft__[0]",
            "_openstat",
            "ocid",
            "spm");

    /** Pages that only lead on: where to stands in one of their values. */
    private static final Pattern LEADS_ON =
            Pattern.compile("https?://(?:(?:lm?|www)\\.facebook\\.com/(?:l|flx/warn/)[^?]*|www\\.google\\.[a-z.]+/url"
                    + "|[a-z0-9]+\\.safelinks\\.protection\\.outlook\\.com/[^?]*)\\?(?:.*&)?(?:u|q|url)=([^&#]+).*");

    private Addresses() {}

    /** Empty for a link that leads nowhere from here: inside of the pasted page, into a file of the writer, into a script. */
    static Optional<String> of(String written) {
        String address = written.strip();
        Matcher on = LEADS_ON.matcher(address);
        if (on.matches()) {
            address = decoded(on.group(1));
        }
        String scheme = WrittenAddress.scheme(address);
        boolean usable = !scheme.isEmpty()
                && !WrittenAddress.isUnsafe(address)
                && address.length() <= LONGEST
                && address.chars().noneMatch(c -> c < ' ')
                && !address.toLowerCase(Locale.ROOT).matches("https?:/{0,3}");
        return usable ? Optional.of(escaped(withoutTrackers(address))) : Optional.empty();
    }

    /** Leads to another page of a site that is not told: nothing can be made of it, but its writer may know. */
    static boolean isRelative(String written) {
        String address = written.strip();
        return !address.isEmpty()
                && !address.startsWith("#")
                && WrittenAddress.scheme(address).isEmpty();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static String withoutTrackers(String address) {
        int question = address.indexOf('?');
        int hash = address.indexOf('#');
        if (question < 0 || hash >= 0 && hash < question) {
            return address;
        }
        String tail = hash < 0 ? "" : address.substring(hash);
        String query = address.substring(question + 1, hash < 0 ? address.length() : hash);
        String kept = Arrays.stream(query.split("&"))
                .filter(pair -> !isTracker(decoded(pair.replaceFirst("=.*", ""))))
                .collect(Collectors.joining("&"));
        return address.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept) + tail;
    }

    private static boolean isTracker(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith("utm_") || TRACKERS.contains(small);
    }

    /** So that the brackets around it end where they should, also in the cell of a table. */
    private static String escaped(String address) {
        return WrittenAddress.encoded(address)
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("*", "%2A");
    }
}
