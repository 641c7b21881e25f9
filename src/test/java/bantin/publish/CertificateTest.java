package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clock that is wrong shows itself first in certificates that are not valid yet, or no longer. */
class CertificateTest {
    private static final char[] PASSWORD = "mat-khau".toCharArray();

    @TempDir
    static Path temp;

    private static SSLServerSocket server;

    @BeforeAll
    static void makeAuthority() throws IOException {
        keytool("ca", "-ext", "bc=ca:true");
        keytool("today", "-signer", "ca", "-ext", "san=ip:127.0.0.1");
        keytool("tomorrow", "-signer", "ca", "-ext", "san=ip:127.0.0.1", "-startdate", "+1d");
        keytool("yesterday", "-signer", "ca", "-ext", "san=ip:127.0.0.1", "-startdate", "-9d", "-validity", "8");
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    private static void keytool(String alias, String... more) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + alias,
                "-keystore",
                temp.resolve("keys").toString(),
                "-storepass",
                new String(PASSWORD)));
        command.addAll(List.of(more));
        SshServer.run(command.toArray(String[]::new));
    }

    private static KeyStore keys() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(KeyStore.getDefaultType());
        try (InputStream in = Files.newInputStream(temp.resolve("keys"))) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    /** A server that shows one certificate to whoever comes. */
    private static int serve(String alias) throws IOException, GeneralSecurityException {
        KeyStore one = KeyStore.getInstance(KeyStore.getDefaultType());
        one.load(null, null);
        one.setKeyEntry(alias, keys().getKey(alias, PASSWORD), PASSWORD, keys().getCertificateChain(alias));
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(one, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        if (server != null) {
            server.close();
        }
        SSLServerSocket door = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server = door;
        Thread greeter = new Thread(() -> greet(door));
        greeter.setDaemon(true);
        greeter.start();
        return door.getLocalPort();
    }

    private static void greet(SSLServerSocket door) {
        try (SSLSocket guest = (SSLSocket) door.accept()) {
            guest.startHandshake();
        } catch (IOException e) {
            // the guest went, as it should
        }
    }

    private static SSLContext trust() throws IOException, GeneralSecurityException {
        KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
        authorities.load(null, null);
        Certificate authority = keys().getCertificate("ca");
        authorities.setCertificateEntry("ca", authority);
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(authorities);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    @ParameterizedTest
    @CsvSource({"tomorrow, publish.certificate.early", "yesterday, publish.certificate.expired"})
    void aCertificateOfAnotherDayIsSaidWithTheClockInMind(String alias, String problem)
            throws IOException, GeneralSecurityException {
        int port = serve(alias);
        try (SSLSocket guest =
                (SSLSocket) trust().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
            assertThatThrownBy(guest::startHandshake).isInstanceOfSatisfying(SSLException.class, refused -> assertThat(
                            Trouble.certificate("127.0.0.1", refused).id())
                    .isEqualTo(problem));
        }
    }

    @Test
    void anS3ServiceWithACertificateOfNobodyIsRefused() throws IOException, GeneralSecurityException {
        TargetConfig config = Settings.s3("s3://cong", "https://127.0.0.1:" + serve("today"));
        Here here = Settings.here(temp, Map.of("AWS_ACCESS_KEY_ID", "lan", "AWS_SECRET_ACCESS_KEY", "mat"));

        try (Target target = Targets.open(config, temp, here, Talk.NOBODY)) {
            assertThatThrownBy(() -> target.names("")).hasMessageContaining("publish.certificate");
        }
    }
}
