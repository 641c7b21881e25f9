package bantin.publish.ftps;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.target.RemoteAddress;
import bantin.publish.target.TargetFailure;
import java.io.IOException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;

/** The way into an FTPS server: who it is, who we are, and that files travel encrypted too. */
public final class FtpsLogin {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private FtpsLogin() {}

    /** @param trust whose certificates are believed */
    public static FtpsTarget open(TargetConfig config, RemoteAddress address, String password, SSLContext trust)
            throws IOException {
        try {
            // the session of 1.2 serves any number of lines; one of 1.3 would serve the first
            return open(config, address, password, new FtpsLine(isImplicit(address), trust, "TLSv1.2"));
        } catch (SSLException e) {
            if (TargetFailure.isUntrusted(e)) {
                throw TargetFailure.certificate(address.host(), e);
            }
            if (!String.valueOf(e.getMessage()).contains("protocol_version")) {
                throw e;
            }
            return open(config, address, password, new FtpsLine(isImplicit(address), trust, "TLSv1.3"));
        }
    }

    /** On the port that is kept for it, a line is encrypted from its first byte; elsewhere the client asks for that. */
    private static boolean isImplicit(RemoteAddress address) {
        return address.port() == FTPSClient.DEFAULT_FTPS_PORT;
    }

    /** @param ftp not connected yet */
    public static FtpsTarget open(TargetConfig config, RemoteAddress address, String password, FtpsLine ftp)
            throws IOException {
        ftp.setControlEncoding("UTF-8");
        ftp.setConnectTimeout((int) PATIENCE.toMillis());
        ftp.setDefaultTimeout((int) PATIENCE.toMillis());
        ftp.setDataTimeout(PATIENCE);
        ftp.setListHiddenFiles(true);
        try {
            ftp.enter(line -> enter(config, address, password, line));
            // the folder in which a line begins is the account's home
            String home = String.valueOf(ftp.printWorkingDirectory());
            return new FtpsTarget(ftp, address.folderFrom(home));
        } catch (IOException | RuntimeException e) {
            ftp.disconnect();
            throw e;
        }
    }

    private static void enter(TargetConfig config, RemoteAddress address, String password, FtpsLine ftp)
            throws IOException {
        connect(ftp, address);
        if (!ftp.login(address.user(), password)) {
            throw new BantinException("publish.login", address.host(), address.user(), config.name());
        }
        ftp.protectFiles();
        ftp.setFileType(FTP.BINARY_FILE_TYPE);
        ftp.enterLocalPassiveMode();
    }

    private static void connect(FTPSClient ftp, RemoteAddress address) throws IOException {
        try {
            ftp.connect(address.host(), address.port());
        } catch (SSLException e) {
            throw e;
        } catch (IOException e) {
            throw new BantinException(e, "publish.unreachable", address.host(), address.port());
        }
        if (!FTPReply.isPositiveCompletion(ftp.getReplyCode())) {
            throw new IOException(String.valueOf(ftp.getReplyString()).strip());
        }
    }
}
