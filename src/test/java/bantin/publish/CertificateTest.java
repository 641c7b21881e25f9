package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.publish.proof.SpotCheck;
import bantin.publish.proof.Verification;
import bantin.publish.record.LocalSite;
import bantin.publish.target.Dialogue;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import bantin.publish.target.TargetFailure;
import bantin.publish.target.ThisComputer;
import bantin.publish.target.Trusting;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that is wrong shows itself first in certificates that are not valid yet, or no longer. */
class CertificateTest {
    @TempDir
    static Path shared;

    private static final Map<String, HttpsServer> SERVERS = new HashMap<>();

    private static Certificates certificates;

    @TempDir
    private Path temp;

    @BeforeAll
    static void startServers() throws IOException {
        certificates = new Certificates(shared);
        SERVERS.put("today", serve("today", -1, 8));
        SERVERS.put("tomorrow", serve("tomorrow", 1, 8));
        SERVERS.put("yesterday", serve("yesterday", -9, -1));
    }

    private static HttpsServer serve(String name, int from, int to) throws IOException {
        return Certificates.serve(certificates.shown(name, Duration.ofDays(from), Duration.ofDays(to)));
    }

    @AfterAll
    static void stopServers() {
        SERVERS.values().forEach(server -> server.stop(0));
    }

    private static String address(String certificate) {
        return "https://127.0.0.1:" + SERVERS.get(certificate).getAddress().getPort();
    }

    @ParameterizedTest
    @CsvSource({"tomorrow, publish.certificate.early", "yesterday, publish.certificate.expired"})
    void aCertificateOfAnotherDayIsSaidWithTheClockInMind(String certificate, String problem) throws IOException {
        int port = SERVERS.get(certificate).getAddress().getPort();
        try (SSLSocket guest = (SSLSocket)
                certificates.trust().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
            assertThatThrownBy(guest::startHandshake).isInstanceOfSatisfying(SSLException.class, refused -> assertThat(
                            TargetFailure.certificate("127.0.0.1", refused).id())
                    .isEqualTo(problem));
        }
    }

    @Test
    void anS3ServiceWithACertificateOfNobodyIsRefused() throws IOException {
        TargetConfig config = Settings.s3("s3://cong", address("today"));
        ThisComputer computer =
                Settings.computer(temp, Map.of("AWS_ACCESS_KEY_ID", "lan", "AWS_SECRET_ACCESS_KEY", "mat"));

        try (Target target = TargetOpener.open(config, temp, computer, Dialogue.NOBODY)) {
            assertThatThrownBy(() -> target.names("")).hasMessageContaining("publish.certificate");
        }
    }

    /** The site is online then, but whether readers see it nobody can tell. */
    @ParameterizedTest
    @ValueSource(strings = {"today", "yesterday"})
    void aCertificateThatTheLookAfterwardsMeetsIsSaid(String certificate) throws IOException {
        List<String> said = new ArrayList<>();
        Desk lan = new Desk(temp.resolve("lan"), "Lan", new Trusting(said));
        TargetConfig config = Desk.checked(address(certificate) + "/");
        LocalSite site = Portal.in(temp.resolve("site"), "cu", "gia-lua").site();

        lan.publish(config, new DirectoryTarget(temp.resolve("www")), site, 0);

        assertThat(said).containsExactly("publish.check.certificate");
        assertThat(Visitor.walk(temp.resolve("www/current"))).containsExactly("cu");
        assertThatThrownBy(() -> new Verification(config, lan.signer)
                        .ofUrl(config.url(), lan.memory(config), new SpotCheck(Duration.ofMillis(1))))
                .hasMessageContaining("publish.verify.certificate");
    }
}
