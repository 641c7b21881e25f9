package bantin.problem;

import java.util.Arrays;
import java.util.List;

/**
 * The world refuses: no {@code site.yml}, a port that is taken, a full disk. Shown as two lines, message and hint, without
 * a stack trace. The words stand in the message bundles under {@code id} and {@code id.hint}.
 */
public final class BantinException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient List<String> args;

    public BantinException(String id, Object... args) {
        super(id + " " + Arrays.toString(args));
        this.id = id;
        this.args = Arrays.stream(args).map(String::valueOf).toList();
    }

    public BantinException(Throwable cause, String id, Object... args) {
        this(id, args);
        initCause(cause);
    }

    public String id() {
        return id;
    }

    public List<String> args() {
        return args;
    }
}
