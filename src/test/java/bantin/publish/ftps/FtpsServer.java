package bantin.publish.ftps;

import bantin.launcher.Programs;
import bantin.publish.Desk;
import bantin.publish.ssh.SshServer;
import bantin.publish.target.RemoteAddress;
import bantin.publish.target.Target;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A real vsftpd on the loopback address, which lets everybody in and shows the whole machine. */
final class FtpsServer implements AutoCloseable {
    public final int port;
    private final Path certificate;
    private final Process process;

    FtpsServer(Path work) throws IOException {
        this(work, "write_enable=YES\n");
    }

    /** @param more lines of the server's configuration */
    FtpsServer(Path work, String more) throws IOException {
        port = SshServer.freePort();
        Path empty = Files.createDirectories(work.resolve("empty"));
        Path key = work.resolve("key.pem");
        certificate = work.resolve("pair.pem");
        SshServer.run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=127.0.0.1",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-keyout",
                key.toString(),
                "-out",
                certificate.toString());
        Path config = work.resolve("vsftpd.conf");
        Files.writeString(
                config,
                "listen=YES\nbackground=NO\nlisten_address=127.0.0.1\nlisten_port=" + port
                        + "\nrun_as_launching_user=YES\nanonymous_enable=YES\nlocal_enable=NO\nanon_root=" + empty
                        + "\nanon_upload_enable=YES\nanon_mkdir_write_enable=YES\nanon_other_write_enable=YES\n"
                        + "anon_umask=022\nanon_world_readable_only=NO\nallow_writeable_chroot=YES\nssl_enable=YES\n"
                        + "allow_anon_ssl=YES\nforce_anon_data_ssl=YES\nforce_anon_logins_ssl=YES\nssl_tlsv1=YES\n"
                        + "require_ssl_reuse=YES\nseccomp_sandbox=NO\nisolate_network=NO\nutf8_filesystem=YES\n"
                        + "secure_chroot_dir=" + empty + "\nrsa_cert_file=" + certificate + "\nrsa_private_key_file="
                        + key + "\nxferlog_enable=NO\n" + more);
        process = new ProcessBuilder(Programs.at("/usr/sbin/vsftpd"), config.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("vsftpd.log").toFile())
                .start();
        SshServer.awaitPort(port, process);
    }

    /** Believes this server alone. */
    SSLContext trust() throws IOException {
        // as the program does
        System.setProperty(FtpsLine.TICKETS, "false");
        try (InputStream in = Files.newInputStream(certificate)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(in));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            return FtpsLine.trusting(managers.getTrustManagers());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    Target open(Path folder) throws IOException {
        return open(folder, port);
    }

    /** @param port of a line that leads here */
    Target open(Path folder, int port) throws IOException {
        return FtpsLogin.open(Desk.inPlace(), address(folder, port), "lan", trust());
    }

    /** @param line not connected yet */
    Target open(Path folder, int port, FtpsLine line) throws IOException {
        return FtpsLogin.open(Desk.inPlace(), address(folder, port), "lan", line);
    }

    private static RemoteAddress address(Path folder, int port) {
        return new RemoteAddress("anonymous", "127.0.0.1", port, folder + "/");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
