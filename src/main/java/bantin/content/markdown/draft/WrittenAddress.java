package bantin.content.markdown.draft;

import bantin.content.body.Reference.Media.Kind;
import bantin.content.markdown.parse.MarkdownOptions;
import bantin.text.WebAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the target of a link tells about itself, before anyone has looked whether it is there. */
public final class WrittenAddress {
    private static final Set<String> SAFE = Set.of(
            "https",
            "http",
            "mailto",
            "tel",
            "sms",
            "fax",
            "geo",
            "ftp",
            "ftps",
            "sip",
            "webcal",
            "zalo",
            "viber",
            "skype",
            "callto",
            "whatsapp",
            "tg",
            "facetime");
    private static final Set<String> RUNS_CODE = Set.of("javascript", "vbscript", "data", "file");
    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "zip", "rar", "7z");
    private static final Map<String, Kind> MEDIA = Map.of(
            "mp4", Kind.VIDEO,
            "webm", Kind.VIDEO,
            "ogv", Kind.VIDEO,
            "m4v", Kind.VIDEO,
            "mp3", Kind.AUDIO,
            "m4a", Kind.AUDIO,
            "ogg", Kind.AUDIO,
            "oga", Kind.AUDIO,
            "wav", Kind.AUDIO);
    private static final String LEFT_AS_IS = "-_.!~*'();/?:@&=+$,#%";

    private WrittenAddress() {}

    /** Leads out of the site, or is no address of a page at all, such as {@code mailto:}. */
    public static boolean isExternal(String target) {
        return target.startsWith("//") || !scheme(target).isEmpty();
    }

    /** The same, but for the portal's own pages by their full addresses: those are followed like any link inside. */
    public static boolean isExternal(String target, MarkdownOptions options) {
        return isExternal(target)
                && (options.home().isEmpty()
                        || WebAddress.below(target, options.home()).isEmpty());
    }

    /** In the letter of CommonMark every address is one that does not run code. */
    public static boolean isUnsafe(String target, MarkdownOptions options) {
        return options.isPortal() ? isUnsafe(target) || isBroken(target) : RUNS_CODE.contains(scheme(target));
    }

    /** An address that runs code, that only opens on the editor's own machine, or that no reader's program may know. */
    public static boolean isUnsafe(String target) {
        String scheme = scheme(target);
        return !scheme.isEmpty() && !SAFE.contains(scheme) || target.startsWith("\\\\");
    }

    /** {@code https://} with no host, or with one that cannot be: no browser goes there. */
    private static boolean isBroken(String target) {
        String scheme = scheme(target);
        return scheme.matches("https?")
                && (!target.startsWith("://", scheme.length())
                        || WebAddress.serverFault(WebAddress.authority(target), true)
                                .isPresent());
    }

    /** A name or a password stands in the address, for all to read. */
    public static boolean tellsUser(String target, MarkdownOptions options) {
        return options.isPortal()
                && scheme(target).matches("https?")
                && WebAddress.authority(target).indexOf('@') >= 0;
    }

    /** In lower case without the colon; empty when there is none. */
    public static String scheme(String target) {
        return WebAddress.scheme(target);
    }

    public static boolean isDocument(String target) {
        return !isExternal(target) && DOCUMENTS.contains(extension(target));
    }

    public static Optional<Kind> media(String target) {
        return isExternal(target) ? Optional.empty() : Optional.ofNullable(MEDIA.get(extension(target)));
    }

    private static String extension(String target) {
        int end = target.length();
        for (char stop : new char[] {'#', '?'}) {
            int at = target.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        int dot = target.lastIndexOf('.', end);
        return dot < 0 || dot >= end ? "" : target.substring(dot + 1, end).toLowerCase(Locale.ROOT);
    }

    /** For {@code href}: spaces and letters outside ASCII as %XX, what is encoded already stays. */
    public static String encoded(String address) {
        if (address.chars().allMatch(WrittenAddress::stays)) {
            return address;
        }
        StringBuilder encoded = new StringBuilder(address.length() + 24);
        address.codePoints().forEach(c -> {
            if (stays(c)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%')
                            .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                            .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
                }
            }
        });
        return encoded.toString();
    }

    private static boolean stays(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || LEFT_AS_IS.indexOf(c) >= 0;
    }

    /** Which problem a picture is that no reader could load. */
    public static String unusable(String target) {
        String scheme = scheme(target);
        if (scheme.equals("data")) {
            return "markdown.picture.embedded";
        }
        // C:\anh.jpg and \\may\anh.jpg are files of Windows
        boolean ownDisk = scheme.equals("file") || scheme.length() == 1 || target.startsWith("\\\\");
        return ownDisk ? "markdown.picture.own-disk" : "markdown.picture.unsafe";
    }

    /** An embedded picture's address is the picture itself: a megabyte of letters. */
    public static String shortened(String target) {
        return target.length() <= 40 ? target : target.substring(0, 40) + "…";
    }
}
