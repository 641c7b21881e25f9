package bantin.publish;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;

/** Says in an editor's words why a target did not do what it was asked. */
final class Trouble {
    private Trouble() {}

    static BantinException at(TargetConfig config, IOException trouble) {
        String reason = reason(trouble);
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("quota") || lower.contains("disk full")) {
            return new BantinException(trouble, "publish.disk-full", config.name(), config.to());
        }
        boolean denied = trouble instanceof AccessDeniedException
                || lower.contains("permission denied")
                || lower.contains("read-only")
                || lower.contains("access denied");
        return denied
                ? new BantinException(trouble, "publish.denied", config.name(), reason)
                : new BantinException(trouble, "publish.broken", config.name(), reason);
    }

    private static String reason(Throwable trouble) {
        String message = trouble.getMessage();
        return message == null || message.isBlank() ? trouble.getClass().getSimpleName() : message;
    }
}
