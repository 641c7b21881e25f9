package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.cli.screen.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the terminal of {@code bantin serve} says. */
class ServeCommandTest {
    @TempDir
    private Path site;

    private final StringWriter out = new StringWriter();

    @Test
    void takenPortIsToldAndTheSavedArticleCanBeClicked() throws IOException {
        Files.writeString(site.resolve("site.yml"), """
            title: Xã Bình Phú
            url: https://binhphu.example/
            categories:
              - title: Kinh tế
            """);
        Path file = site.resolve("content/news/gia-lua.md");
        Files.createDirectories(file.getParent());
        String article = "---\ntitle: Giá lúa\ndate: 2020-03-18\ncategory: Kinh tế\n---\nNội dung.\n";
        Files.writeString(file, article);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> serving =
                    CompletableFuture.supplyAsync(() -> serve(taken.getLocalPort()), thread);
            await("Bảng điều hành: ", serving);
            assertThat(out.toString())
                    .contains("Cổng " + taken.getLocalPort())
                    .doesNotContain("http://127.0.0.1:" + taken.getLocalPort() + "/");

            Files.writeString(file, article + "Thêm một câu.\n");

            await("/kinh-te/gia-lua/", serving);
            assertThat(out.toString())
                    .containsPattern("Đã lưu · xem: \u001b]8;;(http://127.0.0.1:\\d+/kinh-te/gia-lua/)\u001b\\\\\\1");
        } finally {
            thread.shutdownNow();
        }
    }

    private int serve(int port) {
        Surroundings around = new Surroundings(
                Map.of("BANTIN_TERMINAL", "1"),
                new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true),
                Clock.fixed(Instant.parse("2026-03-20T01:00:00Z"), ZoneOffset.UTC),
                site);
        return Main.run(around, "serve", "--port", String.valueOf(port));
    }

    private void await(String words, CompletableFuture<Integer> serving) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!out.toString().contains(words)) {
            if (serving.isDone() || System.nanoTime() > end) {
                throw new AssertionError("not said: " + words + " in " + out);
            }
            Thread.onSpinWait();
        }
    }
}
