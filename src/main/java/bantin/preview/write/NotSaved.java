package bantin.preview.write;

import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.stream.Stream;

/** The disk does not take it. */
public final class NotSaved extends BantinException {
    private static final long serialVersionUID = 1L;

    NotSaved(IOException why) {
        super(
                why,
                isFull(why) ? "edit.full" : "edit.not-saved",
                isFull(why) ? new Object[0] : new Object[] {reason(why)});
    }

    /** No system has a type for it. */
    private static boolean isFull(IOException why) {
        String said = reason(why).toLowerCase(Locale.ROOT);
        return Stream.of("no space", "not enough space", "quota", "disk full").anyMatch(said::contains);
    }

    static String reason(IOException e) {
        return String.valueOf(
                e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : e.getMessage());
    }
}
