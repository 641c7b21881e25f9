package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.problem.BantinException;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** "The site online is unchanged", it said, where the damaged film had taken the place of the old one. */
    @ParameterizedTest
    @CsvSource({"RELEASES, WHOLE", "IN_PLACE, DAMAGED"})
    void whatVisitorsSeeThenIsToldAsItIs(TargetConfig.Layout layout, Standing standing) throws IOException {
        TargetConfig config = layout == TargetConfig.Layout.RELEASES ? Desk.releases() : Desk.inPlace();
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Target disk = new DirectoryTarget(temp.resolve("www"));
        desk.publish(
                config, disk, Portal.in(temp.resolve("cu"), "cu", "gia-lua").site(), 0);
        Portal next = Portal.in(temp.resolve("moi"), "moi", "gia-lua");

        assertThatThrownBy(() -> desk.publish(config, damaging(disk, "feed.xml"), next.site(), 1, Caution.Kind.LOST))
                .isInstanceOfSatisfying(
                        Halted.class, halted -> assertThat(halted.standing()).isEqualTo(standing))
                .hasMessage("publish.arrived-damaged [1, feed.xml]");

        Path served = layout == TargetConfig.Layout.RELEASES ? temp.resolve("www/current") : temp.resolve("www");
        assertThat(Visitor.walk(served)).containsExactly(standing == Standing.WHOLE ? "cu" : "moi");
    }

    /** One bit less at each try. */
    private static Target damaging(Target disk, String name) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(), new Class<?>[] {Target.class}, (proxy, method, args) -> {
                    if (method.getName().equals("put")
                            && String.valueOf(args[0]).endsWith(name)) {
                        args[2] = (Target.Bytes) () -> new ByteArrayInputStream(new byte[((Long) args[1]).intValue()]);
                    }
                    try {
                        return method.invoke(disk, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
