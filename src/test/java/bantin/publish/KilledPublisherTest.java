package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher dies between any two changes of the disk, while a visitor walks the site after each of them. */
class KilledPublisherTest {
    @TempDir
    private Path temp;

    private Desk desk;
    private Portal old;
    private Portal next;

    /** Stands for the process that ends just there. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void writeEditions() throws IOException {
        desk = new Desk(temp.resolve("desk"), "Lan");
        old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi", "mua-lu");
        next = Portal.in(temp.resolve("next"), "moi", "cau-moi", "gia-lua", "le-hoi");
    }

    @Test
    void releasesShowNeverAHoleNorAMixture() throws IOException {
        int steps = killEverywhere(Desk.releases(), "current", true);

        assertThat(steps).isGreaterThan(20);
    }

    @Test
    void inPlaceShowsNeverAHole() throws IOException {
        int steps = killEverywhere(Desk.inPlace(), "", false);

        assertThat(steps).isGreaterThan(20);
    }

    /** The page of a form became a page with files below it, and the other way round: publishing stopped for good. */
    @Test
    void filesAndFoldersTakeEachOthersPlace() throws IOException {
        old.put("bieu-mau", "tờ khai");
        old.put("huong-dan/index.html", "hướng dẫn");
        old.put("huong-dan/anh/con-dau.jpg", "photo of con-dau");
        next.put("bieu-mau/to-khai/index.html", "tờ khai");
        next.put("huong-dan", "hướng dẫn");

        killEverywhere(Desk.inPlace(), "", false);
        killEverywhere(Desk.releases(), "current", true);
    }

    /** Tries every moment of death until a run survives; says how many there were. */
    private int killEverywhere(TargetConfig config, String served, boolean whole) throws IOException {
        for (int deathAt = 0; ; deathAt++) {
            Path root = temp.resolve(config.layout() + "-" + deathAt);
            desk.publish(config, new DirectoryTarget(root), old.site(), 0);
            boolean died = dies(config, root, served, deathAt, whole);

            assertVisit(root.resolve(served), whole);
            desk.publish(config, new DirectoryTarget(root), next.site(), 2, Caution.Kind.LOST);
            assertServed(root.resolve(served));
            if (!died) {
                return deathAt;
            }
        }
    }

    private boolean dies(TargetConfig config, Path root, String served, int deathAt, boolean whole) {
        AtomicInteger step = new AtomicInteger();
        Target mortal = new DirectoryTarget(root, 1, () -> {
            assertVisit(root.resolve(served), whole);
            if (step.getAndIncrement() == deathAt) {
                throw new Killed();
            }
        });
        try {
            desk.publish(config, mortal, next.site(), 1, Caution.Kind.LOST);
            return false;
        } catch (Killed death) {
            return true;
        }
    }

    private static void assertVisit(Path served, boolean whole) {
        int editions = Visitor.walk(served).size();

        assertThat(editions).isPositive();
        assertThat(editions).isLessThanOrEqualTo(whole ? 1 : 2);
    }

    private void assertServed(Path served) throws IOException {
        Target target = new DirectoryTarget(served.toRealPath());
        Manifest there = Rebuilt.from(target, "");
        assertThat(there.text()).isEqualTo(Manifest.ofFolder(next.folder).text());
    }
}
