package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.hash.FullHash;
import bantin.output.Manifest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real S3 service on the loopback address, which checks every signature: S3Proxy over a folder. */
class S3TargetTest extends TargetContract {
    private static final Map<String, String> KEYS =
            Map.of("AWS_ACCESS_KEY_ID", "lan", "AWS_SECRET_ACCESS_KEY", "mat-khau+dai/cua-lan");

    @TempDir
    static Path shared;

    private static Process server;
    private static int port;
    private static int prefixes;

    @BeforeAll
    static void startService() throws IOException, InterruptedException {
        port = SshServer.freePort();
        Files.createDirectories(shared.resolve("data"));
        Path config = shared.resolve("s3proxy.conf");
        Files.writeString(
                config,
                "s3proxy.authorization=aws-v4\ns3proxy.endpoint=http://127.0.0.1:" + port + "\ns3proxy.identity="
                        + KEYS.get("AWS_ACCESS_KEY_ID") + "\ns3proxy.credential=" + KEYS.get("AWS_SECRET_ACCESS_KEY")
                        + "\njclouds.provider=filesystem-nio2\njclouds.filesystem.basedir=" + shared.resolve("data")
                        + "\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path jar = Path.of(System.getProperty("basedir", "."), "target/test-servers/s3proxy-jar-with-dependencies.jar");
        server = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "--properties",
                        config + "")
                .redirectErrorStream(true)
                .redirectOutput(shared.resolve("s3proxy.log").toFile())
                .start();
        SshServer.awaitPort(port, server);
        assertThat(ask("PUT", "", Map.of()).statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void stopService() {
        server.destroy();
        server.onExit().join();
    }

    /** As any other tool would ask. */
    private static HttpResponse<String> ask(String method, String key, Map<String, String> headers)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port + "/cong" + key);
        S3Keys keys = new S3Keys(KEYS.get("AWS_ACCESS_KEY_ID"), KEYS.get("AWS_SECRET_ACCESS_KEY"), "");
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
        new S3Signer(keys, "us-east-1")
                .signed(method, uri, headers, FullHash.of(new byte[0]), Instant.now())
                .forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static TargetConfig config(String to) {
        return config(to, port);
    }

    private static TargetConfig config(String to, int port) {
        return Settings.s3(to, "http://127.0.0.1:" + port);
    }

    private Target open(String to, Map<String, String> environment, Clock clock) {
        return Targets.open(config(to), temp, new Here(temp, "lan", environment, clock), Talk.NOBODY);
    }

    @Override
    Target target() {
        return open("s3://cong/trang-" + prefixes++, KEYS, Clock.systemUTC());
    }

    @Test
    void aSiteIsPublishedInPlace() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "cau-moi");
        try (Target target = target()) {
            desk.publish(config("s3"), target, old.site(), 0);

            desk.publish(config("s3"), target, next.site(), 1, Caution.Kind.LOST);

            assertThat(Rebuilt.from(target, "").text())
                    .isEqualTo(Manifest.ofFolder(next.folder).text());
            assertThat(new Verification(config("s3"), desk.signer)
                            .ofTarget(target, desk.memory(config("s3")))
                            .isClean())
                    .isTrue();
        }
    }

    @Test
    void filesAreStoredWithTheirTypeAndHowLongTheyKeep() throws IOException, InterruptedException {
        String prefix = "/trang-" + prefixes;
        try (Target target = target()) {
            put(target, "index.html", "trang chủ");
            put(target, "assets/style.0123456789.css", "css");
            put(target, "ảnh/lễ hội.jpg", "ảnh");
            put(target, "anh/0b58f45dc7-680.webp", "ảnh");
        }

        var page = ask("HEAD", prefix + "/index.html", Map.of()).headers();
        var style =
                ask("HEAD", prefix + "/assets/style.0123456789.css", Map.of()).headers();
        var photo = ask("HEAD", prefix + "/%E1%BA%A3nh/l%E1%BB%85%20h%E1%BB%99i.jpg", Map.of())
                .headers();
        assertThat(page.firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringWhitespace("text/html; charset=utf-8"));
        assertThat(page.firstValue("Cache-Control")).contains("no-cache");
        assertThat(style.firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringWhitespace("text/css; charset=utf-8"));
        assertThat(style.firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(photo.firstValue("Content-Type")).contains("image/jpeg");
        assertThat(photo.firstValue("Cache-Control")).contains("no-cache");
        assertThat(ask("HEAD", prefix + "/anh/0b58f45dc7-680.webp", Map.of())
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
    }

    @Test
    void thePublisherThatDiesLeavesWhatTheNextOneFinishes() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "cau-moi");
        try (Target target = target()) {
            desk.publish(config("s3"), target, old.site(), 0);
            assertThatThrownBy(() ->
                            desk.publish(config("s3"), new DyingTarget(target, 5), next.site(), 1, Caution.Kind.LOST))
                    .isInstanceOf(DyingTarget.Killed.class);

            desk.publish(config("s3"), target, next.site(), 2, Caution.Kind.LOST);

            assertThat(Rebuilt.from(target, "").text())
                    .isEqualTo(Manifest.ofFolder(next.folder).text());
        }
    }

    @Test
    void aCutLineIsSaidAndTheNextRunGoesOn() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "cau-moi");
        String to = "s3://cong/dut";
        try (Target target = open(to, KEYS, Clock.systemUTC())) {
            desk.publish(config(to), target, old.site(), 0);
            try (CutLine line = new CutLine(port, 9000)) {
                TargetConfig cut = config(to, line.port());
                assertThatThrownBy(() -> {
                            Here here = Settings.here(temp, KEYS);
                            try (Target weak = Targets.open(cut, temp, here, Talk.NOBODY)) {
                                desk.publish(cut, weak, next.site(), 1, Caution.Kind.LOST);
                            }
                        })
                        .hasMessageContaining("publish.cut");
            }

            desk.publish(config(to), target, next.site(), 2, Caution.Kind.LOST);

            assertThat(Rebuilt.from(target, "").text())
                    .isEqualTo(Manifest.ofFolder(next.folder).text());
        }
    }

    @Test
    void wrongKeysAreSaidInWords() {
        Map<String, String> wrong = Map.of("AWS_ACCESS_KEY_ID", "lan", "AWS_SECRET_ACCESS_KEY", "sai");

        assertThatThrownBy(() -> open("s3://cong/x", wrong, Clock.systemUTC()).names(""))
                .hasMessageContaining("publish.s3.login")
                .hasMessageNotContaining("sai");
        assertThatThrownBy(() -> open("s3://cong/x", Map.of(), Clock.systemUTC()))
                .hasMessageContaining("publish.s3.keys");
    }

    @Test
    void aProfileOfTheSharedFileIsUsed() throws IOException {
        Files.createDirectories(temp.resolve(".aws"));
        Files.writeString(
                temp.resolve(".aws/credentials"),
                "[default]\naws_access_key_id = ai\naws_secret_access_key = sai\n[cong]\naws_access_key_id = "
                        + KEYS.get("AWS_ACCESS_KEY_ID") + "\naws_secret_access_key = "
                        + KEYS.get("AWS_SECRET_ACCESS_KEY") + "\n");

        try (Target target = open("s3://cong/ho-so", Map.of("AWS_PROFILE", "cong"), Clock.systemUTC())) {
            put(target, "index.html", "trang");

            assertThat(target.names("")).containsExactly("index.html");
        }
    }

    @Test
    void aClockThatIsWrongIsSaid() {
        Clock late = Clock.offset(Clock.systemUTC(), Duration.ofHours(-3));

        assertThatThrownBy(() -> open("s3://cong/x", KEYS, late).names("")).hasMessageContaining("publish.s3.clock");
    }

    @Test
    void aBucketThatIsNotThereIsSaid() {
        assertThatThrownBy(
                        () -> open("s3://khong-co/x", KEYS, Clock.systemUTC()).names(""))
                .hasMessageContaining("publish.s3.bucket [s3://khong-co/x]");
    }
}
