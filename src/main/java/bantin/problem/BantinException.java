package bantin.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The world refuses: no {@code site.yml}, a port that is taken, a full disk. Shown as two lines, message and hint, without
 * a stack trace. The words stand in the message bundles under {@code id} and {@code id.hint}. Where somebody does something
 * else about a refusal than say it, that one has a type of its own.
 */
public class BantinException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient List<String> args;

    public BantinException(String id, Object... args) {
        this(null, id, args);
    }

    /** @param args one that was thrown stands for what the system said */
    public BantinException(@Nullable Throwable cause, String id, Object... args) {
        super(id + " " + Arrays.toString(args), cause);
        this.id = id;
        this.args = Arrays.stream(args)
                .map(arg -> arg instanceof Throwable why ? SystemReason.said(why) : String.valueOf(arg))
                .toList();
        Said.of(id);
    }

    public final String id() {
        return id;
    }

    public final List<String> args() {
        return args;
    }

    /** The id of a sentence on how things stand now, where something was begun. */
    public Optional<String> aftermath() {
        return Optional.empty();
    }
}
