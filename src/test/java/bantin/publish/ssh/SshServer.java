package bantin.publish.ssh;

import bantin.launcher.Pause;
import bantin.launcher.Programs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real OpenSSH server on the loopback address, which knows one user: the one who runs the tests. */
public final class SshServer implements AutoCloseable {
    public final int port;
    public final Path home;
    private final Path folder;
    private final String more;
    private Process process;

    public SshServer(Path folder) throws IOException {
        this(folder, "");
    }

    /** @param more lines of the server's configuration */
    public SshServer(Path folder, String more) throws IOException {
        this.more = more;
        this.folder = Files.createDirectories(folder);
        this.home = Files.createDirectories(folder.resolve("home/.ssh")).getParent();
        this.port = freePort();
        makeKey(folder.resolve("host_key"));
        makeKey(home.resolve(".ssh/id_ed25519"));
        Files.copy(home.resolve(".ssh/id_ed25519.pub"), folder.resolve("authorized_keys"));
        if (System.getProperty("user.name").equals("root")) {
            Files.createDirectories(Path.of("/run/sshd"));
        }
        start();
    }

    void start() throws IOException {
        Path config = folder.resolve("sshd_config");
        Files.writeString(
                config,
                "Port " + port + "\nListenAddress 127.0.0.1\nHostKey " + folder.resolve("host_key")
                        + "\nAuthorizedKeysFile " + folder.resolve("authorized_keys")
                        // a shell that finds nothing to read in its home is there at once
                        + "\nMaxSessions 200\nSetEnv HOME=" + home
                        + "\nStrictModes no\nUsePAM no\nPidFile none\nPermitRootLogin yes\n"
                        + "Subsystem sftp internal-sftp\n" + more);
        process = new ProcessBuilder(Programs.at("/usr/sbin/sshd"), "-D", "-e", "-f", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("sshd.log").toFile())
                .start();
        awaitPort(port, process);
    }

    public static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(List.of(command) + ": " + said);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return said;
    }

    static void makeKey(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(Path.of(file + ".pub"));
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file.toString());
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Returns when somebody listens there; fails when the process ends before. */
    public static void awaitPort(int port, Process process) throws IOException {
        while (process.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                Pause.betweenTwoLooks();
            }
        }
        throw new IOException("the server ended: " + process);
    }

    /** Returns when nobody is served any more: what a client said last may be done after it is gone. */
    public void awaitEndOfSessions() {
        process.descendants().forEach(session -> session.onExit().join());
    }

    void changeHostKey() throws IOException {
        close();
        makeKey(folder.resolve("host_key"));
        start();
    }

    /** Ends all calls, as a server does with those that take too long. */
    void hangUp() {
        process.children().forEach(ProcessHandle::destroyForcibly);
    }

    public String address(Path root) {
        return address(root, port);
    }

    public static String address(Path root, int port) {
        return "sftp://" + System.getProperty("user.name") + "@127.0.0.1:" + port + root;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
