package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page whose second half keeps the reader waiting has the chosen size of text already in its first half. */
@ExtendWith(InBrowser.class)
class TextSizeTest {
    private final CountDownLatch sizeWasSeen = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String page = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        sizeWasSeen.countDown();
        server.stop(0);
        threads.shutdown();
    }

    @Test
    void rememberedSizeIsThereBeforeThePageIsWhole(Portal portal) {
        page = portal.pages().get("bai.html");
        portal.browser().open("http://127.0.0.1:" + server.getAddress().getPort() + "/empty.html", Look.DESKTOP);

        Object seen = portal.browser().wait("""
                const done = arguments[arguments.length - 1];
                localStorage.setItem('bantin.text-size', '2');
                const frame = document.createElement('iframe');
                frame.src = '/slow.html';
                document.body.append(frame);
                const look = () => {
                  const page = frame.contentDocument;
                  if (page?.documentElement?.dataset.textSize !== '2') return setTimeout(look, 20);
                  const state = page.readyState;
                  frame.onload = () => done(state + ' ' + page.querySelectorAll('.menu-button[aria-expanded]').length);
                  fetch('/seen');
                };
                look();
                """);

        assertThat(seen).isEqualTo("loading 1");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] bytes =
                switch (path) {
                    case "/slow.html" -> page.getBytes(StandardCharsets.UTF_8);
                    case "/empty.html" -> "<!doctype html><title>x</title><body>".getBytes(StandardCharsets.UTF_8);
                    default -> asset(path);
                };
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "text/html");
        if (path.equals("/seen")) {
            sizeWasSeen.countDown();
        }
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            int half = path.equals("/slow.html") ? bytes.length / 2 : bytes.length;
            body.write(bytes, 0, half);
            if (half < bytes.length) {
                body.flush();
                sizeWasSeen.await();
                body.write(bytes, half, bytes.length - half);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] asset(String path) throws IOException {
        Path file = ThemeTemplates.THEME.resolve(path.substring(1));
        return path.startsWith("/assets/") && Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }
}
