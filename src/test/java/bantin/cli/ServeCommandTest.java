package bantin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.launcher.Pause;
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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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

    @Test
    void whatIsSavedAtOnceIsCountedAndWhatIsMendedIsTold() throws IOException {
        Trees.write(site.resolve("site.yml"), Trees.SITE);
        String article = "---\ntitle: %s\ndate: 2020-03-18\ncategory: tin-tuc\n---\nNội dung.\n";
        Path broken = Trees.write(
                site.resolve("content/news/hong.md"), article.formatted("[").replace("tin-tuc", "khong"));
        Path before = site.resolve("nhieu");
        for (int i = 0; i < 5; i++) {
            Trees.write(before.resolve("tin-" + i + ".md"), article.formatted("Tin " + i));
        }
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Integer> serving = CompletableFuture.supplyAsync(() -> serve(0, "--open"), thread);
            await("không mở được trình duyệt; hãy tự mở http://127.0.0.1:", serving);

            Files.move(before, site.resolve("content/news/nhieu"));
            await("Đã thấy 5 bài thay đổi.", serving);

            Files.writeString(broken, article.formatted("Lành"));
            await("Đã hết lỗi.", serving);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void addressOfAnotherComputerIsNoDoorOfThisOne() throws IOException {
        Trees.write(site.resolve("site.yml"), Trees.SITE);

        Ran ran = Ran.bantin("serve", "--site", site, "--host", "192.0.2.1");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("không mở được cổng 8")
                .contains(" tại 192.0.2.1")
                .hasLineCount(2);
    }

    @Test
    void guestsAreShownTheWayByACodeWhereThereIsANetwork() {
        PrintWriter lines = new PrintWriter(out, true);
        Surroundings around = new Surroundings(Map.of(), lines, lines, Clock.systemUTC(), site);
        Console console = new Console(around, new GlobalOptions());

        ServeCommand.guests(console, Optional.of("192.168.1.5")).invite().accept("http://192.168.1.5:8080/");

        assertThat(out.toString())
                .startsWith("Xem trên điện thoại cùng mạng: quét mã này, hoặc mở http://192.168.1.5:8080/")
                .contains("▄");
        assertThatThrownBy(() -> ServeCommand.guests(console, Optional.empty()))
                .hasMessageContaining("preview.lan.none");
    }

    private int serve(int port, String... more) {
        Surroundings around = new Surroundings(
                Map.of(
                        "BANTIN_TERMINAL",
                        "1",
                        "BROWSER",
                        site.resolve("khong-co").toString()),
                new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true),
                Clock.fixed(Instant.parse("2026-03-20T01:00:00Z"), ZoneOffset.UTC),
                site);
        return Main.run(
                around,
                Stream.concat(Stream.of("serve", "--port", String.valueOf(port)), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void await(String words, CompletableFuture<Integer> serving) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!out.toString().contains(words)) {
            if (serving.isDone() || System.nanoTime() > end) {
                throw new AssertionError("not said: " + words + " in " + out);
            }
            Pause.betweenTwoLooks();
        }
    }
}
