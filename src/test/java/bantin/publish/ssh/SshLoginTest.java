package bantin.publish.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.launcher.Pause;
import bantin.publish.TargetOpener;
import bantin.publish.target.Dialogue;
import bantin.publish.target.ThisComputer;
import bantin.publish.target.Trusting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who the server is and who we are to it, with a server that has keys of several kinds, as installed ones have. */
class SshLoginTest {
    private static final String PASSPHRASE = "mật-khẩu-khóa";

    @TempDir
    static Path shared;

    private static SshServer server;

    @TempDir
    Path home;

    private final Trusting dialogue = new Trusting();

    @BeforeAll
    static void startServer() throws IOException {
        StringBuilder more = new StringBuilder();
        for (String kind : List.of("ecdsa", "rsa")) {
            Path key = shared.resolve(kind);
            SshServer.run("ssh-keygen", "-q", "-t", kind, "-N", "", "-f", key.toString());
            more.append("HostKey ").append(key).append('\n');
        }
        server = new SshServer(shared.resolve("sshd"), more.toString());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void copyKey() throws IOException {
        Files.createDirectories(home.resolve(".ssh"));
        Files.copy(server.home.resolve(".ssh/id_ed25519"), home.resolve(".ssh/id_ed25519"));
    }

    private void open(String hostKey, Map<String, String> environment, Dialogue answers) throws IOException {
        TargetConfig config = new TargetConfig(
                "production",
                server.address(home.resolve("www")),
                TargetConfig.Layout.RELEASES,
                2,
                TargetConfig.Compressed.NONE,
                "",
                false,
                hostKey,
                "",
                List.of(),
                "",
                "");
        TargetOpener.open(config, home, new ThisComputer(home, "lan", environment, Clock.systemUTC()), answers)
                .close();
    }

    private static Path hostKey(String kind) {
        return kind.equals("ed25519") ? shared.resolve("sshd/host_key") : shared.resolve(kind);
    }

    private static String publicKey(String kind) throws IOException {
        String[] words = Files.readString(Path.of(hostKey(kind) + ".pub")).split(" ");
        return words[0] + " " + words[1] + "\n";
    }

    private void know(String lines) throws IOException {
        Files.writeString(home.resolve(".ssh/known_hosts"), lines);
    }

    private String name() {
        return "[127.0.0.1]:" + server.port + " ";
    }

    /** The editor saw "somebody may stand in between", for the server showed another of its keys first. */
    @ParameterizedTest
    @ValueSource(strings = {"ecdsa", "rsa"})
    void aServerIsKnownByAnyOfItsKeys(String kind) throws IOException {
        know("dòng không ai hiểu\n" + name() + publicKey(kind));

        open("", Map.of(), Dialogue.NOBODY);
    }

    /** What {@code ssh-keygen -lf} said on the server, as docs/publish.md asks for it. */
    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "rsa"})
    void anyOfTheServersKeysMayStandInTheSettings(String kind) throws IOException {
        String[] said =
                SshServer.run("ssh-keygen", "-lf", hostKey(kind) + ".pub").split(" ");

        open(said[1], Map.of(), Dialogue.NOBODY);

        assertThat(home.resolve(".ssh/known_hosts")).doesNotExist();
    }

    @Test
    void anotherKeyThanTheOneInTheSettingsIsRefused() {
        assertThatThrownBy(() -> open("SHA256:AAAA", Map.of(), dialogue))
                .hasMessageContaining("publish.host-key.changed");
    }

    @Test
    void aKeyOfAnotherKindThanTheKnownOneIsNoNewServer() throws IOException {
        Path stranger = home.resolve("stranger");
        SshServer.run("ssh-keygen", "-q", "-t", "ecdsa", "-b", "384", "-N", "", "-f", stranger.toString());
        know(name() + Files.readString(Path.of(stranger + ".pub")));

        assertThatThrownBy(() -> open("", Map.of(), dialogue)).hasMessageContaining("publish.host-key.changed");
        assertThat(dialogue.asked).isEmpty();
    }

    /** It was believed: a star was taken for port 22 alone. */
    @Test
    void aRevokedKeyIsRefusedAtEveryPort() throws IOException {
        know("@revoked * " + publicKey("ed25519") + name() + publicKey("ed25519"));

        assertThatThrownBy(() -> open("", Map.of(), dialogue)).hasMessageContaining("publish.host-key.revoked");
    }

    /** Who asked the administrator first was asked for a password instead, and then turned away. */
    @Test
    void theEditorMayTakeLongerForHerAnswerThanTheServerWaits() throws IOException {
        Trusting slow = new Trusting() {
            @Override
            public boolean confirm(String id, Object... args) {
                server.hangUp();
                return super.confirm(id, args);
            }
        };

        open("", Map.of(), slow);

        assertThat(slow.asked).containsExactly("publish.host-key.ask");
        assertThat(Files.readString(home.resolve(".ssh/known_hosts"))).isEqualTo(name() + publicKey("ed25519"));
        assertThat(Files.getPosixFilePermissions(home.resolve(".ssh/known_hosts")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private void lock() throws IOException {
        know(name() + publicKey("rsa"));
        SshServer.run(
                "ssh-keygen", "-q", "-p", "-f", home.resolve(".ssh/id_ed25519").toString(), "-P", "", "-N", PASSPHRASE);
    }

    @Test
    void aLockedKeyIsOpenedWithThePassphraseOfTheEnvironment() throws IOException {
        lock();

        open("", Map.of("BANTIN_PASSPHRASE", PASSPHRASE), Dialogue.NOBODY);
    }

    @Test
    void aLockedKeyIsNamedWhenNobodyKnowsItsPassphrase() throws IOException {
        lock();

        assertThatThrownBy(() -> open("", Map.of("BANTIN_PASSPHRASE", "sai"), Dialogue.NOBODY))
                .hasMessageContaining("publish.identity.locked");
    }

    /** "Load the key with ssh-add", said the hint, and when the editor had done so, it said it again. */
    @Test
    void nobodyIsAskedForThePassphraseOfAKeyThatTheAgentHas() throws IOException {
        try (Agent agent = new Agent(home.resolve("agent"))) {
            agent.add(home.resolve(".ssh/id_ed25519"));
            lock();

            open("", agent.variable(), dialogue);
        }
        assertThat(dialogue.asked).isEmpty();
    }

    @Test
    void anAgentWithManyOtherKeysIsNoHindrance() throws IOException {
        know(name() + publicKey("rsa"));
        try (Agent agent = new Agent(home.resolve("agent"))) {
            for (int i = 0; i < 8; i++) {
                Path other = home.resolve("other" + i);
                SshServer.makeKey(other);
                agent.add(other);
            }

            open("", agent.variable(), Dialogue.NOBODY);
        }
    }

    @Test
    void anAgentThatEndedIsNoHindrance() throws IOException {
        know(name() + publicKey("rsa"));
        Agent agent = new Agent(home.resolve("agent"));
        agent.kill();

        open("", agent.variable(), Dialogue.NOBODY);
    }

    /** A real ssh-agent. */
    private record Agent(Path socket, Process process) implements AutoCloseable {
        Agent(Path socket) throws IOException {
            this(
                    socket,
                    new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start());
            while (process.isAlive() && !Files.exists(socket)) {
                Pause.betweenTwoLooks();
            }
        }

        void add(Path key) throws IOException {
            ProcessBuilder add = new ProcessBuilder("ssh-add", "-q", key.toString());
            add.environment().putAll(variable());
            assertThat(add.start().onExit().join().exitValue()).isZero();
        }

        Map<String, String> variable() {
            return Map.of("SSH_AUTH_SOCK", socket.toString());
        }

        /** Without a chance to take its socket away. */
        void kill() {
            process.destroyForcibly().onExit().join();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    @Test
    void keyThatIsNamedMustBeThereAndBeOne() throws IOException {
        know(name() + publicKey("ed25519"));
        Path none = home.resolve("khong-co");
        Path text = Files.writeString(home.resolve("thu.txt"), "không phải khóa\n");

        assertThatThrownBy(() -> openWith(none))
                .hasMessageContaining("publish.identity.missing")
                .hasMessageContaining(none.toString());
        assertThatThrownBy(() -> openWith(text))
                .hasMessageContaining("publish.identity.unreadable")
                .hasMessageContaining(text.toString());
    }

    private void openWith(Path identity) throws IOException {
        TargetConfig config = new TargetConfig(
                "production",
                server.address(home.resolve("www")),
                TargetConfig.Layout.RELEASES,
                2,
                TargetConfig.Compressed.NONE,
                "",
                false,
                "",
                identity.toString(),
                List.of(),
                "",
                "");
        TargetOpener.open(config, home, new ThisComputer(home, "lan", Map.of(), Clock.systemUTC()), dialogue)
                .close();
    }
}
