package bantin.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.publish.Caution;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.record.Rebuilt;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.DyingTarget;
import bantin.publish.target.Target;
import bantin.publish.target.WatchedTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two files of the same size are not the same: a corrected figure, or a photo of another day, has to come online. */
class SameSizeTest {
    /** All of one length, and none with the bytes of another. */
    private static final String[] PRICES = {"7.850 đồng/kg", "8.250 đồng/kg", "8.150 đồng/kg", "6.950 đồng/kg"};

    @TempDir
    private Path temp;

    private Desk desk;
    private Path root;
    private Target target;
    private int editions;

    @BeforeEach
    void openTarget() throws IOException {
        desk = new Desk(temp.resolve("desk"), "Lan");
        root = temp.resolve("www");
        target = new DirectoryTarget(root);
    }

    private static TargetConfig config(TargetConfig.Layout layout) {
        return layout == TargetConfig.Layout.RELEASES ? Desk.releases() : Desk.inPlace();
    }

    /** The next edition: nothing but a price is another one. */
    private Portal edition() {
        Portal portal = Portal.in(temp.resolve("n" + editions), "cu", "gia-lua", "le-hoi");
        portal.put("anh/bang-gia.svg", PRICES[editions % PRICES.length]);
        editions++;
        return portal;
    }

    private void assertIs(Portal edition, TargetConfig.Layout layout) throws IOException {
        Path served =
                layout == TargetConfig.Layout.RELEASES ? root.resolve("current").toRealPath() : root;
        assertThat(Files.readString(served.resolve("anh/bang-gia.svg")))
                .isEqualTo(Files.readString(edition.folder.resolve("anh/bang-gia.svg")));
        assertThat(Rebuilt.from(new DirectoryTarget(served), "").text())
                .isEqualTo(Manifest.ofFolder(edition.folder).text());
    }

    /** In releases by what is shared with the one online first, and then by what lies in an old one. */
    @ParameterizedTest
    @EnumSource(TargetConfig.Layout.class)
    void eachEditionBringsItsOwn(TargetConfig.Layout layout) throws IOException {
        for (int minute = 0; minute < 9; minute++) {
            Portal edition = edition();

            desk.publish(config(layout), target, edition.site(), minute);

            assertIs(edition, layout);
        }
    }

    /** What the editor publishes after a run that broke off. */
    enum Then {
        ANOTHER,
        THE_SAME_AGAIN,
        WHAT_WAS_BEFORE
    }

    /** Wherever the run broke off, with an edition half there. */
    @ParameterizedTest
    @CsvSource({
        "RELEASES, ANOTHER",
        "RELEASES, THE_SAME_AGAIN",
        "RELEASES, WHAT_WAS_BEFORE",
        "IN_PLACE, ANOTHER",
        "IN_PLACE, THE_SAME_AGAIN",
        "IN_PLACE, WHAT_WAS_BEFORE"
    })
    void afterAnInterruptedRunTheNextOneBringsItsOwn(TargetConfig.Layout layout, Then then) throws IOException {
        boolean died = true;
        for (int changes = 0; died; changes++) {
            Portal before = edition();
            desk.publish(config(layout), target, before.site(), 3 * changes);
            Portal interrupted = edition();
            died = dies(layout, interrupted, changes);
            Portal next =
                    switch (then) {
                        case ANOTHER -> edition();
                        case THE_SAME_AGAIN -> interrupted;
                        case WHAT_WAS_BEFORE -> before;
                    };

            desk.publish(config(layout), target, next.site(), 3 * changes + 2);

            assertIs(next, layout);
            assertThat(died || changes > 3).isTrue();
        }
    }

    private boolean dies(TargetConfig.Layout layout, Portal edition, int changes) {
        try {
            desk.publish(config(layout), DyingTarget.after(changes, target), edition.site(), 3 * changes + 1);
            return false;
        } catch (DyingTarget.Killed death) {
            return true;
        }
    }

    /** Without a record, a file of the same name and size is still somebody else's. */
    @Test
    void whereTheRecordIsLostOnlyTheSameBytesAreTakenForOurs() throws IOException {
        desk.publish(Desk.inPlace(), target, edition().site(), 0);
        Files.delete(root.resolve(".bantin/online.release"));
        Portal next = edition();

        assertThatThrownBy(() -> desk.publish(Desk.inPlace(), target, next.site(), 1))
                .hasMessageContaining("publish.caution.occupied")
                .hasMessageContaining("anh/bang-gia.svg");
        desk.publish(Desk.inPlace(), target, next.site(), 2, Caution.Kind.OCCUPIED);

        assertIs(next, TargetConfig.Layout.IN_PLACE);
    }

    /** The line turned bytes, and told of it nobody. */
    @ParameterizedTest
    @EnumSource(TargetConfig.Layout.class)
    void whatArrivedWithOtherBytesIsSentAgain(TargetConfig.Layout layout) throws IOException {
        Portal edition = edition();
        boolean[] turned = new boolean[1];
        Target poor = WatchedTarget.after(target, (word, said) -> {
            String path = said.isEmpty() ? "" : String.valueOf(said.get(0));
            if (word.equals("put") && path.endsWith("bang-gia.svg") && !turned[0]) {
                turned[0] = true;
                Files.writeString(root.resolve(path), PRICES[3]);
            }
        });

        desk.publish(config(layout), poor, edition.site(), 0);

        assertThat(turned).containsExactly(true);
        assertIs(edition, layout);
    }
}
