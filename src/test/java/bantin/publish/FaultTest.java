package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.publish.record.Rebuilt;
import bantin.publish.ssh.SshServer;
import bantin.publish.target.CutLine;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Settings;
import bantin.publish.target.SmallDisk;
import bantin.publish.target.Target;
import bantin.publish.target.Trusting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the world refuses is said in words, leaves the site that readers see, and the next run makes it good. */
class FaultTest {
    @TempDir
    static Path shared;

    private static SshServer ssh;

    @TempDir
    private Path temp;

    private Desk desk;
    private Portal old;
    private Portal next;

    @BeforeAll
    static void startServer() throws IOException {
        ssh = new SshServer(shared.resolve("sshd"));
    }

    @AfterAll
    static void stopServer() {
        ssh.close();
    }

    @BeforeEach
    void writeEditions() throws IOException {
        desk = new Desk(temp.resolve("desk"), "Lan");
        old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "mua-lu");
        next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "le-hoi");
        next.put("phim.mp4", "x".repeat(2_000_000));
    }

    /** By which way files come to the same folder. */
    private enum Way {
        FOLDER,
        SSH
    }

    private Target open(Way way, Path root) {
        return way == Way.FOLDER ? new DirectoryTarget(root) : open(ssh, root);
    }

    private Target open(SshServer server, Path root) {
        return openAt(server.address(root), server.home);
    }

    private Target openAt(String address, Path home) {

        return TargetOpener.open(Settings.releases(address), temp, Settings.computer(home), new Trusting());
    }

    private static Path served(TargetConfig config, Path root) {
        return config.layout() == TargetConfig.Layout.RELEASES ? root.resolve("current") : root;
    }

    private void assertPublishFails(TargetConfig config, Target target, String problem, Standing standing) {
        assertThatThrownBy(() -> desk.publish(config, target, next.site(), 1, Caution.Kind.LOST))
                .isInstanceOfSatisfying(
                        Halted.class, halted -> assertThat(halted.standing()).isEqualTo(standing))
                .hasMessageContaining(problem);
    }

    /** What visitors see of a publish that broke off. */
    private static Standing standing(TargetConfig config) {
        return config.layout() == TargetConfig.Layout.RELEASES ? Standing.WHOLE : Standing.MIXED;
    }

    private void assertNextRunMakesItGood(TargetConfig config, Path root) throws IOException {
        desk.publish(config, new DirectoryTarget(root), next.site(), 2, Caution.Kind.LOST);
        Path served = served(config, root);
        Path folder = Files.isSymbolicLink(served)
                ? root.resolve(Files.readSymbolicLink(served).toString())
                : served;
        assertThat(Rebuilt.from(new DirectoryTarget(folder), "").text())
                .isEqualTo(Manifest.ofFolder(next.folder).text());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFullDiskIsSaidAndTheOldSiteStays(Way way) throws IOException {
        for (TargetConfig config : List.of(Desk.releases(), Desk.inPlace())) {
            try (SmallDisk disk = new SmallDisk(temp.resolve("disk-" + config.layout()), "1m");
                    Target target = open(way, disk.root().resolve("www"))) {
                Path root = disk.root().resolve("www");
                desk.publish(config, target, old.site(), 0);

                assertPublishFails(config, target, "publish.disk-full", standing(config));

                assertThat(Visitor.walk(served(config, root))).containsExactly("cu");
                disk.resize("16m");
                assertNextRunMakesItGood(config, root);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFolderThatMayOnlyBeReadIsSaid(Way way) throws IOException {
        for (TargetConfig config : List.of(Desk.releases(), Desk.inPlace())) {
            try (SmallDisk disk = new SmallDisk(temp.resolve("disk-" + config.layout()), "16m");
                    Target target = open(way, disk.root().resolve("www"))) {
                Path root = disk.root().resolve("www");
                desk.publish(config, target, old.site(), 0);
                disk.allowOnlyReading();

                assertPublishFails(config, target, "publish.denied", Standing.UNTOUCHED);

                assertThat(Visitor.walk(served(config, root))).containsExactly("cu");
                disk.allowWriting();
                assertNextRunMakesItGood(config, root);
            }
        }
    }

    @Test
    void anAccountThatMayOnlyReadIsSaid() throws IOException {
        Path root = temp.resolve("www");
        try (SshServer strict = new SshServer(temp.resolve("strict"), "ForceCommand internal-sftp -R\n")) {
            for (TargetConfig config : List.of(Desk.releases(), Desk.inPlace())) {
                Path www = root.resolve(config.layout().name());
                desk.publish(config, new DirectoryTarget(www), old.site(), 0);
                try (Target target = open(strict, www)) {
                    assertPublishFails(config, target, "publish.denied", Standing.UNTOUCHED);
                }

                assertThat(Visitor.walk(served(config, www))).containsExactly("cu");
                assertNextRunMakesItGood(config, www);
            }
        }
    }

    /** As where a quota is used up: the disk has room, but the server takes no more of the file. */
    @Test
    void aServerThatDoesNotSayWhyIsAskedAbout() throws IOException {
        String limited = "ForceCommand sh -c \"trap '' XFSZ; ulimit -f 1000; exec /usr/lib/openssh/sftp-server\"\n";
        try (SshServer strict = new SshServer(temp.resolve("strict"), limited)) {
            for (TargetConfig config : List.of(Desk.releases(), Desk.inPlace())) {
                Path www = temp.resolve("www").resolve(config.layout().name());
                desk.publish(config, new DirectoryTarget(www), old.site(), 0);
                try (Target target = open(strict, www)) {
                    assertPublishFails(config, target, "publish.refused", standing(config));
                }

                assertThat(Visitor.walk(served(config, www))).containsExactly("cu");
                assertNextRunMakesItGood(config, www);
            }
        }
    }

    /** A film of which all but the end had arrived was sent from its first byte again, and over a poor line never came. */
    @Test
    void aLongFileGoesOnWhereTheLineWasCut() throws IOException {
        byte[] film = new byte[6_000_000];
        new Random(7).nextBytes(film);
        Path root = temp.resolve("www");
        Path part = root.resolve("phim.mp4" + Target.PART);
        try (CutLine line = new CutLine(ssh.port, 4_500_000)) {
            assertThatThrownBy(() -> putFilm(film, SshServer.address(root, line.port())))
                    .isInstanceOf(IOException.class);
        }
        ssh.awaitEndOfSessions();
        assertThat(Files.size(part)).isGreaterThan(1_000_000);

        // not enough for the whole of it
        try (CutLine line = new CutLine(ssh.port, 5_500_000)) {
            putFilm(film, SshServer.address(root, line.port()));
        }
        assertThat(Files.readAllBytes(root.resolve("phim.mp4"))).isEqualTo(film);

        // the beginning of something else is no beginning of this film
        Files.write(part, new byte[3_000_000]);
        putFilm(film, ssh.address(root));
        assertThat(Files.readAllBytes(root.resolve("phim.mp4"))).isEqualTo(film);
    }

    @Test
    void textTravelsPacked() throws IOException {
        byte[] list = "<li>Hội nghị tổng kết vụ lúa đông xuân".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        Path root = temp.resolve("www");

        try (CutLine line = new CutLine(ssh.port, list.length / 4);
                Target target = openAt(SshServer.address(root, line.port()), ssh.home)) {
            target.put("index.html", list.length, () -> new ByteArrayInputStream(list));
        }

        assertThat(Files.readAllBytes(root.resolve("index.html"))).isEqualTo(list);
    }

    private void putFilm(byte[] film, String address) throws IOException {
        try (Target target = openAt(address, ssh.home)) {
            target.put("phim.mp4", film.length, () -> new ByteArrayInputStream(film));
        }
    }
}
