package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser, and somebody who is none, gets from the preview's server. */
class ServerTest {
    @TempDir
    private Path site;

    private PreviewOf portal;

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        portal = new PreviewOf(site);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void pageIsHtmlInUtf8WithTheLiveScript() {
        HttpResponse<byte[]> page = portal.get("/xa/kinh-te/bai-1/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Bài số 1", "/_bantin/live.js");
    }

    /** A build told of them, and the desk, at which editors sit, did not. */
    @Test
    void deskTellsOfFilesThatTellOfPeopleOrStayAtHome() throws IOException {
        PreviewOf.put(site, "content/static/tep/an.vcf", "BEGIN:VCARD\nFN:Nguyễn Văn An\nEND:VCARD\n");
        PreviewOf.put(site, "content/static/tep/saoluu.sql", "-- MySQL dump 10.13\nDROP TABLE `users`;\n");

        PreviewOf.await(
                "what is told of them",
                () -> problems().contains("tên người (Nguyễn Văn An)")
                        && problems().contains("bản sao cơ sở dữ liệu"));

        Files.delete(site.resolve("content/static/tep/saoluu.sql"));
        PreviewOf.await("the news", () -> !problems().contains("bản sao cơ sở dữ liệu"));
        assertThat(problems()).contains("tên người (Nguyễn Văn An)");
    }

    private String problems() {
        return new String(portal.get("/_bantin/problems").body(), StandardCharsets.UTF_8);
    }

    @Test
    void folderWithoutSlashLeadsToTheOneWithIt() {
        HttpResponse<byte[]> answer = portal.get("/xa/kinh-te");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/xa/kinh-te/");
    }

    @Test
    void rootOfTheServerLeadsToTheSitesSubPath() {
        HttpResponse<byte[]> answer = portal.get("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/xa/");
    }

    @Test
    void missingPageShowsTheThemes404() {
        HttpResponse<byte[]> answer = portal.get("/xa/khong-co/");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Xã Bình Phú");
    }

