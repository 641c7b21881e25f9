package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom that leaves every page open, or a page of the web that opens hundreds, does not starve the preview. */
class ManyTabsTest {
    @TempDir
    private Path site;

    private PreviewOf portal;
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        PreviewOf.write(site);
        portal = new PreviewOf(site);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        portal.close();
    }

    @Test
    void tabsAboveTheMostAreRefusedAndPagesAnsweredAsBefore() throws IOException {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < Tabs.MOST + 5; i++) {
            answers.add(statusOfNewTab(""));
        }

        assertThat(answers.subList(0, Tabs.MOST)).containsOnly("HTTP/1.1 200 OK");
        assertThat(answers.subList(Tabs.MOST, answers.size())).containsOnly("HTTP/1.1 503 Service Unavailable");
        assertThat(portal.get("/xa/").statusCode()).isEqualTo(200);
        assertThat(threads()).isLessThan(30);
    }

    @Test
    void aClosedTabMakesRoom() throws IOException {
        for (int i = 0; i < Tabs.MOST; i++) {
            statusOfNewTab("");
        }

        open.get(0).close();
        PreviewOf.put(site, "content/news/bai-9.md", PreviewOf.article("Bài số chín", "Văn hóa", 20));

        PreviewOf.await("room", () -> statusOfNewTab("").equals("HTTP/1.1 200 OK"));
    }

    @Test
    void scriptsOfOtherSitesAreNotLetIn() throws IOException {
        assertThat(statusOfNewTab("Origin: https://evil.example\r\n")).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(statusOfNewTab("Origin: null\r\n")).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(statusOfNewTab("Sec-Fetch-Site: cross-site\r\n")).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(statusOfNewTab("Sec-Fetch-Site: same-site\r\n")).isEqualTo("HTTP/1.1 403 Forbidden");
        assertThat(statusOfNewTab("Origin: http://127.0.0.1:" + portal.preview.port() + "\r\n"))
                .isEqualTo("HTTP/1.1 200 OK");
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("bantin-preview"))
                .count();
    }

    private String statusOfNewTab(String headers) {
        try {
            Socket socket = new Socket("127.0.0.1", portal.preview.port());
            open.add(socket);
            socket.setSoTimeout(20_000);
            String request = "GET /_bantin/live?page=/ HTTP/1.1\r\nHost: 127.0.0.1:" + portal.preview.port() + "\r\n"
                    + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            StringBuilder line = new StringBuilder();
            for (int c = socket.getInputStream().read();
                    c >= 0 && c != '\r';
                    c = socket.getInputStream().read()) {
                line.append((char) c);
            }
            return line.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
