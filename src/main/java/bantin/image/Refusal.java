package bantin.image;

import java.util.Arrays;
import java.util.List;

/** Thrown inside this room when a file cannot be read as a picture; it leaves the room as {@link Probed.Refused}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient List<String> args;

    Refusal(String id, Object... args) {
        super(id + " " + Arrays.toString(args), null, false, false);
        this.id = id;
        this.args = Arrays.stream(args).map(String::valueOf).toList();
    }

    /** The file ends before the picture does, or contradicts itself. */
    static Refusal unreadable(String fileName) {
        return new Refusal("picture.unreadable", fileName);
    }

    /** A part of what the file shows came to harm, although its beginning and end are in order. */
    static Refusal damaged(String fileName) {
        return new Refusal("picture.damaged", fileName);
    }

    String id() {
        return id;
    }

    List<String> args() {
        return args;
    }
}
