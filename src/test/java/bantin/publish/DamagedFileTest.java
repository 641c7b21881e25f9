package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.output.Manifest;
import bantin.problem.BantinException;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose bytes are not those that its hash was taken of never comes before visitors unseen. */
class DamagedFileTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-03-18T01:00:00Z"));

    @TempDir
    private Path temp;

    @Test
    void photoThatOnlyLooksUnchangedIsNoticedWhenItArrivesAndReadTheNextTime() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal portal = Portal.in(temp.resolve("public"), "cu", "gia-lua");
        Path photo = portal.folder.resolve("anh/gia-lua.jpg");
        Files.setLastModifiedTime(photo, LONG_AGO);
        desk.publish(Desk.releases(), new DirectoryTarget(temp.resolve("www")), portal.site(), 0);
        Files.writeString(photo, Files.readString(photo).replace("photo", "phOto"));
        Files.setLastModifiedTime(photo, LONG_AGO);
        Target other = new DirectoryTarget(temp.resolve("other"));

        assertThatThrownBy(() -> desk.publish(Desk.releases(), other, portal.site(), 1, Caution.Kind.FOREIGN))
                .isInstanceOf(BantinException.class)
                .hasMessage("publish.arrived-damaged [1, anh/gia-lua.jpg]");
        assertThat(temp.resolve("other/current")).doesNotExist();

        desk.publish(Desk.releases(), other, portal.site(), 2, Caution.Kind.FOREIGN);
        Path online = temp.resolve("other/current").toRealPath();
        assertThat(Manifest.ofFolder(online)).isEqualTo(Manifest.ofFolder(portal.folder));
    }
}
