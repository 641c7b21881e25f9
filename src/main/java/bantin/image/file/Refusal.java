package bantin.image.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Thrown where a file cannot be read as a picture; it leaves the room as {@link Refused}, with the file's name. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient List<String> args;

    public Refusal(String id, Object... args) {
        super(id + " " + Arrays.toString(args), null, false, false);
        this.id = id;
        this.args = Arrays.stream(args).map(String::valueOf).toList();
    }

    /** The file ends before the picture does, or contradicts itself. */
    public static Refusal unreadable() {
        return new Refusal("picture.unreadable");
    }

    /** A part of what the file shows came to harm, although its beginning and end are in order. */
    public static Refusal damaged() {
        return new Refusal("picture.damaged");
    }

    public String id() {
        return id;
    }

    /** For the editor, who knows files by their names. */
    public Refused of(String fileName) {
        return new Refused(id, Stream.concat(Stream.of(fileName), args.stream()).toList());
    }
}
