package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.screen.Surroundings;
import bantin.launcher.SetClock;
import bantin.publish.WebServer;
import bantin.publish.ssh.SshServer;
import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Look;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that an officer does between an empty folder and an article that readers see, in a browser, with the program as it is
 * started: what she clicks and types is counted.
 */
@ExtendWith(InBrowser.class)
class OfficersDayTest {
    private static final Path PICTURES = Path.of("src/test/resources/pictures");
    private static final String TITLE = "Ngày hội Đại đoàn kết toàn dân tộc ở ấp Bình Phú";
    private static final String ADDRESS = "ngay-hoi-dai-doan-ket-toan-dan-toc-o-ap-binh-phu/";

    @TempDir
    private Path temp;

    private final StringWriter said = new StringWriter();
    private volatile Instant now = Instant.parse("2026-03-20T01:00:00Z");

    @Test
    void articleComesFromWordToItsReadersAndGoesAgain(Browser browser) throws Exception {
        Path site = temp.resolve("cong");
        assertThat(Ran.bantin("init", site, "--preset", "xa-phuong").code()).isZero();
        Path online = Files.createDirectories(temp.resolve("srv"));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (SshServer server = new SshServer(temp.resolve("ssh"));
                WebServer web = new WebServer(temp.resolve("nginx"), online.resolve("current"))) {
            thread.submit(() -> serve(site, server.home));
            OfficersHands.await("the desk", () -> said.toString().contains("Bảng điều hành: "));
            String desk = said.toString().replaceFirst("(?s).*Bảng điều hành: (\\S+).*", "$1");
            OfficersHands hands = new OfficersHands(browser);

            browser.open(desk, Look.DESKTOP);
            settle(hands, web.port, server.address(online));
            write(hands);
            String page = web(web.port) + "tin-tuc/" + ADDRESS;

            hands.in("#round [data-step=schedule]", "20/03/2026 09:30");
            hands.step("schedule");
            now = Instant.parse("2026-03-20T02:31:00Z");
            firstPublish(hands);
            hands.follow("#job a[href='" + page + "']");
            assertThat(hands.seen()).contains(TITLE, "Chị Sáu phát biểu", "Múa lân trước đình");
            assertThat(browser.run("return document.querySelectorAll('main img').length"))
                    .isEqualTo(3L);

            hands.back(desk);
            hands.follow("#found a[href*='edit?'][href*='dai-doan-ket']");
            hands.type("[name='text.title']", TITLE + " năm 2026");
            hands.save();
            publish(hands);
            hands.follow("#job a[href='" + page + "']");
            assertThat(hands.seen()).contains(TITLE + " năm 2026");

            hands.back(desk);
            hands.follow("#found a[href*='edit?'][href*='dai-doan-ket']");
            hands.in("#round [data-step=withdraw]", "Danh sách khen thưởng có nhầm lẫn");
            hands.step("withdraw");
            publish(hands);
            hands.follow("#job a[href='" + page + "']");
            assertThat(hands.seen()).contains("Danh sách khen thưởng có nhầm lẫn");

            assertThat(hands.clicks()).isLessThanOrEqualTo(60);
            System.out.println("officer: " + hands.clicks() + " clicks, " + hands.words() + " words typed");
            server.awaitEndOfSessions();
        } finally {
            thread.shutdownNow();
            assertThat(thread.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            browser.forget();
        }
    }

    /** What only the office knows, and where its portal stands. */
    private static void settle(OfficersHands hands, int port, String to) {
        hands.follow(".others a[href*='site.yml']");
        hands.type("[name='text.title']", "Cổng thông tin điện tử xã Bình Phú");
        hands.type("[name='text.url']", web(port));
        hands.type("[name='text.organisation/name']", "Ủy ban nhân dân xã Bình Phú");
        hands.type("[name='text.publish/chinh-thuc/to']", to);
        hands.save();
    }

    private static void write(OfficersHands hands) throws IOException {
        hands.follow("nav a[href='/_bantin/']");
        hands.follow(".begin a");
        hands.type("#title", TITLE);
        hands.choose("#category", "tin-tuc");
        hands.leave("#begin button");
        hands.paste(Files.readString(Path.of("src/test/resources/paste/word-list.html")));
        List<List<String>> photos = new ArrayList<>();
        for (String name : List.of("rgb.jpg", "huong-1.jpg", "xam.jpg")) {
            photos.add(List.of(name, Base64.getEncoder().encodeToString(Files.readAllBytes(PICTURES.resolve(name)))));
        }
        hands.drop(photos);
        hands.write("Chị Sáu phát biểu");
        hands.enter();
        hands.write("Múa lân trước đình");
        hands.enter();
        hands.write("Bà con chụp ảnh chung");
        hands.save();
    }

    /** The server is a new one, and some pages of the portal still wait for the office's words. */
    private static void firstPublish(OfficersHands hands) {
        hands.follow("nav a[href='/_bantin/dang']");
        hands.ask("[data-deed=look]");
        hands.ask("#job [data-agreed]");
        hands.click("[name=allow][value=unfilled]");
        hands.ask("[data-deed=go]");
        hands.expect("Đã đăng lên");
    }

    private static void publish(OfficersHands hands) {
        hands.follow("nav a[href='/_bantin/dang']");
        hands.ask("[data-deed=look]");
        hands.click("[name=allow][value=unfilled]");
        hands.ask("[data-deed=go]");
        hands.expect("Đã đăng lên");
    }

    private static String web(int port) {
        return "http://127.0.0.1:" + port + "/";
    }

    private int serve(Path site, Path home) {
        Surroundings around = new Surroundings(
                Map.of("HOME", home.toString()),
                new PrintWriter(said, true),
                new PrintWriter(said, true),
                clock(),
                site);
        return Main.run(around, "serve", "--port", "0", "--site", site.toString());
    }

    private Clock clock() {
        return new SetClock(() -> now);
    }
}
