package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.launcher.SetClock;
import bantin.preview.access.DeskKey;
import bantin.preview.access.DeskPassword;
import bantin.preview.access.Guests;
import bantin.preview.access.OwnCertificate;
import bantin.site.BuildTime;
import bantin.theme.AccessibilityTest;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who writes from the local network, which a second number of this machine stands for. */
@ExtendWith(InBrowser.class)
class ColleaguesTest {
    private static final String NEIGHBOUR = "127.0.0.2";
    private static final String PASSWORD = "lúa chín đầu mùa";
    private static final String ARTICLE = "content/news/2020/bai-1.md";

    @TempDir
    private static Path site;

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-23T01:00:00Z"));
    private static final SetClock CLOCK = new SetClock(NOW::get);
    private static final List<String> INVITATIONS = new CopyOnWriteArrayList<>();
    private static final List<String> ALARMS = new CopyOnWriteArrayList<>();

    private static PreviewOf portal;
    private static OwnCertificate certificate;
    private static String server;
    private static Colleague known;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException {
        PreviewOf.write(site);
        certificate = OwnCertificate.of(site, Path.of(System.getProperty("java.home")), NEIGHBOUR, CLOCK.instant());
        DeskPassword password = DeskPassword.choose(site, PASSWORD.toCharArray());
        DeskKey key = new DeskKey(password, certificate, CLOCK, ALARMS::add);
        portal = new PreviewOf(
                site,
                BuildTime.Drafts.INCLUDE,
                false,
                Optional.of(new Guests(NEIGHBOUR, INVITATIONS::add, Optional.of(key))),
                Optional::empty);
        server = "https://" + NEIGHBOUR + ":" + portal.preview.port();
        known = colleague();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static void later(Duration wait) {
        NOW.updateAndGet(now -> now.plus(wait));
    }

    private static Colleague colleague() throws GeneralSecurityException {
        return new Colleague(server, certificate);
    }

    /** One who is in already, since it takes the machine some time to look at a password. */
    private static Colleague inside() throws Exception {
        if (known.get("/_bantin/").statusCode() != 200) {
            known.enter("Anh Bảy", PASSWORD);
        }
        return known;
    }

    @Test
    void strangerSeesNothingButTheWayIn() throws Exception {
        for (String path : List.of("/xa/", "/_bantin/", "/_bantin/live.js", "/_bantin/edit?file=" + ARTICLE)) {
            HttpResponse<String> answer = colleague().get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            assertThat(answer.body())
                    .contains(
                            "Đăng nhập bàn biên tập", certificate.fingerprint().replace(":", ":<wbr>"))
                    .doesNotContain("Bình Phú", "<script");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'");
        }
        assertThat(colleague().get("/_bantin/desk.css").statusCode()).isEqualTo(200);
        assertThat(colleague().get("/_bantin/vao").statusCode()).isEqualTo(200);
    }

    @Test
    void passwordLetsOneWriteUnderOnesOwnName() throws Exception {
        Colleague colleague = colleague();

        HttpResponse<String> welcome = colleague.enter("Anh Bảy", PASSWORD);
        String page = colleague.get("/_bantin/edit?file=" + ARTICLE).body();
        HttpResponse<String> saved = colleague.write(
                "save",
                Colleague.data("token", page),
                "file",
                ARTICLE,
                "opened",
                Colleague.data("opened", page),
                "raw",
                PreviewOf.article("Lúa chín sớm", "Kinh tế", 11));

        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().firstValue("Location")).contains("/_bantin/");
        assertThat(welcome.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-bantin-pass-")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict");
        assertThat(page).contains("Anh Bảy (127.0.0.1)", "Thoát");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(Files.readString(site.resolve(ARTICLE))).contains("Lúa chín sớm");
        assertThat(Files.readString(site.resolve(".bantin/journal")))
                .contains("\tAnh Bảy (127.0.0.1)\tsave\t" + ARTICLE);
    }

    @Test
    void whoSitsAtTheMachineWritesWithoutAPassword() throws IOException {
        Writer writer = Writer.of(portal, "content/news/2020/bai-2.md");

        Writer.Reply saved = writer.send(
                "save",
                "file",
                "content/news/2020/bai-2.md",
                "opened",
                writer.data("opened"),
                "raw",
                PreviewOf.article("Bài hai", "Kinh tế", 12));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(writer.page()).doesNotContain("Thoát", "/_bantin/vao");
    }

