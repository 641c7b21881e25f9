package bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.publish.target.Dialogue;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3KeysTest {
    private static final String TOKEN = "FwoGZXIvYXdzEXAMPLE==";

    @TempDir
    private Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void writeProfiles() throws IOException {
        Files.createDirectories(home.resolve(".aws"));
        Files.writeString(
                home.resolve(".aws/credentials"),
                "[default]\naws_access_key_id = lan\naws_secret_access_key = mat\n\n[xa]\naws_access_key_id=xa\n"
                        + "aws_secret_access_key=khau\naws_session_token = " + TOKEN + "\n");
    }

    private S3Keys keys() throws IOException {
        return S3Keys.find(
                Settings.s3("s3://cong", "https://s3.example.vn"),
                Settings.computer(home, environment),
                Dialogue.NOBODY);
    }

    @Test
    void temporaryKeysOfTheEnvironmentComeWithTheirToken() throws IOException {
        environment.putAll(Map.of("AWS_ACCESS_KEY_ID", "minh", "AWS_SECRET_ACCESS_KEY", "bi"));
        assertThat(keys()).isEqualTo(new S3Keys("minh", "bi", ""));

        environment.put("AWS_SESSION_TOKEN", TOKEN);

        assertThat(keys()).isEqualTo(new S3Keys("minh", "bi", TOKEN));
    }

    @Test
    void temporaryKeysOfAProfileComeWithTheirToken() throws IOException {
        assertThat(keys()).isEqualTo(new S3Keys("lan", "mat", ""));

        environment.put("AWS_PROFILE", "xa");

        assertThat(keys()).isEqualTo(new S3Keys("xa", "khau", TOKEN));
    }

    /** One request without it, and the service takes none of the keys. */
    @Test
    void theTokenTravelsWithEachRequest() throws IOException {
        Set<String> asked = new ConcurrentSkipListSet<>();
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            asked.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("X-Amz-Security-Token"));
            byte[] list = "<ListBucketResult></ListBucketResult>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, list.length);
            exchange.getResponseBody().write(list);
            exchange.close();
        });
        service.start();
        environment.put("AWS_PROFILE", "xa");
        String endpoint = "http://127.0.0.1:" + service.getAddress().getPort();
        byte[] page = "trang chủ".getBytes(StandardCharsets.UTF_8);
        try (Target target = S3Target.open(
                Settings.s3("s3://cong", endpoint),
                Settings.computer(home, environment),
                Dialogue.NOBODY,
                Duration.ofMillis(1))) {
            target.list("");
            target.put("index.html", page.length, () -> new ByteArrayInputStream(page));
            target.delete(List.of("index.html"));
        } finally {
            service.stop(0);
        }

        assertThat(asked).containsExactly("GET " + TOKEN, "POST " + TOKEN, "PUT " + TOKEN);
    }
}
