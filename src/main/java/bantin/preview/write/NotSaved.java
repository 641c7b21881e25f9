package bantin.preview.write;

import bantin.problem.BantinException;
import bantin.problem.SystemReason;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** The disk does not take it. */
public final class NotSaved extends BantinException {
    private static final long serialVersionUID = 1L;

    NotSaved(IOException why) {
        super(
                why,
                isFull(why) ? "edit.full" : "edit.not-saved",
                isFull(why) ? new Object[0] : new Object[] {reason(why)});
    }

    private static boolean isFull(IOException why) {
        return SystemReason.of(reason(why)).filter(SystemReason.FULL::equals).isPresent();
    }

    static String reason(IOException e) {
        return String.valueOf(
                e instanceof FileSystemException file && file.getReason() != null
                        ? file.getReason()
                        : SystemReason.said(e));
    }
}