    @Test
    void invitationLetsOneLookAndNoMore() throws Exception {
        Colleague guest = colleague();
        String invitation = INVITATIONS.get(INVITATIONS.size() - 1);

        HttpResponse<String> welcome = guest.get(invitation.substring(server.length()));

        assertThat(invitation).startsWith(server + "/xa/?");
        assertThat(welcome.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        assertThat(guest.get("/xa/").statusCode()).isEqualTo(200);
        assertThat(guest.get("/_bantin/").body())
                .contains("<a href=\"/_bantin/vao\">Đăng nhập bàn biên tập</a>")
                .doesNotContain("/_bantin/nhat-ky", "/_bantin/new");
        assertThat(guest.get("/_bantin/edit?file=" + ARTICLE).statusCode()).isEqualTo(404);
        assertThat(guest.write("save", "00", "file", ARTICLE).statusCode()).isEqualTo(403);
    }

    @Test
    void writingNeedsThePassAndTheTokenOfThePage() throws Exception {
        Colleague colleague = inside();
        String token = Colleague.data(
                "token", colleague.get("/_bantin/edit?file=" + ARTICLE).body());
        Colleague thief = colleague();
        colleague.cookies().forEach((name, value) -> {
            if (!name.startsWith("__Host-")) {
                thief.cookies().put(name, value);
            }
        });

        assertThat(colleague.write("save", "0123", "file", ARTICLE).statusCode())
                .isEqualTo(403);
        assertThat(thief.write("save", token, "file", ARTICLE).statusCode()).isEqualTo(403);
        assertThat(thief.write("online/look", token).statusCode()).isEqualTo(403);
    }

    @Test
    void whoLeavesIsAStrangerAgain() throws Exception {
        Colleague colleague = colleague();
        colleague.enter("Chị Chín", PASSWORD);
        String pass = String.join("", colleague.cookies().values());

        HttpResponse<String> left = colleague.post("/_bantin/ra", server, "");

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Set-Cookie").orElseThrow()).contains("Expires=Thu, 01 Jan 1970");
        colleague.cookies().replaceAll((name, value) -> pass);
        assertThat(colleague.get("/_bantin/").statusCode()).isEqualTo(403);
    }

    @Test
    void passEndsHalfADayAfterItsLastUse() throws Exception {
        Colleague colleague = colleague();
        colleague.enter("Chị Chín", PASSWORD);

        later(Duration.ofHours(11));
        int used = colleague.get("/_bantin/").statusCode();
        later(Duration.ofHours(11));
        int usedAgain = colleague.get("/_bantin/").statusCode();
        later(Duration.ofHours(13));

        assertThat(List.of(used, usedAgain)).containsOnly(200);
        assertThat(colleague.get("/_bantin/").statusCode()).isEqualTo(403);
    }

    @Test
    void wrongPasswordIsSlowedAndToldOf() throws Exception {
        later(Duration.ofHours(3));
        Colleague stranger = colleague();
        ALARMS.clear();

        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = stranger.enter("Ai <b>đó</b>", "đoán mò " + i);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Mật khẩu chưa đúng.", "value=\"Ai &lt;b&gt;đó&lt;/b&gt;\"");
        }
        HttpResponse<String> sixth = stranger.enter("Ai đó", PASSWORD);

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).contains("30");
        assertThat(sixth.body()).contains("Chờ 30 giây");
        assertThat(ALARMS).containsExactly("127.0.0.1");
        later(Duration.ofSeconds(31));
        assertThat(stranger.enter("Ai đó", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void formOfAnotherSiteIsRefused() throws Exception {
        String form = "name=a&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);

        for (String origin : List.of("", "null", "https://evil.example", server.replace("https", "http"))) {
            HttpResponse<String> answer = colleague().post("/_bantin/vao", origin, form);

            assertThat(answer.statusCode()).as(origin).isEqualTo(403);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(origin).isEmpty();
        }
        Colleague colleague = inside();
        assertThat(colleague.post("/_bantin/ra", "https://evil.example", "").statusCode())
                .isEqualTo(403);
        assertThat(colleague.get("/_bantin/").statusCode()).isEqualTo(200);
    }

    @Test
    void wayOnStaysAtThisServer() throws Exception {
        for (String to : List.of("//evil.example/", "https://evil.example/", "/\\evil.example", "/%2e%2e//evil", "")) {
            later(Duration.ofHours(3));

            String page = colleague()
                    .post("/_bantin/vao", server, "to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                    .body();

            assertThat(page).as(to).contains("name=\"to\" value=\"/_bantin/\"");
        }
    }

    @Test
    void endlessFormIsNotRead() throws Exception {
        later(Duration.ofHours(3));

        HttpResponse<String> answer = colleague().post("/_bantin/vao", server, "name=" + "a".repeat(9000) + "&to=/xa/");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Mật khẩu chưa đúng.", "value=\"/_bantin/\"");
    }

    @Test
    void passwordIsNeverTakenWithoutTls() throws Exception {
        String plain = server.replace("https:", "http:");
        HttpClient client = HttpClient.newHttpClient();

        HttpResponse<String> asked = client.send(
                HttpRequest.newBuilder(URI.create(plain + "/xa/?bantin-token=0123"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> sent = client.send(
                HttpRequest.newBuilder(URI.create(plain + "/_bantin/vao"))
                        .header("Origin", plain)
                        .POST(HttpRequest.BodyPublishers.ofString("password=" + PASSWORD))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location")).contains(server + "/xa/");
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** The page as it is, at an address that the browser of the tests may open. */
    @Test
    void everybodyCanSignIn(Browser browser) throws Exception {
        later(Duration.ofHours(3));
        String page =
                colleague().post("/_bantin/vao", server, "name=Anh+B%E1%BA%A3y").body();
        PreviewOf.put(site, "content/static/vao.html", page);
        PreviewOf.await("the page", () -> portal.get("/xa/vao.html").statusCode() == 200);
        browser.forget();

        browser.open("http://127.0.0.1:" + portal.preview.port() + "/xa/vao.html", Look.DESKTOP);

        for (Look look : List.of(Look.DESKTOP, Look.DARK, Look.ZOOMED, Look.PHONE)) {
            browser.turnTo(look);
            assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(AccessibilityTest.violations(browser, look)).isEmpty();
        }
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void anotherCertificateIsNoticed() throws Exception {
        Colleague careful = new Colleague(
                server, certificate.fingerprint().replace('A', 'B').replace('1', '2'));

        assertThatThrownBy(() -> careful.get("/xa/")).hasStackTraceContaining("another certificate");
    }
}
