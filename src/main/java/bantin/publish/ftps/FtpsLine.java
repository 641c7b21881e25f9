package bantin.publish.ftps;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.apache.commons.net.DefaultSocketFactory;
import org.apache.commons.net.ftp.FTPCmd;
import org.apache.commons.net.ftp.FTPSClient;
import org.jspecify.annotations.Nullable;

/**
 * FTP whose files travel in the TLS session of its commands, as servers want it who make sure that nobody else takes
 * the second line (vsftpd, unless it is told otherwise). Java goes on with the session that it knows for a host and a
 * port, so the lines for files say that they lead to the port of the commands.
 */
public class FtpsLine extends FTPSClient {
    /** So long a line may be silent before it is asked whether it is still there; no server waits shorter. */
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final SSLContext trust;
    private final Duration silence;
    private @Nullable Entry entry;
    private long lastWord;

    /** The way from a new line to the files, which is gone again when the server hung up meanwhile. */
    interface Entry {
        void into(FtpsLine line) throws IOException;
    }

    /**
     * Sessions have to be gone on with by their number: the tickets of vsftpd say that they last for 68 years, for which
     * Java throws them away. The program sets this system property to {@code false}, for Java offers no other way to say it.
     */
    public static final String TICKETS = "jdk.tls.client.enableSessionTicketExtension";

    /** Believes the certificates that Java believes, or those of {@code managers}. */
    public static SSLContext trusting(TrustManager @Nullable [] managers) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /**
     * @param implicit whether the server expects no word before all is encrypted
     * @param trust made by {@link #trusting}
     */
    FtpsLine(boolean implicit, SSLContext trust, String... protocols) {
        this(implicit, trust, SILENCE, protocols);
    }

    FtpsLine(boolean implicit, SSLContext trust, Duration silence, String... protocols) {
        super(implicit, trust);
        this.trust = trust;
        this.silence = silence;
        setEnabledProtocols(protocols);
        setEndpointCheckingEnabled(true);
    }

    void enter(Entry way) throws IOException {
        way.into(this);
        entry = way;
        lastWord = System.nanoTime();
    }

    /** Servers hang up on who is silent for some minutes: over a question to the editor, or the hash of a long film. */
    @Override
    public int sendCommand(String command, @Nullable String argument) throws IOException {
        Entry again = entry;
        if (again != null && System.nanoTime() - lastWord >= silence.toNanos()) {
            entry = null;
            if (!isThere()) {
                disconnect();
                again.into(this);
            }
            entry = again;
        }
        int reply = super.sendCommand(command, argument);
        lastWord = System.nanoTime();
        return reply;
    }

    private boolean isThere() {
        try {
            super.sendCommand(FTPCmd.NOOP.getCommand(), null);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A line for one file or list. */
    private static final class FileSocket extends Socket {
        private final int commands;

        FileSocket(int commands) {
            this.commands = commands;
        }

        @Override
        public int getPort() {
            return commands;
        }
    }

    /** From now on files are encrypted too. */
    void protectFiles() throws IOException {
        execPBSZ(0);
        execPROT("P");
        int commands = getRemotePort();
        // the library would encrypt each line on its own; here it opens plain ones, which are then made safe below
        setSocketFactory(new DefaultSocketFactory() {
            @Override
            public Socket createSocket() {
                return new FileSocket(commands);
            }
        });
    }

    @Override
    protected @Nullable Socket _openDataConnection_(String command, String arg) throws IOException {
        Socket plain = super._openDataConnection_(command, arg);
        return plain == null ? null : secured(plain);
    }

    private SSLSocket secured(Socket plain) throws IOException {
        // else the last word of the handshake waits for the server to confirm the one before, which it does after 40 ms
        plain.setTcpNoDelay(true);
        SSLSocket line = (SSLSocket) trust.getSocketFactory().createSocket(plain, _hostname_, getRemotePort(), true);
        try {
            line.setEnabledProtocols(getEnabledProtocols());
            SSLParameters rules = line.getSSLParameters();
            rules.setEndpointIdentificationAlgorithm("HTTPS");
            line.setSSLParameters(rules);
            line.startHandshake();
            return line;
        } catch (IOException e) {
            line.close();
            throw e;
        }
    }
}
