package bantin.publish.target;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in an editor's words why a target did not do what it was asked. */
public final class TargetFailure {
    /** What libraries say when the other side is gone, for which they have no type. */
    private static final Pattern CUT = Pattern.compile(
            "(?i)connection (reset|closed)|closed connection|connection.*without indication|broken pipe|timed?"
                    + " ?out|timeout|being closed|is closed|closed remotely|received no bytes|premature EOF|EOF"
                    + " reached|request aborted");

    private TargetFailure() {}

    /** @param target at which it happened */
    public static BantinException at(TargetConfig config, Target target, IOException trouble) {
        return at(config, target::isReachable, trouble);
    }

    /** Before there is a target. */
    public static BantinException at(TargetConfig config, IOException trouble) {
        return at(config, () -> true, trouble);
    }

    private static BantinException at(TargetConfig config, BooleanSupplier isReachable, IOException trouble) {
        String reason = reason(trouble);
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("quota") || lower.contains("disk full")) {
            return new BantinException(trouble, "publish.disk-full", config.name(), config.to());
        }
        if (isCut(trouble)) {
            return new BantinException(trouble, "publish.cut", config.name());
        }
        boolean denied = trouble instanceof AccessDeniedException
                || lower.contains("permission denied")
                || lower.contains("read-only")
                || lower.contains("access denied");
        if (denied) {
            return new BantinException(trouble, "publish.denied", config.name(), reason);
        }
        // what a library has no clear words for, the state of the line tells
        return isReachable.getAsBoolean()
                ? new BantinException(trouble, "publish.broken", config.name(), reason)
                : new BantinException(trouble, "publish.cut", config.name());
    }

    /** Why a server is not believed; two of the reasons are also what a wrong clock of this computer looks like. */
    public static BantinException certificate(String host, SSLException trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateNotYetValidException) {
                return new BantinException(trouble, "publish.certificate.early", host);
            }
            if (cause instanceof CertificateExpiredException) {
                return new BantinException(trouble, "publish.certificate.expired", host);
            }
        }
        return new BantinException(trouble, "publish.certificate", host);
    }

    /** Whether it is the certificate of the other side; a line that breaks during the greeting is no fault of it. */
    public static boolean isUntrusted(IOException trouble) {
        return causes(trouble).anyMatch(CertificateException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause);
    }

    /** The line broke off, or nothing came over it for too long. */
    public static boolean isCut(IOException trouble) {
        return causes(trouble)
                        .anyMatch(cause -> cause instanceof SocketException
                                || cause instanceof SocketTimeoutException
                                || cause instanceof EOFException
                                || cause instanceof ClosedChannelException)
                || CUT.matcher(reason(trouble)).find();
    }

    private static String reason(Throwable trouble) {
        String message = trouble.getMessage();
        return message == null || message.isBlank() ? trouble.getClass().getSimpleName() : message;
    }
}
