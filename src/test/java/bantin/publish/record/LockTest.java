package bantin.publish.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.publish.Caution;
import bantin.publish.Desk;
import bantin.publish.History;
import bantin.publish.Portal;
import bantin.publish.Publishing;
import bantin.publish.Visitor;
import bantin.publish.target.Dialogue;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.DyingTarget;
import bantin.publish.target.Target;
import bantin.publish.target.Trusting;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    private static final Instant NOW = Desk.MORNING;
    private static final Holder LAN = new Holder("Lan", "máy Lan", 1);
    private static final Holder MINH = new Holder("Minh", "máy Minh", 1);

    @TempDir
    private Path temp;

    private Target target;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void openTarget() {
        target = new DirectoryTarget(temp.resolve("www"));
    }

    private Lock take(Holder holder, Instant now) throws IOException {
        return Lock.take(target, holder, now, Lock.Others.WORK_FIRST, new Trusting(said));
    }

    @Test
    void whoeverComesSecondIsToldWhoPublishes() throws IOException {
        try (Lock lock = take(LAN, NOW)) {
            assertThatThrownBy(() -> take(MINH, NOW.plusSeconds(60)))
                    .hasMessageContaining("publish.caution.busy")
                    .hasMessageContaining("Lan");
            lock.stillMine();
        }

        take(MINH, NOW.plusSeconds(120)).close();
        assertThat(said).isEmpty();
    }

    /** Over FTPS a lock is a folder first; on a quick line, who came a moment later took it for one of the dead. */
    @Test
    void wordsThatAreStillOnTheirWayAreWaitedFor() throws IOException {
        take(LAN, NOW);
        AtomicLong firstLook = new AtomicLong();
        Target quick = (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    long now = System.nanoTime();
                    if (method.getName().equals("open")) {
                        firstLook.compareAndSet(0, now);
                        return now - firstLook.get() < 60_000_000 ? Optional.empty() : target.open((String) args[0]);
                    }
                    return method.invoke(target, args);
                });

        assertThatThrownBy(() -> Lock.take(quick, MINH, NOW, Lock.Others.WORK_FIRST, Dialogue.NOBODY))
                .hasMessageContaining("publish.caution.busy")
                .hasMessageContaining("Lan");
    }

    @Test
    void aLockThatNobodyRenewedIsTakenOver() throws IOException {
        Lock dead = take(LAN, NOW);

        Lock lock = take(MINH, NOW.plus(Duration.ofMinutes(11)));

        assertThat(said).containsExactly("publish.lock.taken");
        assertThatThrownBy(dead::stillMine).hasMessageContaining("publish.lock.lost");
        dead.close();
        lock.stillMine();
    }

    @Test
    void aLockIsStaleOnlyAfterTenMinutesAndAlsoWhenItIsOfAnotherTime() throws IOException {
        Lock.take(target, LAN, NOW, Lock.Others.WORK_FIRST, Dialogue.NOBODY, () -> 0);

        for (Duration apart : List.of(Duration.ofMinutes(10), Duration.ofMinutes(-10))) {
            assertThatThrownBy(() -> take(MINH, NOW.plus(apart))).hasMessageContaining("publish.caution.busy");
        }
        // a computer whose clock is wrong by years would have kept everybody out for as long
        take(MINH, NOW.minus(Duration.ofMinutes(10)).minusMillis(1)).close();

        assertThat(said).containsExactly("publish.lock.taken");
    }

    @Test
    void aLockIsNotWrittenAnewBeforeHalfAMinuteIsOver() throws IOException {
        AtomicLong nanos = new AtomicLong();
        Lock lock = Lock.take(target, LAN, NOW, Lock.Others.WORK_FIRST, Dialogue.NOBODY, nanos::get);
        Path file = temp.resolve("www").resolve(Lock.FILE);
        String before = Files.readString(file);

        nanos.set(Duration.ofSeconds(29).toNanos());
        lock.renew();
        assertThat(file).hasContent(before);
        nanos.set(Duration.ofSeconds(30).toNanos());
        lock.renew();

        assertThat(file).content().contains("renewed 2026-11-23T01:00:30Z");
        nanos.set(Duration.ofSeconds(59).toNanos());
        lock.renew();
        assertThat(file).content().contains("renewed 2026-11-23T01:00:30Z");
    }

    /** Whoever made it died before a word was written, or somebody wrote into it. */
    @Test
    void aLockWithoutItsWordsHoldsNobodyUp() throws IOException {
        for (String words : List.of("", "who Lan", "who Lan\nmachine a\nprocess x\nrenewed " + NOW, "a\nb\nc 1\nd")) {
            assertThat(target.claim(Lock.FILE, words)).isTrue();

            try (Lock lock = take(MINH, NOW)) {
                lock.stillMine();
            }
        }

        assertThat(said).isEmpty();
        assertThat(target.names(Store.FOLDER)).isEmpty();
    }

    /** It is the same run that asks: there is nobody to be told of. */
    @Test
    void whoTakesHisOwnLockAgainPushesNobodyAside() throws IOException {
        take(LAN, NOW);

        take(LAN, NOW.plusSeconds(1)).stillMine();

        assertThat(said).isEmpty();
    }

    @Test
    void aLockThatIsGoneIsLost() throws IOException {
        Lock lock = take(LAN, NOW);
        target.giveUp(Lock.FILE);

        assertThatThrownBy(lock::stillMine).hasMessageContaining("publish.lock.lost");

        take(LAN, NOW);
        lock.stillMine();
        lock.close();
        assertThat(target.open(Lock.FILE)).isEmpty();
    }

    /** A renewal would have taken the lock from the one who took it over, and both would have gone on. */
    @Test
    void whoComesToRenewALockThatIsAnothersLeavesItAlone() throws IOException {
        AtomicLong nanos = new AtomicLong();
        Lock slow = Lock.take(target, LAN, NOW, Lock.Others.WORK_FIRST, Dialogue.NOBODY, nanos::get);
        Lock other = Lock.take(target, MINH, NOW, Lock.Others.ARE_PUSHED_ASIDE, Dialogue.NOBODY);

        nanos.set(Duration.ofSeconds(31).toNanos());

        assertThatThrownBy(slow::renew)
                .hasMessageContaining("publish.lock.lost")
                .hasMessageContaining("Minh");
        slow.close();
        other.stillMine();
    }

    @Test
    void aLockIsRenewedWhileItsHolderWorks() throws IOException {
        AtomicLong nanos = new AtomicLong();
        Lock lock = Lock.take(target, LAN, NOW, Lock.Others.WORK_FIRST, Dialogue.NOBODY, nanos::get);

        for (int minute = 1; minute <= 20; minute++) {
            nanos.set(Duration.ofMinutes(minute).toNanos());
            lock.renew();
        }

        assertThatThrownBy(() -> take(MINH, NOW.plus(Duration.ofMinutes(21))))
                .hasMessageContaining("publish.caution.busy");
    }

    /** Who thought for long over the question whether to publish held a lock that looked stale to everybody else. */
    @Test
    void aLockIsAsYoungAsTheWorkThatItGuards() throws IOException {
        Desk lan = new Desk(temp.resolve("lan"), "Lan");
        Portal portal = Portal.in(temp.resolve("portal"), "cu", "gia-lua");
        AtomicReference<Instant> clock = new AtomicReference<>(NOW);
        List<String> claims = new ArrayList<>();
        Target watched = (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    if (method.getName().equals("claim")) {
                        claims.add(String.valueOf(args[1]));
                    }
                    return method.invoke(target, args);
                });
        Publishing slow = lan.prepare(Desk.releases(), watched, portal.site(), clock::get);

        clock.set(NOW.plus(Duration.ofMinutes(30)));
        slow.go(Set.of());

        assertThat(claims).singleElement().asString().contains("renewed 2026-11-23T01:30:0");
    }

    @Test
    void aProcessThatEndedHoldsNothing() throws IOException {
        Process ended = new ProcessBuilder("true").start();
        ended.onExit().join();
        take(new Holder("Lan", "máy Lan", ended.pid()), NOW);

        take(LAN, NOW.plusSeconds(1)).close();

        assertThat(said).containsExactly("publish.lock.taken");
    }

    @Test
    void whoeverLookedBeforeAnotherPublishedLooksAgain() throws IOException {
        Desk lan = new Desk(temp.resolve("lan"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua");
        Publishing slow = lan.prepare(Desk.releases(), target, old.site(), 0);
        lan.publish(Desk.releases(), target, next.site(), 1);

        assertThatThrownBy(() -> slow.go(Set.of())).hasMessageContaining("publish.overtaken");

        assertThat(Visitor.walk(temp.resolve("www/current"))).containsExactly("moi");
    }

    /** The site was gone: another publish had deleted the release to which somebody just turned back. */
    @Test
    void whoTurnsBackChoosesAmongWhatIsThereByThen() throws IOException {
        Desk lan = new Desk(temp.resolve("lan"), "Lan");
        for (int i = 0; i < 3; i++) {
            Portal edition = Portal.in(temp.resolve("n" + i), "n" + i, "gia-lua");
            lan.publish(Desk.releases(), target, edition.site(), i);
        }
        Memory memory = lan.memory(Desk.releases());
        List<Release> kept =
                new History(Desk.releases(), target, memory).shelf().releases();
        Portal another = Portal.in(temp.resolve("n3"), "n3", "gia-lua");
        Target slow = DyingTarget.before(target, () -> lan.publish(Desk.releases(), target, another.site(), 3));

        assertThatThrownBy(() -> new History(Desk.releases(), slow, memory)
                        .rollback(Optional.of(kept.get(2).id()), lan.hand(Desk.releases()), NOW))
                .hasMessageContaining("publish.rollback.unknown");

        assertThat(Visitor.walk(temp.resolve("www/current"))).containsExactly("n3");
    }

    @Test
    void nobodyPublishesWhileAnotherIsAtWork() throws IOException {
        Desk lan = new Desk(temp.resolve("lan"), "Lan");
        Portal portal = Portal.in(temp.resolve("site"), "cu", "gia-lua");
        try (Lock lock = take(MINH, NOW)) {
            assertThatThrownBy(() -> lan.publish(Desk.releases(), target, portal.site(), 1))
                    .hasMessageContaining("publish.caution.busy");
            lock.stillMine();

            assertThat(lan.publish(Desk.releases(), target, portal.site(), 1, Caution.Kind.BUSY))
                    .isPresent();
        }
    }
}
