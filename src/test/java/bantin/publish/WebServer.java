package bantin.publish;

import bantin.launcher.Programs;
import bantin.publish.ssh.SshServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real nginx on the loopback address, which serves one folder. */
public final class WebServer implements AutoCloseable {
    public final int port;
    private final Process nginx;

    public WebServer(Path work, Path served) throws IOException {
        port = SshServer.freePort();
        boolean root = System.getProperty("user.name").equals("root");
        Path config = Files.createDirectories(work).resolve("nginx.conf");
        Files.writeString(
                config,
                (root ? "user root;\n" : "") + "daemon off;\npid " + work.resolve("pid")
                        + ";\nevents {}\nhttp {\naccess_log off;\nserver {\nlisten 127.0.0.1:" + port + ";\nroot "
                        + served + ";\n}\n}\n");
        nginx = new ProcessBuilder(Programs.at("/usr/sbin/nginx"), "-e", "stderr", "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
        SshServer.awaitPort(port, nginx);
    }

    @Override
    public void close() {
        nginx.destroy();
        nginx.onExit().join();
    }
}
