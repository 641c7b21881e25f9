package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.output.SiteHashes;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.publish.proof.SpotCheck;
import bantin.publish.proof.Verification;
import bantin.publish.record.LocalSite;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublisherTest extends Newsroom {
    private static List<Caution.Kind> cautions(Publishing publishing) {
        return publishing.plan().cautions().stream().map(Caution::kind).toList();
    }

    @Test
    void theSummaryIsSaidInWords() {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua", "le-hoi"), 0);

        Plan plan = lan.prepare(Desk.releases(), target, site("moi", "gia-lua", "cau-moi"), 1)
                .plan();

        assertThat(new PlanText(Messages.in(Lang.VI)).lines(plan).get(0))
                .startsWith("1 bài mới, 1 bài sửa, 1 bài gỡ; gửi 7 tệp, ")
                .endsWith("; mất 1 địa chỉ");
        assertThat(new PlanText(Messages.in(Lang.EN)).lines(plan).get(1)).isEqualTo("  lost: /tin/le-hoi/");
    }

    @Test
    void unchangedFilesAreSharedAndNothingIsSentTwice() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua", "le-hoi"), 0);
        Path old = root.resolve("current").toRealPath();

        lan.publish(Desk.releases(), target, site("moi", "gia-lua", "le-hoi"), 1);

        Path now = root.resolve("current").toRealPath();
        assertThat(now).isNotEqualTo(old);
        assertThat(Files.readAttributes(
                                now.resolve("anh/gia-lua.jpg"), java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(Files.readAttributes(
                                old.resolve("anh/gia-lua.jpg"), java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey());
        assertThat(lan.publish(Desk.releases(), target, site("moi", "gia-lua", "le-hoi"), 2))
                .isEmpty();
    }

    @Test
    void onlyTheLastReleasesAreKept() throws IOException {
        for (int i = 0; i < 6; i++) {
            lan.publish(Desk.releases(), target, site("so" + i, "gia-lua"), i);
        }

        // and the spare one, which the next release is made of
        assertThat(target.names("releases/")).hasSize(4).contains(".spare-1");
        assertThat(new History(Desk.releases(), target, lan.memory(Desk.releases()))
                        .shelf()
                        .releases())
                .hasSize(3)
                .allMatch(release -> release.who().equals("Lan"));
    }

    @Test
    void aFifthOfTheArticlesGoneIsACaution() {
        lan.publish(Desk.releases(), target, site("cu", "a", "b", "c", "d"), 0);

        assertThat(cautions(lan.prepare(Desk.releases(), target, site("moi", "a", "b", "c"), 1)))
                .containsExactly(Caution.Kind.LOST, Caution.Kind.FEWER);
    }

    @Test
    void aSiteWithoutHomePageIsACaution() throws IOException {
        LocalSite whole = site("cu", "gia-lua");
        Files.delete(whole.folder().resolve("index.html"));
        LocalSite site = new LocalSite(
                whole.folder(),
                whole.url(),
                whole.articles(),
                Map.of(),
                Map.of(),
                whole.expired(),
                whole.vanished(),
                whole.gone(),
                whole.newest(),
                whole.unfilled(),
                new SiteHashes(temp.resolve("hashes")));

        assertThatThrownBy(() -> lan.publish(Desk.releases(), target, site, 0))
                .hasMessageContaining("publish.caution.home");
    }

    @Test
    void othersWorkIsNotOverwrittenUnseen() {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua"), 0);

        assertThat(cautions(minh.prepare(Desk.releases(), target, site("moi", "gia-lua"), 1)))
                .containsExactly(Caution.Kind.FOREIGN);
        assertThat(minh.publish(Desk.releases(), target, site("moi", "gia-lua"), 1, Caution.Kind.FOREIGN))
                .isPresent();
    }

    @Test
    void aClockThatIsWrongIsSaid() {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua"), 10);

        assertThat(cautions(lan.prepare(Desk.releases(), target, site("moi", "gia-lua"), 5)))
                .containsExactly(Caution.Kind.CLOCK);
    }

    @Test
    void foreignFilesStayWhereTheyAre() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("quan-tri.php"), "của người khác");
        lan.publish(Desk.inPlace(), target, site("cu", "gia-lua", "le-hoi"), 0);

        lan.publish(Desk.inPlace(), target, site("moi", "gia-lua"), 1, Caution.Kind.LOST, Caution.Kind.FEWER);

        assertThat(root.resolve("quan-tri.php")).hasContent("của người khác");
        assertThat(root.resolve("tin/le-hoi")).doesNotExist();
    }

    @Test
    void aFileOfTheSameNameIsACaution() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("index.html"), "trang mặc định của máy chủ");

        assertThat(cautions(lan.prepare(Desk.inPlace(), target, site("cu", "gia-lua"), 0)))
                .containsExactly(Caution.Kind.OCCUPIED);
    }

    /** An administrator made it, so that the web server would start; the publish sent everything and failed at last. */
    @Test
    void aFolderInThePlaceOfTheLinkIsSaidBeforeAnythingIsSent() throws IOException {
        Files.createDirectories(root.resolve("current"));

        assertThatThrownBy(() -> lan.prepare(Desk.releases(), target, site("cu", "gia-lua"), 0))
                .hasMessageContaining("publish.current.taken");
        assertThat(root).isDirectoryNotContaining("glob:**/releases");
    }

    @Test
    void aLostManifestIsRebuiltFromTheFiles() throws IOException {
        for (TargetConfig config : List.of(Desk.releases(), Desk.inPlace())) {
            Path folder = temp.resolve("lost-" + config.layout());
            Target place = new DirectoryTarget(folder);
            lan.publish(config, place, site("cu", "gia-lua"), 0);
            place.deleteFolder(".bantin");

            Publishing again = lan.prepare(config, place, site("cu", "gia-lua"), 1);

            assertThat(again.plan().delta().isEmpty()).isTrue();
            assertThat(again.go(java.util.Set.of())).isPresent();
        }
    }

    @Test
    void aReadOnlyFolderIsSaidAndLeavesTheSite() throws IOException {
        Files.writeString(temp.resolve("mot-tep"), "không phải thư mục");
        Target blocked = new DirectoryTarget(temp.resolve("mot-tep/www"));

        assertThatThrownBy(() -> lan.publish(Desk.releases(), blocked, site("cu", "gia-lua"), 0))
                .hasMessageContaining("publish.broken");
    }

    @Test
    void aServerThatShowsSomethingElseBringsTheOldReleaseBack() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        boolean[] stale = {false};
        server.createContext("/", exchange -> {
            Path file = root.resolve("current" + exchange.getRequestURI().getPath());
            Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
            byte[] bytes =
                    stale[0] ? "cũ rích".getBytes(java.nio.charset.StandardCharsets.UTF_8) : Files.readAllBytes(page);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            TargetConfig config =
                    Desk.checked("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            lan.publish(config, target, site("cu", "gia-lua"), 0);
            String before = target.linkTarget("current").orElseThrow();
            Verification verification = new Verification(config, lan.signer);
            SpotCheck visitor = new SpotCheck(Duration.ofMillis(1));
            assertThat(verification
                            .ofUrl(config.url(), lan.memory(config), visitor)
                            .isClean())
                    .isTrue();

            stale[0] = true;
            assertThatThrownBy(() -> lan.publish(config, target, site("moi", "gia-lua"), 1))
                    .hasMessageContaining("publish.check.rolled-back");

            assertThat(target.linkTarget("current")).contains(before);
            assertThat(verification
                            .ofUrl(config.url(), lan.memory(config), visitor)
                            .changed())
                    .contains(OutputPath.of("index.html"));
        } finally {
            server.stop(0);
        }
    }

    /** A damaged ledger made an address out of rubbish; one that was deleted let addresses go without a word. */
    @Test
    void withoutItsLedgerTheTargetsOwnPagesAreThePromise() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "a", "b", "c", "d", "e", "f"), 0);
        Files.writeString(root.resolve(".bantin/addresses"), "rác rác");

        Plan plan = lan.prepare(Desk.releases(), target, site("moi", "a", "b", "c", "d", "e"), 1)
                .plan();

        assertThat(plan.lost()).containsExactly(OutputPath.of("tin/f/index.html"));
    }
}
