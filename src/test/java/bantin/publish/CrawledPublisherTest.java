package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.problem.BantinException;
import bantin.publish.record.Rebuilt;
import bantin.publish.ssh.SshServer;
import bantin.publish.target.CutLine;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.DyingTarget;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import bantin.publish.target.Trusting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A crawler walks the portal on a real web server all the time, while publishers die at every step, or lose their line,
 * and the next one finishes what they began.
 */
class CrawledPublisherTest {
    private static final int STEPS = 3;

    @TempDir
    static Path shared;

    private static SshServer ssh;

    @TempDir
    private Path temp;

    private Path root;
    private Desk desk;
    private int edition;

    @BeforeAll
    static void startServer() throws IOException {
        ssh = new SshServer(shared.resolve("sshd"));
    }

    @AfterAll
    static void stopServer() {
        ssh.close();
    }

    /** A publisher that may die or lose its line; says whether it lived. */
    private interface Attack {
        boolean survives(int round, Portal next) throws IOException;
    }

    @Test
    void releasesInAFolder() throws IOException {
        crawl(Desk.releases(), 7, false, (round, next) -> dyingOnDisk(Desk.releases(), round, next));
    }

    @Test
    void filesInPlaceInAFolder() throws IOException {
        crawl(Desk.inPlace(), 7, false, (round, next) -> dyingOnDisk(Desk.inPlace(), round, next));
    }

    @Test
    void releasesOverALineThatBreaks() throws IOException {
        crawl(Desk.releases(), 5, true, (round, next) -> overCutLine(Desk.releases(), round, next));
    }

    @Test
    void filesInPlaceOverALineThatBreaks() throws IOException {
        crawl(Desk.inPlace(), 5, true, (round, next) -> overCutLine(Desk.inPlace(), round, next));
    }

    /** Each round dies some steps later than the one before, until one lives: {@link KilledPublisherTest} leaves none out. */
    private void crawl(TargetConfig config, int least, boolean rests, Attack attack) throws IOException {
        root = Files.createDirectories(temp.resolve("www"));
        desk = new Desk(temp.resolve("desk"), "Lan");
        boolean releases = config.layout() == TargetConfig.Layout.RELEASES;
        Path served = releases ? root.resolve("current") : root;
        Target disk = new DirectoryTarget(root);
        desk.publish(config, disk, edition().site(), 0);
        int rounds = 0;
        int midway = 0;
        try (WebServer web = new WebServer(temp.resolve("nginx"), served);
                Crawler crawler = new Crawler(web.port, releases, rests)) {
            for (boolean survived = false; !survived; rounds++) {
                Portal next = edition();
                survived = attack.survives(rounds, next);
                midway += isMidway() ? 1 : 0;
                desk.publish(config, disk, next.site(), 2 * edition + 1, Caution.Kind.LOST);

                Manifest there = Rebuilt.from(new DirectoryTarget(served.toRealPath()), "");
                assertThat(there.text())
                        .isEqualTo(Manifest.ofFolder(next.folder).text());
            }
            assertThat(crawler.pages()).isGreaterThan(rounds);
        }
        assertThat(rounds).isGreaterThan(least);
        // who died before the first change, or after the last, proves nothing
        assertThat(midway).isGreaterThan(least / 2);
    }

    /** Whether a journal tells of a publish that broke off. */
    private boolean isMidway() {
        return Files.exists(root.resolve(".bantin/coming.release"))
                || Files.exists(root.resolve(".bantin/incoming.release"));
    }

    /** Every edition changes all pages, brings an article and takes one away. */
    private Portal edition() {
        edition++;
        String coming = "bai-" + (char) ('a' + edition % 7);
        return Portal.in(temp.resolve("n" + edition), "n" + edition, "gia-lua", "le-hoi", coming);
    }

    private boolean dyingOnDisk(TargetConfig config, int round, Portal next) throws IOException {
        AtomicInteger left = new AtomicInteger(STEPS * round);
        Target mortal = new DirectoryTarget(root, 1, () -> {
            if (left.getAndDecrement() <= 0) {
                throw new DyingTarget.Killed();
            }
        });
        return publishes(config, mortal, next);
    }

    private boolean overCutLine(TargetConfig config, int round, Portal next) throws IOException {
        try (CutLine line = new CutLine(ssh.port, 4000 + round * 1200L);
                Target target = ssh(line.port())) {
            return publishes(config, target, next);
        } catch (BantinException | IOException e) {
            return false;
        } finally {
            ssh.awaitEndOfSessions();
        }
    }

    private boolean publishes(TargetConfig config, Target target, Portal next) {
        try {
            desk.publish(config, target, next.site(), 2 * edition, Caution.Kind.LOST);
            return true;
        } catch (DyingTarget.Killed death) {
            return false;
        }
    }

    private Target ssh(int port) {
        root = temp.resolve("www");
        TargetConfig config = Settings.releases(SshServer.address(root, port));
        return TargetOpener.open(config, temp, Settings.computer(ssh.home), new Trusting());
    }
}
