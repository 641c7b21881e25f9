package bantin.content;

import bantin.content.body.Reference;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * That an entry was taken down by hand.
 *
 * @param reason told to readers; empty for one of which nothing is told
 * @param instead where readers of one that is gone are led
 */
public record Takedown(Kind kind, String reason, Optional<Reference.Link> instead) {

    /** Words that switch something on tell nobody why. */
    private static final Pattern NO_REASON = Pattern.compile("(?iu)true|false|yes|no|có|không|[\\p{P}\\p{S}\\d]*");

    public static boolean isReason(String text) {
        return !NO_REASON.matcher(text).matches();
    }

    public enum Kind {
        /** It stays at its address under the reason, and stands in no list. */
        WITHDRAWN,
        /** At its address stands nothing but the reason. */
        GONE,
        /** No page, no file and no list knows of it. */
        VANISHED
    }
}
