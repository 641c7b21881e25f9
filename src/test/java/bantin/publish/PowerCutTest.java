package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import bantin.output.PowerCut;
import bantin.publish.record.Memory;
import bantin.publish.record.Signer;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import bantin.publish.target.WithoutLinks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When the power goes, visitors of a folder see what they saw before or what was to come, and the records tell which. */
class PowerCutTest {
    @TempDir
    private Path temp;

    /** First publishes, later ones, those that take a page away, and those where a disk shares no files. */
    @ParameterizedTest
    @CsvSource({"RELEASES, true", "RELEASES, false", "IN_PLACE, true"})
    void whatComesOnlineIsOnTheDiskBefore(TargetConfig.Layout layout, boolean sharesFiles) throws IOException {
        TargetConfig config = layout == TargetConfig.Layout.RELEASES ? Desk.releases() : Desk.inPlace();
        PowerCut power = PowerCut.at(Files.createDirectory(temp.resolve("www")));
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        for (int edition = 0; edition < 5; edition++) {
            Portal portal = edition % 2 == 0
                    ? Portal.in(temp.resolve("n" + edition), "n" + edition, "gia-lua", "le-hoi", "mua-lu")
                    : Portal.in(temp.resolve("n" + edition), "n" + edition, "gia-lua", "le-hoi");

            try (Target disk = new DirectoryTarget(power.root(), 1, () -> {})) {
                Target target = sharesFiles ? disk : WithoutLinks.over(disk);
                desk.publish(config, target, portal.site(), edition, Caution.Kind.LOST, Caution.Kind.FEWER);
            }

            assertThat(power.damage()).isEmpty();
            // a spare holds nothing but what other releases hold too
            assertThat(power.unsafe()).allMatch(lost -> lost.matches("releases/(\\.spare-.*)?"));
        }
        assertThat(power.moves())
                .contains(layout == TargetConfig.Layout.RELEASES ? "current" : ".bantin/online.release");
    }

    /** What a folder is told after a new page came. */
    enum Step {
        REPLACE,
        RENAME,
        DELETE,
        DELETE_FOLDER,
        LINK,
        CLOSE;

        void on(Target target) throws IOException {
            switch (this) {
                case REPLACE -> put(target, "index.html", "mới");
                case RENAME -> target.rename(".bantin/coming.release", ".bantin/online.release");
                case DELETE -> target.delete(List.of("tin/cu/index.html"));
                case DELETE_FOLDER -> target.deleteFolder("tin/cu");
                case LINK -> target.link("current", "releases/1");
                case CLOSE -> target.close();
            }
        }
    }

    /** Each of these takes away, or brings online, what a page that came before may be part of. */
    @ParameterizedTest
    @EnumSource(Step.class)
    void whatCameBeforeIsOnTheDiskWhenSomethingReliesOnIt(Step step) throws IOException {
        PowerCut power = PowerCut.at(Files.createDirectory(temp.resolve("www")));
        Target target = new DirectoryTarget(power.root(), 1, () -> {});
        for (String path : List.of("index.html", "tin/cu/index.html", ".bantin/coming.release")) {
            put(target, path, "cũ");
        }
        target.delete(List.of());
        assertThat(power.unsafe()).isEmpty();
        put(target, "tin/moi/index.html", "bài mới");
        assertThat(power.unsafe()).containsExactly("tin/", "tin/moi/", "tin/moi/index.html");

        step.on(target);

        assertThat(power.damage()).isEmpty();
        assertThat(power.unsafe()).isEmpty();
    }

    private static void put(Target target, String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        target.put(path, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** A key that is lost makes all that it signed a stranger's. */
    @Test
    void aNewKeyIsOnTheDiskBeforeAnythingIsSigned() throws IOException {
        PowerCut power = PowerCut.at(temp);

        Signer.in(power.in("publish.key"));

        assertThat(power.damage()).isEmpty();
        assertThat(power.unsafe()).isEmpty();
        assertThat(power.moves()).containsExactly("publish.key");
    }

    @Test
    void whatAComputerRemembersReplacesWhatItKnewBeforeWhole() throws IOException {
        PowerCut power = PowerCut.at(Files.createDirectory(temp.resolve("kho")));
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Target target = new DirectoryTarget(temp.resolve("www"));
        Memory memory = new Memory(power.root(), "production");
        for (int edition = 0; edition < 3; edition++) {
            Portal portal = Portal.in(temp.resolve("n" + edition), "n" + edition, "gia-lua");

            memory.published(
                    desk.publish(Desk.releases(), target, portal.site(), edition)
                            .orElseThrow(),
                    portal.site());

            assertThat(power.damage()).isEmpty();
            // those before are fetched again when they are wanted
            assertThat(power.unsafe()).allMatch(lost -> lost.equals("/") || lost.contains(".earlier/"));
        }
    }
}
