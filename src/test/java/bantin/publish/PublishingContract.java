package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Place;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import bantin.publish.target.TargetContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every target promises, and what publishing to each of them does. */
public abstract class PublishingContract extends TargetContract {
    /** Over a line each change costs much, and what a publisher does next is the same as on a disk. */
    protected int changesBetweenDeaths() {
        return 3;
    }

    /** A form becomes a folder of forms, and the other way round. */
    @Test
    void whereverThePublisherDiesVisitorsSeeAWholeSiteAndTheNextRunFinishes() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua");
        Portal next = Portal.in(temp.resolve("next"), "moi", "le-hoi");
        old.put("bieu-mau", "tờ khai");
        next.put("bieu-mau/to-khai", "tờ khai");
        old.put("huong-dan/con-dau", "con dấu");
        next.put("huong-dan", "hướng dẫn");

        assertThat(new Deaths(place(), Desk.inPlace(), desk, old, next).everywhere(changesBetweenDeaths()))
                .isGreaterThan(10);
        Place place = place();
        if (hasLinks(place)) {
            assertThat(new Deaths(place, Settings.of("/srv/portal", TargetConfig.Layout.RELEASES, 1), desk, old, next)
                            .everywhere(changesBetweenDeaths()))
                    .isGreaterThan(10);
        }
    }

    /** Whoever saw a mistake while a film was on its way had to wait until it had arrived. */
    @Test
    void stoppedWithinALongFileItLeavesNothingThatTheNextPublishDoesNotMakeGood() throws IOException {
        Place place = place();
        boolean links = hasLinks(place);
        for (TargetConfig config : links ? List.of(Desk.inPlace(), Desk.releases()) : List.of(Desk.inPlace())) {
            Place fresh = place();
            Path home = temp.resolve("desk-" + config.layout());
            Portal old = Portal.in(temp.resolve("old-" + config.layout()), "cu", "gia-lua");
            Portal next = Portal.in(temp.resolve("next-" + config.layout()), "moi", "gia-lua", "le-hoi");
            next.film("phim/le-hoi.mp4", FILM);
            try (Target target = fresh.open()) {
                new Desk(home, "Lan").publish(config, target, old.site(), 0);
            }

            Stopping stopping = new Stopping();
            try (Target target = fresh.open()) {
                Desk desk = new Desk(home, "Lan", stopping);
                assertThatThrownBy(() -> desk.publish(config, target, next.site(), 1))
                        .isInstanceOf(Halted.class)
                        .hasMessageContaining("publish.cancelled");
            }

            assertThat(stopping.asked.get()).as("asked within the film").isLessThan(MOST_ASKED);
            Path online = config.layout() == TargetConfig.Layout.RELEASES
                    ? fresh.disk().resolve("current")
                    : fresh.disk();
            assertThat(Visitor.walk(online)).contains("cu");
            assertThat(online.resolve("phim/le-hoi.mp4")).doesNotExist();
            try (Target target = fresh.open()) {
                new Desk(home, "Lan").publish(config, target, next.site(), 2);
            }
            assertThat(Visitor.walk(online)).containsExactly("moi");
            assertThat(online.resolve("phim/le-hoi.mp4"))
                    .hasSameBinaryContentAs(next.folder.resolve("phim/le-hoi.mp4"));
            try (Stream<Path> files = Files.walk(fresh.disk())) {
                assertThat(files.map(Path::toString).filter(file -> file.contains(Target.PART)))
                        .isEmpty();
            }
        }
    }

    private static final int FILM = 8_000_000;
    /** Far from as often as a film is read. */
    private static final int MOST_ASKED = 250;

    /** Presses the button when the small files are gone and the film is on its way. */
    private static final class Stopping extends Dialogue.Nobody {
        private static final int SMALL_FILES = 120;
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public void goesOn() {
            if (asked.incrementAndGet() > SMALL_FILES) {
                throw new BantinException("publish.cancelled");
            }
        }
    }

    /** Each has a connection of his own; the site is of one of them, whole, whatever the other hears. */
    @Test
    void twoWhoPublishAtTheSameTimeMixNothing() throws Exception {
        Place place = place();
        Map<String, Portal> editions = Map.of(
                "Lan", Portal.in(temp.resolve("lan-site"), "cu", "gia-lua", "mua-lu"),
                "Minh", Portal.in(temp.resolve("minh-site"), "moi", "gia-lua", "le-hoi"));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService desks = Executors.newFixedThreadPool(2);

        List<Future<Boolean>> ends = new ArrayList<>();
        for (Map.Entry<String, Portal> edition : editions.entrySet()) {
            Desk desk = new Desk(temp.resolve(edition.getKey()), edition.getKey());
            ends.add(desks.submit(() -> {
                try (Target target = place.open()) {
                    Publishing publishing = desk.prepare(
                            Desk.inPlace(), target, edition.getValue().site(), 0);
                    together.await();
                    return publishing.go(Set.of()).isPresent();
                } catch (BantinException e) {
                    return false;
                }
            }));
        }
        boolean first = ends.get(0).get();
        boolean second = ends.get(1).get();
        desks.shutdown();

        assertThat(first).isNotEqualTo(second);
        assertThat(Visitor.walk(place.disk())).hasSize(1);
    }

    /** Somebody who could write there made a folder of the portal lead to the server's own files: a publish wrote into them. */
    @Test
    void filesReplacedInPlaceDoNotLeaveTheFolderThroughALink() throws IOException {
        Place place = place();
        if (!hasFolders()) {
            return;
        }
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        try (Target target = place.open()) {
            desk.publish(
                    Desk.inPlace(),
                    target,
                    Portal.in(temp.resolve("cu"), "cu", "gia-lua").site(),
                    0);
        }
        Path outside = Files.createDirectory(temp.resolve("cua-may-chu"));
        Files.createDirectory(outside.resolve("gia-lua"));
        Files.writeString(outside.resolve("gia-lua/index.html"), "của máy chủ");
        Path folder = place.disk().resolve("tin");
        Files.move(folder, place.disk().resolve("tin-cu"));
        Files.createSymbolicLink(folder, outside);

        for (Portal next : List.of(
                Portal.in(temp.resolve("moi"), "moi", "gia-lua", "le-hoi"), Portal.in(temp.resolve("bot"), "cu"))) {
            try (Target target = place.open()) {
                assertThatThrownBy(() -> desk.publish(Desk.inPlace(), target, next.site(), 1, Caution.Kind.values()))
                        .hasMessageContaining("publish.link")
                        .hasMessageContaining("tin, " + outside);
            }
        }
        try (Stream<Path> files = Files.walk(outside)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
        assertThat(outside.resolve("gia-lua/index.html")).hasContent("của máy chủ");
    }

    /** A link where a file is first written in part led what was sent into a file of the server. */
    @Test
    void filesReplacedInPlaceAreNotWrittenThroughALinkInPlaceOfAPart() throws IOException {
        Place place = place();
        if (!hasFolders()) {
            return;
        }
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("cu"), "cu", "gia-lua");
        try (Target target = place.open()) {
            desk.publish(Desk.inPlace(), target, old.site(), 0);
        }
        Path outside = Files.writeString(temp.resolve("cua-may-chu"), "của máy chủ");
        Path part = place.disk().resolve("tin/gia-lua/index.html" + Target.PART);
        Files.createSymbolicLink(part, outside);

        Portal next = Portal.in(temp.resolve("moi"), "moi", "gia-lua");
        try (Target target = place.open()) {
            assertThatThrownBy(() -> desk.publish(Desk.inPlace(), target, next.site(), 1, Caution.Kind.values()))
                    .hasMessageContaining("publish.link");
        }

        assertThat(outside).hasContent("của máy chủ");
    }

    private static boolean hasLinks(Place place) throws IOException {
        try (Target target = place.open()) {
            return target.hasLinks();
        }
    }
}
