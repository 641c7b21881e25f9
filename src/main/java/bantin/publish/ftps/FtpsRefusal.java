package bantin.publish.ftps;

import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.apache.commons.net.ftp.FTPSClient;

/** What an FTP server means when it does not do what it was asked: each has words of its own for that. */
final class FtpsRefusal {
    private FtpsRefusal() {}

    /** Why the last command was refused. */
    static IOException of(String path, FTPSClient ftp) {
        String answer = answer(ftp);
        if (answer.startsWith("522") || answer.matches("(?is)425.*")) {
            throw new BantinException("publish.ftps.line", answer);
        }
        // codes of RFC 959, and what vsftpd says instead of them
        boolean full = answer.matches("(?s)(452|552).*") || answer.contains("writing to local file");
        return new IOException(path + ": " + (full ? "no space, " : "") + answer);
    }

    /** Why the last command changed nothing: what is neither there nor known to be full may not be written. */
    static IOException ofChange(String path, FTPSClient ftp) {
        String answer = answer(ftp);
        return answer.matches("(?s)(532|550|553).*") ? new AccessDeniedException(path, null, answer) : of(path, ftp);
    }

    /** Whether the last list was refused as some servers do it for an empty folder. */
    static boolean isNothingThere(FTPSClient ftp) {
        return answer(ftp).matches("(?is)(450|550).*\\bno .*(file|director).*");
    }

    private static String answer(FTPSClient ftp) {
        return String.valueOf(ftp.getReplyString()).strip();
    }
}
