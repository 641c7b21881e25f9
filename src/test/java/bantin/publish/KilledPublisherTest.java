package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.DyingTarget;
import bantin.publish.target.Place;
import bantin.publish.target.Target;
import bantin.publish.target.WithoutLinks;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        desk.rollBack(Desk.releases(), target, 1);
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

    /**
     * Three in a row, each with another edition, die anywhere. Who died between a file and its folder left a folder with
     * nothing in it, which no later publish took away.
     */
    @ParameterizedTest
    @EnumSource(TargetConfig.Layout.class)
    void whoeverDiesInARowNoNamesOfTheirEditionsStay(TargetConfig.Layout layout) throws IOException {
        TargetConfig config = layout == TargetConfig.Layout.RELEASES ? Desk.releases() : Desk.inPlace();
        List<Portal> editions = new ArrayList<>();
        for (String name : List.of("mot", "hai", "ba", "bon", "nam")) {
            Portal edition = Portal.in(temp.resolve(name), name, "gia-lua");
            edition.put("bieu-mau/2026/" + name + "/to-khai/index.html", "tờ khai " + name);
            edition.film("phim/le-hoi.mp4", name.equals("hai") ? 1_000_001 : 1_000_002);
            editions.add(edition);
        }
        Random random = new Random(7);
        int deaths = 0;
        for (int round = 0; round < 8; round++) {
            Path www = temp.resolve("www-" + round);
            desk.publish(config, new DirectoryTarget(www), editions.get(0).site(), 0);
            for (int i = 1; i < 4; i++) {
                deaths += dies(config, www, editions.get(i), i, random.nextInt(45)) ? 1 : 0;
            }
            desk.publish(config, new DirectoryTarget(www), editions.get(4).site(), 4, Caution.Kind.LOST);

            Path served = layout == TargetConfig.Layout.RELEASES ? www.resolve("current") : www;
            assertThat(Deaths.names(served)).as("round " + round).isEqualTo(Deaths.names(editions.get(4).folder));
        }
        assertThat(deaths).isGreaterThan(8);
    }

    /** Whether the publisher died, before the change of that number. */
    private boolean dies(TargetConfig config, Path www, Portal edition, int minute, int change) throws IOException {
        AtomicInteger left = new AtomicInteger(change);
        Target mortal = new DirectoryTarget(www, 1, () -> {
            if (left.getAndDecrement() <= 0) {
                throw new DyingTarget.Killed();
            }
        });
        try {
            desk.publish(config, mortal, edition.site(), minute, Caution.Kind.LOST);
            return false;
        } catch (DyingTarget.Killed death) {
            return true;
        }
    }

    /** As on a memory stick, or a disk that Windows shares. */
    @Test
    void whereFilesAreCopiedTheNextRunFinishesToo() throws IOException {
        assertThat(new Deaths(copying(Place.onDisk(temp.resolve("www"))), Desk.releases(), desk, old, next)
                        .everywhere(1))
                .isGreaterThan(20);
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
