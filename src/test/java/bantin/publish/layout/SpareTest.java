package bantin.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.Manifest;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.record.Rebuilt;
import bantin.publish.target.DirectoryTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old releases become new ones, but nothing that somebody did to them meanwhile comes online with that. */
class SpareTest {
    @TempDir
    private Path temp;

    private Desk lan;
    private Path root;
    private int edition;

    @BeforeEach
    void publishOften() throws IOException {
        lan = new Desk(temp.resolve("lan"), "Lan");
        root = temp.resolve("www");
        for (int i = 0; i < 5; i++) {
            publish();
        }
    }

    private void publish() throws IOException {
        edition++;
        Portal portal = Portal.in(temp.resolve("n" + edition), "n" + edition, "gia-lua", "le-hoi", "mua-lu");
        lan.publish(Desk.releases(), new DirectoryTarget(root), portal.site(), edition);

        Path online = root.resolve("current").toRealPath();
        assertThat(Rebuilt.from(new DirectoryTarget(online), "").text())
                .isEqualTo(Manifest.ofFolder(portal.folder).text());
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("releases"))) {
            return all.toList();
        }
    }

    private Path spare() throws IOException {
        return folders().stream()
                .filter(folder -> folder.getFileName().toString().startsWith(".spare-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatSomebodyPlantedInAnyReleaseNeverComesOnlineAgain() throws IOException {
        for (Path folder : folders()) {
            Files.writeString(folder.resolve("tin/nha-cai.html"), "nhà cái");
            Files.createDirectories(folder.resolve("tin/gia-lua/co-bac"));
            Files.writeString(folder.resolve("tin/gia-lua/co-bac/index.html"), "cờ bạc");
        }

        for (int i = 0; i < 5; i++) {
            publish();
        }
    }

    @Test
    void aFileThatIsGoneOrOfAnotherSizeInTheSpareIsMadeAnew() throws IOException {
        Files.delete(spare().resolve("anh/gia-lua.jpg"));
        Files.delete(spare().resolve("anh/le-hoi.jpg"));
        Files.writeString(spare().resolve("anh/le-hoi.jpg"), "hỏng");

        publish();
    }

    @Test
    void aSpareOfWhichNothingIsKnownIsThrownAway() throws IOException {
        Path before = spare();
        Files.createFile(before.resolve("dau-cu"));
        Files.writeString(
                root.resolve(".bantin").resolve(before.getFileName().toString().substring(1) + ".release"), "x");

        publish();

        assertThat(root.resolve("current/dau-cu")).doesNotExist();
        publish();
        assertThat(spare()).isDirectory();
    }

    /** A publish that died had left it, and files of the same size were taken for those that it told of. */
    @Test
    void recordThatOutlivedItsSpareIsNotBelievedOfTheNextOne() throws IOException {
        Path before = spare();
        Path record =
                root.resolve(".bantin").resolve(before.getFileName().toString().substring(1) + ".release");
        byte[] stale = Files.readAllBytes(record);
        Path elsewhere = temp.resolve("cho-khac");
        Files.move(before, elsewhere);
        publish();
        assertThat(Files.readAllBytes(record)).isNotEqualTo(stale);

        publish();
        publish();
    }
}