    @Test
    void pictureIsMadeWhenTheBrowserAsksForIt() throws IOException {
        Path photo = site.resolve("content/images/anh.jpg");
        Files.createDirectories(photo.getParent());
        Files.copy(Path.of("src/test/resources/pictures/rgb.jpg"), photo);
        PreviewOf.put(site, "content/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\n---\n![Ảnh](/images/anh.jpg)\n");
        PreviewOf.await("the photo", () -> portal.text("/xa/gioi-thieu/").contains("<img src=\"/xa/anh/"));
        String page = portal.text("/xa/gioi-thieu/");
        String address = page.replaceFirst("(?s).*<img src=\"(/xa/anh/[^\"]+)\".*", "$1");

        HttpResponse<byte[]> picture = portal.get(address);

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.body()).startsWith(0xff, 0xd8);
    }

    @Test
    void knownPageIsNotSentAgain() {
        String tag = portal.get("/xa/").headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = portal.get("/xa/", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void recordingIsSentInTheAskedParts() {
        HttpResponse<byte[]> middle = portal.get("/xa/buoi-sang.mp3", "Range", "bytes=2-4");
        HttpResponse<byte[]> end = portal.get("/xa/buoi-sang.mp3", "Range", "bytes=-3");
        HttpResponse<byte[]> beyond = portal.get("/xa/buoi-sang.mp3", "Range", "bytes=10-");

        assertThat(middle.statusCode()).isEqualTo(206);
        assertThat(middle.body()).asString().isEqualTo("234");
        assertThat(middle.headers().firstValue("Content-Range")).contains("bytes 2-4/10");
        assertThat(end.body()).asString().isEqualTo("789");
        assertThat(beyond.statusCode()).isEqualTo(416);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xa/../site.yml",
                "/xa/%2e%2e/site.yml",
                "/xa/%2E%2E%2Fsite.yml",
                "/xa/..%2fsite.yml",
                "/xa/..%5csite.yml",
                "/xa/..\\site.yml",
                "/xa/%00",
                "/xa/buoi-sang.mp3%00.html",
                "/xa//etc/passwd",
                "//etc/passwd",
                "/xa/%c0%ae%c0%ae/site.yml",
                "/xa/%",
                "/xa/.bantin/",
                "/site.yml",
                "/xa/content/news/2020/bai-1.md"
            })
    void noPathLeavesTheSite(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("title: Xã", "root:", "date: 2020");
    }

    @Test
    void linkSetAfterTheLastLookDoesNotLeadOut() throws IOException {
        Path secret = Files.writeString(site.resolveSibling(site.getFileName() + "-secret"), "mật khẩu");
        Path recording = site.resolve("content/static/buoi-sang.mp3");
        Files.delete(recording);
        Files.createSymbolicLink(recording, secret);

        HttpResponse<byte[]> answer = portal.get("/xa/buoi-sang.mp3");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("mật khẩu");
        Files.delete(secret);
    }

    @Test
    void foreignNameOfThisMachineIsRefused() throws IOException {
        String answer = raw("GET /xa/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421 ").doesNotContain("Bình Phú");
    }

    @Test
    void oneConnectionServesSeveralRequests() throws IOException {
        String first = "HEAD /xa/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String last = "HEAD /xa/gioi-thieu/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        assertThat(raw(first + last).split("HTTP/1.1 200 OK", -1)).hasSize(3);
    }

    @Test
    void knownFileIsNotSentAgain() {
        String tag =
                portal.get("/xa/buoi-sang.mp3").headers().firstValue("ETag").orElseThrow();

        assertThat(portal.get("/xa/buoi-sang.mp3", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void onlyReadingIsAllowed() throws IOException {
        assertThat(raw("POST /xa/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ");
    }

    /** No page of the server's own, in English and without a way on, and none of a browser's. */
    @Test
    void whatIsNoPageIsToldInWords() throws IOException {
        String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        String film = " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Dest: video\r\nConnection: close\r\n\r\n";
        Map<String, String> answers = Map.of(
                "GET /_bantin/khac" + end,
                "404 Không có trang này",
                "GET /khac/" + end,
                "404 Không có trang này",
                "GET /_bantin/%zz" + end,
                "400 Địa chỉ hay yêu cầu này viết không đúng",
                "GET /%00" + end,
                "400 Địa chỉ hay yêu cầu này viết không đúng",
                "PUT /_bantin/edit" + end,
                "405 Địa chỉ này chỉ để xem",
                "GET /xa/ HTTP/1.1\r\nConnection: close\r\n\r\n",
                "400 Địa chỉ hay yêu cầu này viết không đúng",
                "xin chào\r\n\r\n",
                "505 Địa chỉ hay yêu cầu này viết không đúng",
                "GET /xa/?" + "a".repeat(20_000) + end,
                "414 Địa chỉ hay yêu cầu này viết không đúng",
                "GET /xa/ HTTP/1.1\r\nHost: localhost\r\nCookie: " + "a".repeat(20_000) + "\r\n\r\n",
                "431 Trình duyệt gửi");

        for (Map.Entry<String, String> one : answers.entrySet()) {
            String answer = raw(one.getKey());
            String[] expected = one.getValue().split(" ", 2);
            assertThat(answer)
                    .as(one.getKey().substring(0, Math.min(60, one.getKey().length())))
                    .startsWith("HTTP/1.1 " + expected[0])
                    .contains("<h1>" + expected[1], "<html lang=\"vi\">", "href=\"/_bantin/\"")
                    .doesNotContain("Jetty", "<h2>", "at bantin.");
        }
        assertThat(raw("HEAD /_bantin/khac" + end)).startsWith("HTTP/1.1 404").endsWith("\r\n\r\n");
        assertThat(raw("GET /_bantin/khac" + film)).startsWith("HTTP/1.1 404").endsWith("\r\n\r\n");
        assertThat(portal.faults).isEmpty();
    }

    /** The reader is told that nothing is lost, and not what went on inside; whoever runs it gets one line. */
    @Test
    void faultOfTheProgramIsTold() throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        PreviewSettings settings = new PreviewSettings(
                site,
                "127.0.0.1",
                0,
                false,
                bantin.problem.Messages.in(bantin.problem.Lang.VI),
                config -> {
                    throw new IllegalStateException("đồng hồ\nđã dừng");
                },
                Optional.empty(),
                "Chị Sáu",
                Optional::empty,
                Optional.empty(),
                told::add);
        try (Preview second = Preview.start(
                settings, (suspects, at) -> portal.preview.snapshot().orElseThrow())) {
            String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

            String first = raw(second.port(), "GET /_bantin/?token=bi-mat" + end);
            raw(second.port(), "GET /_bantin/" + end);

            assertThat(first)
                    .startsWith("HTTP/1.1 500")
                    .contains("<h1>Bantin mắc lỗi khi làm trang này</h1>", "Không mất gì", "Cache-Control: no-store")
                    .doesNotContain("IllegalState", "đồng hồ", "at bantin.", "Jetty");
            assertThat(told)
                    .singleElement()
                    .asString()
                    .endsWith("bantin: GET /_bantin/: java.lang.IllegalStateException: đồng hồ đã dừng");
        }
    }

    @Test
    void takenPortGivesTheNextFreeOne() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PreviewSettings settings = new PreviewSettings(
                    site,
                    "127.0.0.1",
                    taken.getLocalPort(),
                    false,
                    bantin.problem.Messages.in(bantin.problem.Lang.VI),
                    config -> java.time.ZonedDateTime.parse("2026-11-23T08:00:00+07:00"));
            try (Preview second = Preview.start(
                    settings, (suspects, at) -> portal.preview.snapshot().orElseThrow())) {
                assertThat(second.port()).isGreaterThan(taken.getLocalPort());
            }
        }
    }

    private String raw(String request) throws IOException {
        return raw(portal.preview.port(), request);
    }

    private static String raw(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
