package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.publish.record.Holder;
import bantin.publish.record.Ledger;
import bantin.publish.record.Lock;
import bantin.publish.record.Store;
import bantin.publish.target.Dialogue;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import bantin.publish.target.WatchedTarget;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Another one took the lock over, and with it the right to change the target: before what can't be undone, and before
 * visitors see it, the publisher looks once more.
 */
class LostLockTest extends Newsroom {
    private static final Holder ANOTHER = new Holder("Minh", "máy Minh", 1);

    @BeforeEach
    void publishTwice() {
        for (TargetConfig config : new TargetConfig[] {Desk.releases(), Desk.inPlace()}) {
            lan.publish(config, at(config), site("cu", "gia-lua", "mua-lu"), 0);
            lan.publish(config, at(config), site("nay", "gia-lua", "mua-lu"), 1);
        }
    }

    private Target at(TargetConfig config) {
        return new DirectoryTarget(root.resolve(config.layout().name()));
    }

    /** The lock goes just after the target was told this for the first time. */
    private static Target losing(Target target, BiPredicate<String, String> when) {
        boolean[] lost = new boolean[1];
        return WatchedTarget.after(target, (word, said) -> {
            if (!lost[0] && when.test(word, said.isEmpty() ? "" : String.valueOf(said.get(0)))) {
                lost[0] = true;
                takeOver(target);
            }
        });
    }

    private static void takeOver(Target target) throws IOException {
        Lock.take(target, ANOTHER, Desk.MORNING, Lock.Others.ARE_PUSHED_ASIDE, Dialogue.NOBODY);
    }

    private void assertLost(TargetConfig config, BiPredicate<String, String> when) {
        assertThatThrownBy(() ->
                        lan.publish(config, losing(at(config), when), site("moi", "gia-lua"), 2, Caution.Kind.values()))
                .hasMessageContaining("publish.lock.lost")
                .hasMessageContaining("Minh");
        assertIsStillAnothers(config);
    }

    private void assertIsStillAnothers(TargetConfig config) {
        assertThatThrownBy(() ->
                        Lock.take(at(config), lan.holder(), Desk.MORNING, Lock.Others.WORK_FIRST, Dialogue.NOBODY))
                .hasMessageContaining("publish.caution.busy");
    }

    @Test
    void noReleaseIsTurnedTo() throws IOException {
        Optional<String> before = at(Desk.releases()).linkTarget("current");

        assertLost(Desk.releases(), (word, path) -> word.equals("rename") && path.equals(Store.record("incoming")));

        assertThat(at(Desk.releases()).linkTarget("current")).isEqualTo(before);
    }

    @Test
    void nothingIsDeletedInPlace() {
        assertLost(Desk.inPlace(), (word, path) -> word.equals("put") && path.equals("index.html"));

        assertThat(root.resolve("IN_PLACE/tin/mua-lu/index.html")).exists();
        assertThat(root.resolve("IN_PLACE/anh/mua-lu.jpg")).exists();
        assertThat(root.resolve("IN_PLACE/.bantin/coming.release")).exists();
    }

    @Test
    void nobodyTurnsBack() throws IOException {
        Optional<String> before = at(Desk.releases()).linkTarget("current");
        Target target = losing(at(Desk.releases()), (word, path) -> word.equals("claim"));

        assertThatThrownBy(() -> new History(Desk.releases(), target, lan.memory(Desk.releases()))
                        .rollback(Optional.empty(), lan.hand(Desk.releases()), Desk.MORNING))
                .hasMessageContaining("publish.lock.lost");

        assertThat(at(Desk.releases()).linkTarget("current")).isEqualTo(before);
        assertIsStillAnothers(Desk.releases());
    }

    /** The web server shows something else; while it was asked, another one published. */
    @Test
    void aCheckThatFailsTurnsNothingBack() throws IOException {
        HttpServer wrong = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        wrong.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().equals("/")) {
                takeOver(at(Desk.releases()));
            }
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        wrong.start();
        try {
            TargetConfig checked =
                    Desk.checked("http://127.0.0.1:" + wrong.getAddress().getPort() + "/");

            assertThatThrownBy(() -> lan.publish(checked, at(checked), site("moi", "gia-lua", "mua-lu"), 2))
                    .hasMessageContaining("publish.lock.lost");

            assertThat(Visitor.walk(root.resolve("RELEASES/current"))).containsExactly("moi");
        } finally {
            wrong.stop(0);
        }
    }

    /** Nothing was to be sent, but the promise of addresses was to be renewed. */
    @Test
    void thePromiseOfAddressesIsLeftToTheOther() throws IOException {
        for (TargetConfig config : new TargetConfig[] {Desk.releases(), Desk.inPlace()}) {
            at(config).delete(List.of(Ledger.FILE));
            Target target = losing(at(config), (word, path) -> word.equals("claim"));

            assertThatThrownBy(() -> lan.publish(config, target, site("nay", "gia-lua", "mua-lu"), 2))
                    .hasMessageContaining("publish.lock.lost");

            assertThat(Files.exists(root.resolve(config.layout().name()).resolve(Ledger.FILE)))
                    .isFalse();
        }
    }
}
