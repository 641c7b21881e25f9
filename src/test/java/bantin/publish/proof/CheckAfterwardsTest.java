package bantin.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.problem.BantinException;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.record.Delta;
import bantin.publish.record.Ledger;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Store;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import bantin.publish.target.Trusting;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAfterwardsTest {
    @TempDir
    private Path temp;

    /** The second run found nothing to send and called a site good that nobody could see; its addresses were no promise. */
    @Test
    void aFirstReleaseThatIsNotSeenIsSaidAgainAndItsAddressesArePromised() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        other.start();
        try {
            Desk lan = new Desk(temp.resolve("lan"), "Lan");
            TargetConfig config =
                    Desk.checked("http://127.0.0.1:" + other.getAddress().getPort() + "/");
            Target target = new DirectoryTarget(temp.resolve("www"));
            LocalSite site = Portal.in(temp.resolve("site"), "cu", "gia-lua").site();

            for (int run = 0; run < 2; run++) {
                int minutes = run;
                assertThatThrownBy(() -> lan.publish(config, target, site, minutes))
                        .isInstanceOf(BantinException.class)
                        .hasMessageContaining(run == 0 ? "publish.check.wrong" : "publish.check.stale");
            }

            assertThat(new Store(target).text(Ledger.FILE))
                    .hasValueSatisfying(ledger -> assertThat(ledger).contains("tin/gia-lua/index.html"));
        } finally {
            other.stop(0);
        }
    }

    /** Only the first of the new articles by name was looked at, and none when articles were only edited. */
    @Test
    void theNewestArticleAndAnEditedOneAreLookedAt() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        Path root = temp.resolve("www");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            byte[] bytes =
                    Files.readAllBytes(root.resolve("current" + (path.endsWith("/") ? path + "index.html" : path)));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            Desk lan = new Desk(temp.resolve("lan"), "Lan");
            TargetConfig config =
                    Desk.checked("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            Portal portal = Portal.in(temp.resolve("site"), "cu", "cau-moi", "gia-lua", "le-hoi");
            lan.publish(config, new DirectoryTarget(root), portal.site(), 0);
            asked.clear();
            portal.put("tin/le-hoi/index.html", "lễ hội, đã sửa");

            lan.publish(config, new DirectoryTarget(root), portal.site(), 1);

            assertThat(asked).containsExactly("/", "/feed.xml", "/tin/cau-moi/", "/tin/le-hoi/");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsToldAndIsNoFault() throws IOException {
        List<String> said = new ArrayList<>();
        LocalSite site = Portal.in(temp.resolve("site"), "cu", "gia-lua").site();
        Manifest files = Manifest.ofFolder(temp.resolve("site"));

        assertThat(new SpotCheck(Duration.ofMillis(1))
                        .mismatch(
                                "http://127.0.0.1:1/",
                                files,
                                Delta.between(Manifest.EMPTY, files),
                                site,
                                new Trusting(said)))
                .isEmpty();

        assertThat(said).containsExactly("publish.check.silent");
    }
}
