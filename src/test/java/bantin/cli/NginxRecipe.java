package bantin.cli;

import bantin.launcher.Pause;
import bantin.launcher.Programs;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A real nginx that does what docs/servers/nginx.md says, with other ports and folders and a certificate made here. */
final class NginxRecipe implements AutoCloseable {
    final int http = freePort();
    final int https = freePort();
    private final Path work;
    private final Process nginx;

    /** @param target where the portal was published to */
    NginxRecipe(Path work, Path target) throws IOException {
        this.work = Files.createDirectories(work);
        makeCertificate();
        List<String> blocks = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/servers/nginx.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```nginx\n".length(), block.length() - 3))
                .toList();
        Path snippet = Files.createDirectories(work.resolve("snippets")).resolve("cong.conf");
        Files.writeString(snippet, blocks.get(0).replace("/var/www/portal", target.toString()));
        boolean root = System.getProperty("user.name").equals("root");
        String withTls = blocks.get(1)
                .replace("listen 80;", "listen 127.0.0.1:" + http + ";")
                .replace("listen 443 ", "listen 127.0.0.1:" + https + " ")
                .replace("/etc/ssl/cong", work.toString());
        String plain = blocks.get(2).replace("listen 80;", "listen 127.0.0.1:" + freePort() + ";");
        Path config = work.resolve("nginx.conf");
        Files.writeString(
                config,
                (root ? "user root;\n" : "") + "daemon off;\npid " + work.resolve("nginx.pid")
                        + ";\n"
                        + "events {}\n"
                        + "http {\n"
                        + "keepalive_requests 100000;\n"
                        + "access_log off;\n"
                        + "include /etc/nginx/mime.types;\n"
                        + withTls + plain
                        + "}\n");
        nginx = new ProcessBuilder(Programs.at("/usr/sbin/nginx"), "-e", "stderr", "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("nginx.log").toFile())
                .start();
        awaitPort();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private void makeCertificate() throws IOException {
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=127.0.0.1",
                        "-addext",
                        "subjectAltName=IP:127.0.0.1",
                        "-keyout",
                        work.resolve("privkey.pem").toString(),
                        "-out",
                        work.resolve("fullchain.pem").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (openssl.onExit().join().exitValue() != 0) {
            throw new IOException(said);
        }
    }

    /** Believes in the certificate that was made here, and in no other. */
    SSLContext trust() throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(work.resolve("fullchain.pem"))) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(in));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        }
    }

    private void awaitPort() throws IOException {
        while (nginx.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), https).close();
                return;
            } catch (IOException e) {
                Pause.betweenTwoLooks();
            }
        }
        throw new IOException(Files.readString(work.resolve("nginx.log")));
    }

    @Override
    public void close() {
        nginx.destroy();
        nginx.onExit().join();
    }
}
