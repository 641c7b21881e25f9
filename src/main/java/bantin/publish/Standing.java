package bantin.publish;

import java.util.Locale;

/** What visitors see where a publish did not come to its end; the words stand under {@code publish.standing.}. */
public enum Standing {
    /** what they saw before */
    UNTOUCHED,
    /** the site as it was or as it is to be, whole */
    WHOLE,
    /** files that were replaced beside others that are to be */
    MIXED,
    /** all files that were replaced, some of them damaged on their way */
    DAMAGED;

    public String id() {
        return "publish.standing." + name().toLowerCase(Locale.ROOT);
    }
}
