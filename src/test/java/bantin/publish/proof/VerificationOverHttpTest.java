package bantin.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.record.LocalSite;
import bantin.publish.target.DirectoryTarget;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationOverHttpTest {
    @TempDir
    private Path temp;

    private final Map<String, Integer> troubles = new ConcurrentHashMap<>();
    private String cloak = "nobody";
    private int cloakStatus = 200;
    private HttpServer server;
    private Desk lan;
    private String url;

    @BeforeEach
    void publishAndServe() throws IOException {
        lan = new Desk(temp.resolve("lan"), "Lan");
        Portal portal = Portal.in(temp.resolve("site"), "cu", "gia-lua", "le-hoi");
        portal.put("web.config", "<configuration/>");
        LocalSite site = portal.site();
        lan.publish(Desk.releases(), new DirectoryTarget(temp.resolve("www")), site, 0);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().getPath();
        Path asked = temp.resolve("www/current" + address);
        Path file = Files.isDirectory(asked) ? asked.resolve("index.html") : asked;
        if (troubles.getOrDefault(address, 200) == 0) {
            exchange.close();
            return;
        }
        int status = troubles.getOrDefault(address, Files.exists(file) ? 200 : 404);
        boolean search = exchange.getRequestHeaders().getFirst("User-Agent").contains(cloak)
                || String.valueOf(exchange.getRequestHeaders().getFirst("Referer"))
                        .contains(cloak);
        if (search) {
            status = cloakStatus;
        }
        byte[] body = status == 200 && !search ? Files.readAllBytes(file) : new byte[] {'-'};
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Findings findings() {
        TargetConfig config = Desk.releases();
        return new Verification(config, lan.signer).ofUrl(url, lan.memory(config), new SpotCheck(Duration.ofMillis(1)));
    }

    /** IIS answers 404 for its own settings, which the recipe for it puts among the files: each look was a break-in. */
    @Test
    void theSettingsOfIisAreNotMissing() {
        troubles.put("/web.config", 404);

        assertThat(findings().isClean()).isTrue();
    }

    @Test
    void anAddressThatIsNoneIsSaid() {
        url = "https://cổng xã/";

        assertThatThrownBy(this::findings).hasMessageContaining("value.site-address");
    }

    @Test
    void aWholeSiteIsClean() {
        assertThat(findings().isClean()).isTrue();
    }

    @Test
    void missingChangedAndFailedAreToldApart() throws IOException {
        Path served = temp.resolve("www/current").toRealPath();
        Files.delete(served.resolve("anh/le-hoi.jpg"));
        Files.writeString(served.resolve("index.html"), "<a href=\"https://co-bac.example\">");
        troubles.put("/anh/gia-lua.jpg", 503);
        troubles.put("/tin/gia-lua/", 410);

        Findings findings = findings();

        assertThat(findings.missing())
                .containsExactly(OutputPath.of("anh/le-hoi.jpg"), OutputPath.of("tin/gia-lua/index.html"));
        assertThat(findings.changed()).containsExactly(OutputPath.of("index.html"));
        assertThat(findings.failed()).containsExactly(Map.entry(OutputPath.of("anh/gia-lua.jpg"), 503));
    }

    @Test
    void oneFileWithoutAnswerLosesNoOtherFinding() throws IOException {
        Files.delete(temp.resolve("www/current").toRealPath().resolve("anh/le-hoi.jpg"));
        troubles.put("/anh/gia-lua.jpg", 0);

        Findings findings = findings();

        assertThat(findings.missing()).containsExactly(OutputPath.of("anh/le-hoi.jpg"));
        assertThat(findings.failed()).containsExactly(Map.entry(OutputPath.of("anh/gia-lua.jpg"), 0));
        assertThat(findings.isTouched()).isTrue();
    }

    @Test
    void aSiteThatLooksOtherToSearchEnginesIsNotClean() {
        cloak = "Googlebot";

        assertThat(findings().cloaked()).contains(OutputPath.of("index.html"), OutputPath.of("tin/gia-lua/index.html"));
        assertThat(findings().changed()).isEmpty();
        assertThat(findings().isTouched()).isTrue();
    }

    @Test
    void aSiteThatLooksOtherToThoseWhomASearchEngineSendsIsNotClean() {
        cloak = "google.com/";

        assertThat(findings().cloaked()).contains(OutputPath.of("index.html"));
    }

    @Test
    void aServerThatTurnsFalseSearchEnginesAwayIsClean() {
        cloak = "Googlebot";
        cloakStatus = 403;

        assertThat(findings().isClean()).isTrue();
    }

    @Test
    void aServerErrorAloneIsNotClean() {
        troubles.put("/", 500);

        assertThat(findings().isClean()).isFalse();
        assertThat(findings().isTouched()).isFalse();
    }

    @Test
    void aServerThatDoesNotAnswerIsSaid() {
        server.stop(0);

        assertThatThrownBy(this::findings).hasMessageContaining("publish.verify.silent");
    }
}
