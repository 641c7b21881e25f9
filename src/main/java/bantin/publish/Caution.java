package bantin.publish;

import java.util.List;
import java.util.Locale;

/** A reason not to publish, which an editor can override by its name. */
public record Caution(Kind kind, List<String> args) {

    /** The words stand under {@code publish.caution.} and the name; the override is {@code --allow} and the name. */
    public enum Kind {
        /** addresses would disappear */
        LOST,
        /** the home page is missing */
        HOME,
        /** articles drop by more than a fifth */
        FEWER,
        /** somebody else published since */
        FOREIGN,
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
        return new Caution(
                kind, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }

    public String id() {
        return "publish.caution." + kind.word();
    }
}
