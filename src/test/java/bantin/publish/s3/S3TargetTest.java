package bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.publish.Caution;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.PublishingContract;
import bantin.publish.proof.Verification;
import bantin.publish.record.Rebuilt;
import bantin.publish.target.CutLine;
import bantin.publish.target.Dialogue;
import bantin.publish.target.DyingTarget;
import bantin.publish.target.Place;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import bantin.publish.target.ThisComputer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real S3 service on the loopback address, which checks every signature: S3Proxy over a folder. */
class S3TargetTest extends PublishingContract {
    @TempDir
    static Path shared;

    private static S3Server server;
    private static int prefixes;

    @BeforeAll
    static void startService() throws IOException {
        server = new S3Server(shared);
    }

    @AfterAll
    static void stopService() {
        server.close();
    }

    private static TargetConfig config(String to) {
        return server.config(to);
    }

    private Target open(String to, Map<String, String> environment, Clock clock) {
        return server.open(to, new ThisComputer(temp, "lan", environment, clock));
    }

    @Override
    protected boolean hasFolders() {
        return false;
    }

    /** More than the service lists or deletes at once. */
    @Override
    protected int many() {
        return 1100;
    }

    @Override
    protected Place place() {
        String prefix = "trang-" + prefixes++;
        return new Place() {
            @Override
            public Path disk() {
                return server.bucket.resolve(prefix);
            }

            @Override
            public Target open() {
                return server.open("s3://cong/" + prefix);
            }

            @Override
            public Target quickest() {
                // the service keeps more about a file than its bytes
                return open();
            }

            @Override
            public Target open(Runnable step) {
                return DyingTarget.renamingInTwoSteps(DyingTarget.before(open(), step));
            }
        };
    }

    @Test
    void aSiteIsPublishedInPlace() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "cau-moi");
        try (Target target = place().open()) {
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
    void filesAreStoredWithTheirTypeAndHowLongTheyKeep() throws IOException {
        String prefix = "/trang-" + prefixes;
        try (Target target = place().open()) {
            put(target, "index.html", "trang chủ");
            put(target, "assets/style.0123456789.css", "css");
            put(target, "ảnh/lễ hội.jpg", "ảnh");
            put(target, "anh/0b58f45dc7-680.webp", "ảnh");
        }

        var page = server.ask("HEAD", prefix + "/index.html", Map.of()).headers();
        var style = server.ask("HEAD", prefix + "/assets/style.0123456789.css", Map.of())
                .headers();
        var photo = server.ask("HEAD", prefix + "/%E1%BA%A3nh/l%E1%BB%85%20h%E1%BB%99i.jpg", Map.of())
                .headers();
        assertThat(page.firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringWhitespace("text/html; charset=utf-8"));
        assertThat(page.firstValue("Cache-Control")).contains("no-cache");
        assertThat(style.firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringWhitespace("text/css; charset=utf-8"));
        assertThat(style.firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(photo.firstValue("Content-Type")).contains("image/jpeg");
        assertThat(photo.firstValue("Cache-Control")).contains("no-cache");
        assertThat(server.ask("HEAD", prefix + "/anh/0b58f45dc7-680.webp", Map.of())
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
    }

    @Test
    void aCutLineIsSaidAndTheNextRunGoesOn() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "le-hoi");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua", "cau-moi");
        String to = "s3://cong/dut";
        try (Target target = open(to, S3Server.KEYS, Clock.systemUTC())) {
            desk.publish(config(to), target, old.site(), 0);
            try (CutLine line = new CutLine(server.port, 9000)) {
                TargetConfig cut = S3Server.config(to, line.port());
                assertThatThrownBy(() -> {
                            ThisComputer computer = Settings.computer(temp, S3Server.KEYS);
                            try (Target weak = S3Target.open(cut, computer, Dialogue.NOBODY, Duration.ZERO)) {
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
                        + S3Server.KEYS.get("AWS_ACCESS_KEY_ID") + "\naws_secret_access_key = "
                        + S3Server.KEYS.get("AWS_SECRET_ACCESS_KEY") + "\n");

        try (Target target = open("s3://cong/ho-so", Map.of("AWS_PROFILE", "cong"), Clock.systemUTC())) {
            put(target, "index.html", "trang");

            assertThat(target.names("")).containsExactly("index.html");
        }
    }

    @Test
    void aClockThatIsWrongIsSaid() {
        Clock late = Clock.offset(Clock.systemUTC(), Duration.ofHours(-3));

        assertThatThrownBy(() -> open("s3://cong/x", S3Server.KEYS, late).names(""))
                .hasMessageContaining("publish.s3.clock");
    }

    @Test
    void aBucketThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> open("s3://khong-co/x", S3Server.KEYS, Clock.systemUTC())
                        .names(""))
                .hasMessageContaining("publish.s3.bucket [s3://khong-co/x]");
    }
}
