package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.target.Dialogue;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Place;
import bantin.publish.target.Target;
import bantin.publish.target.WithoutLinks;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who turns back to another release dies before any of the changes too, as does who publishes where bytes are copied. */
class KilledPublisherTest {
    @TempDir
    private Path temp;

    private Desk desk;
    private Portal old;
    private Portal next;

    @BeforeEach
    void writeEditions() throws IOException {
        desk = new Desk(temp.resolve("desk"), "Lan");
        old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi", "mua-lu");
        next = Portal.in(temp.resolve("next"), "moi", "cau-moi", "gia-lua", "le-hoi");
    }

    @Test
    void aRollbackThatDiesIsDoneByTheNextOne() throws IOException {
        boolean died = true;
        for (int change = 0; died; change++) {
            Place place = Place.onDisk(temp.resolve("www-" + change));
            Deaths deaths = new Deaths(place, Desk.releases(), desk, old, next);
            deaths.publish(old);
            Optional<String> wanted = place.open().linkTarget("current");
            deaths.publish(next);

            died = deaths.strikes(change, this::rollBack);
            if (!place.open().linkTarget("current").equals(wanted)) {
                rollBack(place.open());
            }
            deaths.assertIs(old);
            deaths.publish(next);
            deaths.assertIs(next);
            assertThat(died || change > 3).isTrue();
        }
    }

    private void rollBack(Target target) {
        new History(Desk.releases(), target, desk.memory(Desk.releases()))
                .rollback(Optional.empty(), desk.holder(), Desk.MORNING, Dialogue.NOBODY);
    }

    /** The server shows something else, so the publisher turns back to the release before, and dies over that. */
    @Test
    void whoDiesTurningBackLeavesOneOfTheReleases() throws IOException {
        HttpServer wrong = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        wrong.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        wrong.start();
        TargetConfig checked =
                Desk.checked("http://127.0.0.1:" + wrong.getAddress().getPort() + "/");
        try {
            boolean died = true;
            int turned = 0;
            for (int change = 0; died; change++) {
                Place place = Place.onDisk(temp.resolve("www-" + change));
                Deaths deaths = new Deaths(place, Desk.releases(), desk, old, next);
                deaths.publish(old);
                Optional<String> before = place.open().linkTarget("current");

                died = deaths.strikes(change, target -> turnBack(checked, target, 1));
                turned += died && !place.open().linkTarget("current").equals(before) ? 1 : 0;
                deaths.publish(next);
                deaths.assertIs(next);
            }
            // some came between the turn to the new release and the one back
            assertThat(turned).isGreaterThan(1);
            assertNothingPilesUp(checked);
        } finally {
            wrong.stop(0);
        }
    }

    /** A watching publisher tries again for days, and its disk ran full of releases that nobody may see. */
    private void assertNothingPilesUp(TargetConfig checked) throws IOException {
        Target target = new DirectoryTarget(temp.resolve("www-full"));
        desk.publish(Desk.releases(), target, old.site(), 0);
        for (int i = 1; i < 9; i++) {
            turnBack(checked, target, i);
        }

        History history = new History(checked, target, desk.memory(checked));
        assertThat(history.shelf().releases()).hasSize(1);
        assertThat(target.names("releases/")).hasSizeLessThan(5);
    }

    private void turnBack(TargetConfig checked, Target target, int minute) {
        try {
            desk.publish(checked, target, next.site(), minute, Caution.Kind.LOST);
        } catch (BantinException e) {
            assertThat(e).hasMessageContaining("publish.check.rolled-back");
        }
    }

    /** As on a memory stick, or a disk that Windows shares. */
    @Test
    void whereFilesAreCopiedTheNextRunFinishesToo() throws IOException {
        assertThat(new Deaths(copying(Place.onDisk(temp.resolve("www"))), Desk.releases(), desk, old, next)
                        .everywhere())
                .isGreaterThan(30);
    }

    private static Place copying(Place disk) {
        return new Place() {
            @Override
            public Path disk() {
                return disk.disk();
            }

            @Override
            public Target open() throws IOException {
                return open(() -> {});
            }

            @Override
            public Target open(Runnable step) throws IOException {
                return WithoutLinks.over(disk.open(step));
            }
        };
    }
}
