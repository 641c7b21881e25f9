package bantin.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A reason not to publish, which an editor can override by its name.
 *
 * @param id under which the words for it stand
 */
public record Caution(Kind kind, String id, List<String> args) {

    /** The override is {@code --allow} and the name, under which the words stand too where there is but one case. */
    public enum Kind {
        /** addresses would disappear */
        LOST,
        /** the home page is missing */
        HOME,
        /** articles drop by more than a fifth */
        FEWER,
        /** somebody else published since, or whose key is not known here */
        FOREIGN,
        /** an older release is shown, to which somebody turned back */
        OLDER,
        /** somebody else publishes just now */
        BUSY,
        /** the newest release is from the future */
        CLOCK,
        /** the folder holds files of the same names that bantin did not put there */
        OCCUPIED,
        /** something is still to be filled in */
        UNFILLED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Caution of(Kind kind, Object... args) {
        return said(kind, "publish.caution." + kind.word(), args);
    }

    static Caution said(Kind kind, String id, Object... args) {
        return new Caution(kind, id, Arrays.stream(args).map(String::valueOf).toList());
    }
}
