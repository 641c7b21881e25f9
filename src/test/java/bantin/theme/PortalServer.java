package bantin.theme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the pages, the theme's assets and one picture on the loopback, under the policy that the theme promises to suit. */
final class PortalServer implements AutoCloseable {
    static final String POLICY = "default-src 'self'";
    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><path fill="#bfe3f5" d="M0 0h1200v800H0z"/><path fill="#7fae46" d="M0 450q300-90 600 0t600 0v350H0z"/></svg>
            """;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");
    private final Map<String, String> pages;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    PortalServer(Map<String, String> pages) throws IOException {
        this.pages = pages;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address(String file) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + file;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        byte[] bytes = bytes(path);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
        exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private byte[] bytes(String path) throws IOException {
        String page = pages.get(path);
        if (page != null) {
            return page.getBytes(StandardCharsets.UTF_8);
        }
        if (path.equals("canh-dong.svg")) {
            return PICTURE.getBytes(StandardCharsets.UTF_8);
        }
        Path file = ThemeTemplates.THEME.resolve(path);
        return path.startsWith("assets/") && Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
