package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Turn;
import bantin.director.DrawnCards;
import bantin.launcher.Pause;
import bantin.publish.ftps.FtpsLine;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir
    private Path temp;

    private Path site;
    private Path online;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private int minutes;
    private volatile boolean early;

    @BeforeEach
    void makePortal() throws IOException {
        site = temp.resolve("cong");
        online = temp.resolve("www");
        assertThat(bantin("init", site.toString())).isZero();
        DrawnCards.in(site);
        Files.writeString(
                site.resolve("site.yml"),
                "\npublish:\n  production:\n    to: " + online + "\n    check: false\n",
                StandardOpenOption.APPEND);
        article("gia-lua", "Giá lúa");
    }

    private void article(String slug, String title) throws IOException {
        Files.writeString(
                site.resolve("content/news/" + slug + ".md"),
                "---\ntitle: " + title + "\ndate: 2026-11-20\ncategory: tin-tuc\nslug: " + slug
                        + "\n---\n\nNội dung.\n");
    }

    /** Each command is typed a minute after the one before. */
    private int bantin(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        Clock clock = Clock.fixed(MORNING.plus(Duration.ofMinutes(minutes++)), ZoneOffset.UTC);
        Map<String, String> environment = Map.of("HOME", temp.resolve("home").toString(), "LANG", "vi_VN.UTF-8");
        Path folder = site != null && Files.exists(site.resolve("site.yml")) ? site : temp;
        return Main.run(new Surroundings(environment, new PrintWriter(out), new PrintWriter(err), clock, folder), args);
    }

    @Test
    void dryRunSaysWhatWouldBeDoneAndDoesNothing() {
        int code = bantin("publish", "--dry-run");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("bài mới").contains("không mất địa chỉ nào");
        assertThat(online).doesNotExist();
    }

    /** Else the files of an FTPS server are refused that wants them in the session of the commands. */
    @Test
    void sessionsAreGoneOnWithByTheirNumber() {
        System.clearProperty(FtpsLine.TICKETS);

        bantin("publish", "--dry-run");

        assertThat(System.getProperty(FtpsLine.TICKETS)).isEqualTo("false");
    }

    /** The service that publishes by the clock and an editor did so at once: both failed, "see whether the disk has room". */
    @Test
    void whoComesSecondWaitsForTheFirst() throws IOException, InterruptedException {
        Turn turn = Turn.in(site.resolve(".bantin"), () -> {});
        Thread first = new Thread(() -> {
            while (!err.toString().contains("đợi lệnh ấy xong")) {
                Pause.betweenTwoLooks();
            }
            early = Files.exists(online);
            turn.close();
        });
        first.start();

        assertThat(bantin("publish", "--yes")).isZero();

        first.join();
        assertThat(early).isFalse();
    }

    /** Everything was sent, and then the address of the check ended it with a stack trace. */
    @Test
    void anAddressWithoutHttpIsRefusedBeforehand() throws IOException {
        Files.writeString(site.resolve("site.yml"), "    url: www.example.vn\n", StandardOpenOption.APPEND);

        assertThat(bantin("publish", "--yes")).isEqualTo(1);

        bantin("build");
        assertThat(err.toString()).contains("www.example.vn").contains("không phải địa chỉ");
        assertThat(online).doesNotExist();
    }

    @Test
    void withoutAnAnswerNothingIsPublished() {
        assertThat(bantin("publish")).isEqualTo(1);

        assertThat(err.toString()).contains("chưa đăng gì cả").contains("--yes");
    }

    @Test
    void aLostAddressIsRefusedAndListed() throws IOException {
        bantin("publish", "--yes");
        Files.delete(site.resolve("content/news/gia-lua.md"));
        article("le-hoi", "Lễ hội");

        assertThat(bantin("publish", "--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("/gia-lua/").contains("--allow lost");
        assertThat(out.toString()).isEmpty();
        assertThat(bantin("publish", "--yes", "--allow", "lost")).isZero();
    }

    /** The second reason came to light only when the first was allowed. */
    @Test
    void allReasonsAreToldAtOnceAndADryRunKnowsWhichAreAllowed() throws IOException {
        article("le-hoi", "Lễ hội");
        bantin("publish", "--yes");
        Files.delete(site.resolve("content/news/gia-lua.md"));

        assertThat(bantin("publish", "--yes")).isEqualTo(1);
        assertThat(out.toString() + err).contains("--allow lost").contains("--allow fewer");

        assertThat(bantin("publish", "--dry-run", "--allow", "lost")).isEqualTo(1);
        assertThat(bantin("publish", "--dry-run", "--allow", "lost,fewer")).isZero();
    }

    @Test
    void aChangedSlugLeavesARedirect() throws IOException {
        bantin("publish", "--yes");
        Path file = site.resolve("content/news/gia-lua.md");
        Files.writeString(file, Files.readString(file).replace("slug: gia-lua", "slug: gia-lua-he-thu"));

        assertThat(bantin("publish", "--yes")).as(err.toString()).isZero();

        assertThat(err.toString()).contains("chuyển hướng");
        try (var pages = Files.walk(online.resolve("current").toRealPath())) {
            Path old = pages.filter(page -> page.endsWith("gia-lua/index.html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(old)).contains("gia-lua-he-thu/");
        }
    }

    @Test
    void theReleaseBeforeComesBackAndVerifyFindsAPlantedPage() throws IOException {
        bantin("publish", "--yes");
        article("le-hoi", "Lễ hội");
        bantin("publish", "--yes");
        bantin("releases");
        assertThat(out.toString()).contains("2 bản phát hành").contains("* 20261123-");
        assertThat(out.toString().lines().filter(line -> line.startsWith("* 20261123-")))
                .singleElement()
                .asString()
                .contains("1 bài mới, 0 bài sửa, 0 bài gỡ; ")
                .doesNotContain("files");

        assertThat(bantin("rollback")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Đã quay lại bản", "Người đọc đang thấy bản cũ ấy");
        bantin("releases");
        assertThat(out.toString()).contains("Đang hiện bản cũ 20261123-");
        assertThat(bantin("verify")).as(err.toString()).isZero();
        Files.writeString(online.resolve("current/co-bac.html"), "quảng cáo");

        assertThat(bantin("verify")).isEqualTo(1);
        assertThat(out.toString()).contains("bị thêm: /co-bac.html");
        assertThat(bantin("verify", "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"added\":[\"co-bac.html\"]");
    }

    @Test
    void whatCouldNotBeCheckedIsNotCalledChanged() {
        bantin("publish", "--yes");

        assertThat(bantin("verify", "http://127.0.0.1:1/")).isEqualTo(3);
        assertThat(err.toString()).contains("không trả lời");
    }

    /** An editor who turned back "production" with a slip in its address turned back the next target in the list. */
    @Test
    void noOtherTargetTakesThePlaceOfAFaultyOne() throws IOException {
        Path config = site.resolve("site.yml");
        Files.writeString(
                config,
                Files.readString(config).replaceFirst("to: .*", "to: sftp://lan:bi/m@t@www.example.vn/srv")
                        + "  noi-bo:\n    to: " + online + "\n");

        assertThat(bantin("rollback")).isEqualTo(1);
        assertThat(err.toString()).contains("production").contains("có lỗi");
        bantin("build");
        assertThat(err.toString()).contains("chứa mật khẩu").doesNotContain("bi/m@t");
        assertThat(bantin("releases", "noi-bo")).isZero();
        Files.writeString(config, Files.readString(config).replace("lan:bi/m@t@www", "lan@xa.vn:bim@t@www"));
        bantin("build");
        assertThat(err.toString()).contains("chứa mật khẩu").doesNotContain("bim@t");
    }

    @Test
    void aSiteWithoutTargetsSaysHowToNameOne() throws IOException {
        Path config = site.resolve("site.yml");
        Files.writeString(config, Files.readString(config).replaceAll("(?s)\npublish:.*", "\n"));

        assertThat(bantin("publish", "--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("site.yml chưa nói").contains("docs/publish.md");
    }

    /** Every later publish said again where the article had moved, and the edit that moved it did not count. */
    @Test
    void aMoveIsSaidOnceAndIsAnEdit() throws IOException {
        article("gia-lua", "Giá lúa");
        bantin("publish", "--yes");
        Files.writeString(
                site.resolve("content/news/gia-lua.md"),
                Files.readString(site.resolve("content/news/gia-lua.md")).replace("slug: gia-lua", "slug: lua-gao"));

        assertThat(bantin("publish", "--yes")).isZero();
        assertThat(err.toString()).contains("1 bài sửa").contains("/gia-lua/ sẽ chuyển hướng");
        assertThat(bantin("publish", "--yes")).isZero();
        assertThat(err.toString()).doesNotContain("chuyển hướng");
    }

    /** The time stood there as 2026-11-23T01:01:00Z. */
    @Test
    void timesAreSaidAsTheClockOnTheWallShowsThem() throws IOException {
        bantin("publish", "--yes");
        minutes = -60;

        assertThat(bantin("publish", "--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("đề giờ 23/11/2026 08:01, muộn hơn đồng hồ máy này (23/11/2026 07:00)");
    }

    @Test
    void aMistypedTargetIsGuessed() {
        assertThat(bantin("publish", "prodution")).isEqualTo(1);
        assertThat(err.toString()).contains("có phải bạn định gõ \"production\"?");
    }

    @Test
    void whatVerifyFoundIsRepaired() throws IOException {
        bantin("publish", "--yes");
        Path served = online.resolve("current").toRealPath();
        Files.writeString(served.resolve("index.html"), "casino", StandardOpenOption.APPEND);
        Files.createSymbolicLink(served.resolve("casino \"x\".html"), Path.of("/etc/passwd"));

        assertThat(bantin("verify", "--format", "json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"changed\":[\"index.html\"],\"added\":[\"casino \\\"x\\\".html\"]");
        assertThat(bantin("verify")).isEqualTo(1);
        assertThat(out.toString()).contains("--repair");
        assertThat(bantin("publish", "--repair", "--yes")).isZero();
        assertThat(bantin("verify")).isZero();
    }

    /** For a script, and for whoever wants to look: where it is online now. What led there goes beside. */
    @Test
    void whatIsOnlineIsAllOfTheResult() {
        assertThat(bantin("publish", "--yes")).isZero();
        assertThat(out.toString()).isEqualTo("Đã đăng lên \"production\": https://example.vn/\n");
        assertThat(err.toString()).contains("bài mới");

        assertThat(bantin("publish", "--yes", "--quiet")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).doesNotContain("bài mới");
    }

    /** "0 articles changed", it said, and what the head of the office had withdrawn was online again. */
    @Test
    void whatWasTurnedBackComesBackOnlyWhenThatIsAllowed() throws IOException {
        bantin("publish", "--yes");
        article("gia-lua", "Giá lúa tăng");
        bantin("publish", "--yes");
        bantin("rollback");

        assertThat(bantin("publish", "--dry-run")).isEqualTo(1);
        assertThat(out.toString())
                .contains("0 bài mới, 1 bài sửa, 0 bài gỡ")
                .contains("sẽ hiện lại: /tin-tuc/gia-lua/")
                .containsPattern("đang hiện bản cũ \\S+ \\(đăng lúc 23/11/2026 08:01\\): .+ đã quay lại bản ấy lúc"
                        + " 23/11/2026 08:03");
        assertThat(bantin("publish", "--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("1 bài sửa").contains("sẽ hiện lại").contains("--allow older");
        assertThat(bantin("publish")).isEqualTo(1);
        assertThat(err.toString()).contains("--allow older");
        assertThat(bantin("verify")).isZero();

        assertThat(bantin("publish", "--yes", "--allow", "older")).isZero();
        assertThat(bantin("publish", "--dry-run")).isZero();
    }

    @Test
    void olderReleaseThatNobodyTurnedBackToIsToldWithBothTimes() throws IOException {
        bantin("publish", "--yes");
        Path first = Files.readSymbolicLink(online.resolve("current"));
        article("gia-lua", "Giá lúa tăng");
        bantin("publish", "--yes");
        Files.delete(online.resolve("current"));
        Files.createSymbolicLink(online.resolve("current"), first);

        assertThat(bantin("verify")).isEqualTo(1);
        assertThat(err.toString()).contains("(đăng lúc 23/11/2026 08:01)").contains("(lúc 23/11/2026 08:02)");
        assertThat(bantin("publish", "--yes")).isEqualTo(1);
        assertThat(err.toString()).contains("(đăng lúc 23/11/2026 08:01), không phải bản mới nhất");
    }

    @Test
    void ofManyLostAddressesTheFirstAreNamed() throws IOException {
        for (int i = 0; i < 25; i++) {
            article("tin-" + i, "Tin " + i);
        }
        bantin("publish", "--yes");
        for (int i = 0; i < 25; i++) {
            Files.delete(site.resolve("content/news/tin-" + i + ".md"));
        }

        assertThat(bantin("publish", "--yes")).isEqualTo(1);

        assertThat(err.toString()).containsPattern("… và \\d+ địa chỉ nữa");
    }

    @Test
    void withoutAnOlderReleaseThereIsNoWayBack() {
        bantin("publish", "--yes");

        assertThat(bantin("rollback")).isEqualTo(1);
        assertThat(err.toString()).startsWith("ở \"production\" không còn bản nào cũ hơn bản đang hiện");
    }

    @Test
    void wherePagesAreReplacedInPlaceThereIsNoWayBack() throws IOException {
        Files.writeString(site.resolve("site.yml"), "    layout: in-place\n", StandardOpenOption.APPEND);
        bantin("publish", "--yes");

        assertThat(bantin("rollback")).isEqualTo(1);
        assertThat(err.toString()).startsWith("\"production\" thay tệp tại chỗ nên không có bản cũ để quay lại");
    }

    @Test
    void hostingWithoutLinksHasNoReleases() throws IOException {
        Path config = site.resolve("site.yml");
        Files.writeString(
                config,
                Files.readString(config).replaceFirst("to: .*", "to: ftps://lan@www.example.vn/srv")
                        + "    layout: releases\n");

        bantin("build");

        assertThat(err.toString())
                .contains("ftps://lan@www.example.vn/srv không có liên kết nên không dùng được layout: releases");
    }

    @Test
    void keyThatCannotBeKeptIsTold() throws IOException {
        Path key = Files.createDirectories(temp.resolve("home/.config/bantin/publish.key"));

        assertThat(bantin("publish", "--yes")).isEqualTo(1);
        assertThat(err.toString()).contains(key.toString()).contains("khóa");
        assertThat(online).doesNotExist();
    }

    @Test
    void whatAnotherComputerPublishedIsNotReplacedUnseen() throws IOException {
        bantin("publish", "--yes");
        Path here = site;
        site = temp.resolve("may-khac");
        Trees.copy(here, site);
        Trees.write(
                site.resolve("content/news/le-hoi.md"),
                "---\ntitle: Lễ hội\ndate: 2026-11-20\ncategory: tin-tuc\n---\nLễ.\n");
        try (var memory = Files.walk(site.resolve(".bantin/published"))) {
            memory.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
        Files.move(temp.resolve("home/.config/bantin/publish.key"), temp.resolve("publish.key"));

        assertThat(bantin("publish", "--yes")).isEqualTo(1);

        assertThat(err.toString()).contains("mà máy này chưa biết");
    }

    @Test
    void whatVisitorsGetIsToldFileByFile() throws IOException {
        bantin("publish", "--yes");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        try {
            assertThat(bantin(
                            "verify", "http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                    .isEqualTo(1);
        } finally {
            server.stop(0);
        }

        assertThat(out.toString())
                .contains(
                        "bị mất: /robots.txt\n",
                        "máy tìm kiếm nhận trang khác: /\n",
                        "máy chủ báo lỗi 503: /feed.xml\n",
                        "không trả lời: /feed.json\n");
    }

    /** One file is gone, one is another for search engines, at one the server breaks down, at one it hangs up. */
    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().getPath();
        Path file = online.resolve("current" + address + (address.endsWith("/") ? "index.html" : ""));
        if (address.equals("/feed.json")) {
            exchange.close();
            return;
        }
        int status = address.equals("/robots.txt")
                ? 404
                : address.equals("/feed.xml") ? 503 : Files.exists(file) ? 200 : 404;
        boolean search = exchange.getRequestHeaders().getFirst("User-Agent").contains("Googlebot");
        byte[] body = status != 200 || search && address.equals("/") ? new byte[] {'-'} : Files.readAllBytes(file);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void whatCouldNotBeFetchedLeavesTheQuestionOpen() throws IOException {
        bantin("publish", "--yes");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String address = exchange.getRequestURI().getPath();
            Path file = online.resolve("current" + address + (address.endsWith("/") ? "index.html" : ""));
            byte[] body = Files.exists(file) ? Files.readAllBytes(file) : new byte[] {'-'};
            exchange.sendResponseHeaders(
                    address.equals("/feed.xml") ? 503 : Files.exists(file) ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            assertThat(bantin(
                            "verify", "http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                    .isEqualTo(3);
        } finally {
            server.stop(0);
        }

        assertThat(out.toString()).contains("Chưa kiểm tra được hết: 1 trong ");
    }
}
