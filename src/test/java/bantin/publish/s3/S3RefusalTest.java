package bantin.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What S3 services answer that take no more: each has its own words, and none of them can be filled up in a test. */
class S3RefusalTest {
    @TempDir
    private Path temp;

    private final Map<String, byte[]> bucket = new ConcurrentSkipListMap<>();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private HttpServer service;
    private volatile int status;
    private volatile String code = "";
    private volatile String list = "<ListBucketResult></ListBucketResult>";

    /** Knows enough of S3 for a first publish; a film is too much for it. */
    @BeforeEach
    void startService() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            String key = exchange.getRequestURI().getPath();
            byte[] sent = exchange.getRequestBody().readAllBytes();
            if (broken.remove(exchange.getRequestMethod() + key)) {
                exchange.close();
                return;
            }
            int answer = busy.remove(exchange.getRequestMethod() + key) ? 503 : 200;
            byte[] said = new byte[0];
            if (answer == 503) {
                exchange.sendResponseHeaders(answer, -1);
                exchange.close();
                return;
            }
            if (exchange.getRequestMethod().equals("PUT") && key.endsWith(".mp4")) {
                answer = status;
                said = ("<Error><Code>" + code + "</Code></Error>").getBytes(StandardCharsets.UTF_8);
            } else if (exchange.getRequestMethod().equals("PUT")) {
                bucket.put(key, sent);
            } else if (exchange.getRequestMethod().equals("POST")) {
                bucket.remove("/cong/.bantin/lock");
            } else if (key.equals("/cong/")) {
                said = list.getBytes(StandardCharsets.UTF_8);
            } else {
                answer = bucket.containsKey(key) ? 200 : 404;
                said = bucket.getOrDefault(key, said);
            }
            exchange.sendResponseHeaders(answer, said.length == 0 ? -1 : said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stopService() {
        service.stop(0);
    }

    private TargetConfig config() {
        return Settings.s3(
                "s3://cong", "http://127.0.0.1:" + service.getAddress().getPort());
    }

    private Target open() throws IOException {
        Map<String, String> keys = Map.of("AWS_ACCESS_KEY_ID", "lan", "AWS_SECRET_ACCESS_KEY", "mat");
        return S3Target.open(config(), Settings.computer(temp, keys), Dialogue.NOBODY, Duration.ofMillis(1));
    }

    /** One broken connection in twelve thousand ended the first publish of a large portal. */
    @Test
    void aServiceThatIsBusyOrHangsUpNowAndThenIsAskedAgain() throws IOException {
        busy.addAll(Set.of("GET/cong/", "PUT/cong/.bantin/lock", "PUT/cong/index.html", "POST/cong/"));
        broken.addAll(Set.of("PUT/cong/anh/gia-lua.jpg", "GET/cong/index.html", "PUT/cong/.bantin/online.release"));
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal portal = Portal.in(temp.resolve("portal"), "moi", "gia-lua");

        try (Target target = open()) {
            desk.publish(config(), target, portal.site(), 0);
        }

        assertThat(busy).isEmpty();
        assertThat(broken).isEmpty();
        assertThat(bucket).containsKeys("/cong/index.html", "/cong/anh/gia-lua.jpg", "/cong/.bantin/online.release");
        assertThat(bucket).doesNotContainKey("/cong/.bantin/lock");
    }

    /** Ten minutes were all that any file had, so a film over the line of a commune never arrived. */
    @Test
    void aLongFileHasLongerToTravel() {
        assertThat(S3Client.patience(1_000_000_000)).isGreaterThan(Duration.ofHours(10));
        assertThat(S3Client.patience(0)).isLessThan(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "507, XMinioStorageFull, publish.disk-full",
        "400, XMinioAdminBucketQuotaExceeded, publish.disk-full",
        "403, QuotaExceeded, publish.disk-full",
        "507, InsufficientStorage, publish.disk-full",
        "500, InternalError, publish.refused",
        "403, AccessDenied, publish.denied",
        "403, RequestTimeTooSkewed, publish.s3.clock"
    })
    void aBucketThatTakesNoMoreIsSaidInWords(int answer, String word, String problem) throws IOException {
        status = answer;
        code = word;
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Portal portal = Portal.in(temp.resolve("portal"), "moi", "gia-lua");
        portal.put("phim.mp4", "x".repeat(100_000));

        try (Target target = open()) {
            assertThatThrownBy(() -> desk.publish(config(), target, portal.site(), 0))
                    .hasMessageContaining(problem);
        }

        assertThat(bucket).doesNotContainKeys("/cong/index.html", "/cong/.bantin/online.release", "/cong/.bantin/lock");
    }

    private static String key(String key) {
        return "<ListBucketResult><Contents><Key>" + key + "</Key><Size>1</Size></Contents></ListBucketResult>";
    }

    static List<String> listsOfNoBucket() {
        String entities = IntStream.range(1, 12)
                .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return List.of(
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + key("&a;"),
                "<!DOCTYPE x [<!ENTITY a0 \"ha\">" + entities + "]>" + key("&a11;"),
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">" + key("a"),
                "<!DOCTYPE html><html><body>Đăng nhập</body></html>",
                key("&a;"),
                key("a").substring(0, 40),
                "<ListBucketResult><Contents><Key>a</Key><Size>nhiều</Size></Contents></ListBucketResult>",
                "không phải XML",
                key("a".repeat(16_000_000)),
                // the same part again and again
                "<ListBucketResult><NextContinuationToken>x</NextContinuationToken></ListBucketResult>");
    }

    /** What the reader of XML says to such a list is in English, and of no use to anybody. */
    @ParameterizedTest
    @MethodSource("listsOfNoBucket")
    void aListThatNoBucketGivesIsSaidInWords(String answer) throws IOException {
        list = answer;

        try (Target target = open()) {
            assertThatThrownBy(() -> target.list("")).hasMessage("publish.s3.list [s3://cong]");
        }
    }

    /** What was listed is what is deleted. */
    @Test
    void aListOfWhatNobodyAskedForIsRefused() throws IOException {
        list = key("kho-khac/index.html");

        try (Target target = open()) {
            assertThatThrownBy(() -> target.list("tin/")).hasMessage("publish.s3.list [s3://cong]");
        }
    }
}
