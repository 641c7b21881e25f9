package bantin.publish.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.launcher.Pause;
import bantin.output.Manifest;
import bantin.problem.BantinException;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.PublishingContract;
import bantin.publish.TargetOpener;
import bantin.publish.Visitor;
import bantin.publish.record.Rebuilt;
import bantin.publish.target.CutLine;
import bantin.publish.target.Dialogue;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.DyingTarget;
import bantin.publish.target.Place;
import bantin.publish.target.RemoteAddress;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import bantin.publish.target.ThisComputer;
import bantin.publish.target.Trusting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.sshd.client.session.ClientSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpTargetTest extends PublishingContract {
    @TempDir
    static Path shared;

    private static SshServer server;
    private static SshConnection connection;
    /** Logging in takes longer than a small publish. */
    private static ClientSession session;

    private int folders;

    @BeforeAll
    static void startServer() throws IOException {
        server = new SshServer(shared.resolve("sshd"));
        TargetConfig config = config(server.address(shared));
        connection = SshConnection.open(config, Settings.computer(server.home), new Trusting());
        session = connection.session(RemoteAddress.parse(config.to(), 22, "lan"));
    }

    @AfterAll
    static void stopServer() {
        connection.close();
        server.close();
    }

    private Target open(String to, ThisComputer computer, Dialogue dialogue) {
        return TargetOpener.open(config(to), temp, computer, dialogue);
    }

    private static TargetConfig config(String to) {
        return Settings.of(to, TargetConfig.Layout.RELEASES, 2);
    }

    @Override
    protected Place place() {
        Path folder = temp.resolve("www-" + folders++);
        return new Place() {
            @Override
            public Path disk() {
                return folder;
            }

            @Override
            public Target open() throws IOException {
                return new SftpTarget(() -> {}, session, folder + "/");
            }

            @Override
            public Target open(Runnable step) throws IOException {
                return DyingTarget.before(open(), step);
            }
        };
    }

    private Target at(Path folder) {
        return open(server.address(folder), Settings.computer(server.home), new Trusting());
    }

    @Test
    void theFirstFileMakesAllFoldersAboveIt() throws IOException {
        Path root = temp.resolve("thư mục/trang đẹp");
        try (Target target = at(root)) {
            put(target, "tin/a.html", "a");
        }

        assertThat(root.resolve("tin/a.html")).hasContent("a");
    }

    @Test
    void anUnknownHostIsAskedAboutOnceAndPinned() throws IOException {
        Path home = Files.createDirectories(temp.resolve("home"));
        Files.createDirectories(home.resolve(".ssh"));
        Files.copy(server.home.resolve(".ssh/id_ed25519"), home.resolve(".ssh/id_ed25519"));
        Trusting dialogue = new Trusting();

        open(server.address(temp), Settings.computer(home), dialogue).close();
        open(server.address(temp), Settings.computer(home), dialogue).close();

        assertThat(dialogue.asked).containsExactly("publish.host-key.ask");
    }

    @Test
    void anUnknownHostIsRefusedWhenNobodyAnswers() throws IOException {
        Path home = Files.createDirectories(temp.resolve("home"));

        assertThatThrownBy(() -> open(server.address(temp), Settings.computer(home), Dialogue.NOBODY))
                .hasMessageContaining("publish.host-key.unknown");
    }

    @Test
    void aChangedHostKeyIsRefused() throws IOException {
        try (SshServer other = new SshServer(temp.resolve("other"))) {
            open(other.address(temp), Settings.computer(other.home), new Trusting())
                    .close();
            other.changeHostKey();

            assertThatThrownBy(() -> open(other.address(temp), Settings.computer(other.home), new Trusting()))
                    .hasMessageContaining("publish.host-key.changed");
        }
    }

    @Test
    void aWrongPasswordIsSaidInWords() throws IOException {
        Path home = Files.createDirectories(temp.resolve("stranger"));
        Trusting dialogue = new Trusting();

        assertThatThrownBy(() -> open(server.address(temp), Settings.computer(home), dialogue))
                .isInstanceOf(BantinException.class)
                .hasMessageContaining("publish.login");
        assertThat(dialogue.asked).contains("publish.password");
    }

    @Test
    void aServerHashesByItselfWhereItMay() throws IOException {
        try (Target target = at(temp.resolve("www"))) {
            put(target, "lễ 'hội'/index.html", "trang");

            assertThat(target.hashes(List.of("lễ 'hội'/index.html"))).isPresent();
            assertThat(target.hashes(List.of("không-có.html"))).isEmpty();
            assertThat(target.list("lễ 'hội'/")).containsOnlyKeys("lễ 'hội'/index.html");
        }
    }

    /** As a portal of thousands of articles does, also into the account's home, from which paths have no slash. */
    @Test
    void aServerLinksManyFilesByItself() throws IOException {
        for (String root : List.of(temp.resolve("www").toString(), "/~/" + temp.getFileName() + "-cổng 'mới'")) {
            Map<String, String> fromTo = new TreeMap<>();
            try (Target target = open(
                    SshServer.address(Path.of(""), server.port) + encoded(root),
                    Settings.computer(server.home),
                    new Trusting())) {
                for (int i = 0; i < 120; i++) {
                    String name = i + "/lễ 'hội'/index.html";
                    put(target, "releases/1/" + name, "trang " + i);
                    fromTo.put("releases/1/" + name, "releases/2/" + name);
                }

                assertThat(target.copy(fromTo)).isTrue();

                assertThat(target.list("releases/2/")).hasSize(120);
                assertThat(read(target, "releases/2/7/lễ 'hội'/index.html")).isEqualTo("trang 7");
                target.deleteFolder("releases");
                assertThat(target.names("")).isEmpty();
            }
        }
        Files.deleteIfExists(Path.of(System.getProperty("user.home"), temp.getFileName() + "-cổng 'mới'"));
    }

    private static String encoded(String path) {
        return path.replace(" ", "%20");
    }

    /** Readers were refused every page (403): a careful administrator lets accounts make files for themselves alone. */
    @Test
    void theWebServerMayReadWhatAnAccountMakesForItselfAlone() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal portal = Portal.in(temp.resolve("portal"), "cu", "gia-lua");
        Path root = temp.resolve("www/cổng");
        try (SshServer tight = new SshServer(temp.resolve("tight"), "ForceCommand internal-sftp -u 077\n");
                Target target = open(tight.address(root), Settings.computer(tight.home), new Trusting())) {
            desk.publish(config("sftp"), target, portal.site(), 0);
        }

        assertThat(Visitor.closed(root)).isEmpty();
    }

    @Test
    void theAgentSignsForTheKey() throws IOException {
        Path home = Files.createDirectories(temp.resolve("agent-home"));
        Path socket = shared.resolve("agent");
        Process agent = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (agent.isAlive() && !Files.exists(socket)) {
                Pause.betweenTwoLooks();
            }
            ProcessBuilder add = new ProcessBuilder(
                    "ssh-add", "-q", server.home.resolve(".ssh/id_ed25519").toString());
            add.environment().put("SSH_AUTH_SOCK", socket.toString());
            assertThat(add.start().onExit().join().exitValue()).isZero();

            ThisComputer computer = Settings.computer(home, Map.of("SSH_AUTH_SOCK", socket.toString()));
            try (Target target = open(server.address(temp.resolve("by-agent")), computer, new Trusting())) {
                put(target, "index.html", "trang chủ");
            }

            assertThat(temp.resolve("by-agent/index.html")).hasContent("trang chủ");
        } finally {
            agent.destroy();
        }
    }

    @Test
    void aCutLineLeavesTheOldSiteAndTheNextRunGoesOn() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Path root = temp.resolve("www");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "le-hoi");
        next.film("phim.mp4", 3_000_000);
        try (Target target = at(root)) {
            desk.publish(config("sftp"), target, old.site(), 0);
        }

        try (CutLine line = new CutLine(server.port, 1_000_000)) {
            String address = SshServer.address(root, line.port());
            assertThatThrownBy(() -> {
                        try (Target target = open(address, Settings.computer(server.home), new Trusting())) {
                            desk.publish(config("sftp"), target, next.site(), 1);
                        }
                    })
                    .isInstanceOf(BantinException.class)
                    .hasMessageContaining("publish.cut");
        }
        assertThat(Visitor.walk(root.resolve("current"))).containsExactly("cu");

        try (Target target = at(root)) {
            desk.publish(config("sftp"), target, next.site(), 2);
        }
        Manifest there =
                Rebuilt.from(new DirectoryTarget(root.resolve("current").toRealPath()), "");
        assertThat(there.text()).isEqualTo(Manifest.ofFolder(next.folder).text());
    }
}
