package bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import bantin.hash.FullHash;
import bantin.publish.TargetOpener;
import bantin.publish.ssh.SshServer;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import bantin.publish.target.ThisComputer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A real S3 service on the loopback address, which checks every signature: S3Proxy over a folder. */
final class S3Server implements AutoCloseable {
    static final Map<String, String> KEYS =
            Map.of("AWS_ACCESS_KEY_ID", "lan", "AWS_SECRET_ACCESS_KEY", "mat-khau+dai/cua-lan");

    public final int port;
    /** Where the bucket's files lie. */
    final Path bucket;

    private final Process process;

    S3Server(Path work) throws IOException {
        port = SshServer.freePort();
        bucket = Files.createDirectories(work.resolve("data")).resolve("cong");
        Path config = work.resolve("s3proxy.conf");
        Files.writeString(
                config,
                "s3proxy.authorization=aws-v4\ns3proxy.endpoint=http://127.0.0.1:" + port + "\ns3proxy.identity="
                        + KEYS.get("AWS_ACCESS_KEY_ID") + "\ns3proxy.credential=" + KEYS.get("AWS_SECRET_ACCESS_KEY")
                        + "\njclouds.provider=filesystem-nio2\njclouds.filesystem.basedir=" + bucket.getParent()
                        + "\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path jar = Path.of(System.getProperty("basedir", "."), "target/test-servers/s3proxy-jar-with-dependencies.jar");
        process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "--properties",
                        config.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("s3proxy.log").toFile())
                .start();
        SshServer.awaitPort(port, process);
        assertThat(ask("PUT", "", Map.of()).statusCode()).isEqualTo(200);
    }

    /** As any other tool would ask. */
    HttpResponse<String> ask(String method, String key, Map<String, String> headers) throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + port + "/cong" + key);
        S3Keys keys = new S3Keys(KEYS.get("AWS_ACCESS_KEY_ID"), KEYS.get("AWS_SECRET_ACCESS_KEY"), "");
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
        new S3Signer(keys, "us-east-1")
                .signed(method, uri, headers, FullHash.of(new byte[0]), Instant.now())
                .forEach(request::header);
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    TargetConfig config(String to) {
        return config(to, port);
    }

    /** @param port of a line that leads here */
    static TargetConfig config(String to, int port) {
        return Settings.s3(to, "http://127.0.0.1:" + port);
    }

    Target open(String to) {
        return open(to, Settings.computer(Path.of(""), KEYS));
    }

    Target open(String to, ThisComputer computer) {
        return TargetOpener.open(config(to), Path.of("").toAbsolutePath(), computer, Dialogue.NOBODY);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
