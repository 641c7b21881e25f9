package bantin.site;

import java.time.ZonedDateTime;

/**
 * The moment for which the site is made; the only way time enters.
 *
 * @param drafts whether drafts, scheduled and expired items show as well, as in a preview
 */
public record BuildTime(ZonedDateTime now, Drafts drafts) {

    /** Whether unpublished items are shown. */
    public enum Drafts {
        LEAVE_OUT,
        INCLUDE
    }
}
