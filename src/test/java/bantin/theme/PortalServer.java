package bantin.theme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves pages and what they need on the loopback, under the policy that the theme promises to suit. */
public final class PortalServer implements AutoCloseable {
    /** What stands at a path; no bytes where there is nothing. */
    public interface Files {
        byte[] at(String path) throws IOException;
    }

    static final String POLICY = "default-src 'self'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "jpg", "image/jpeg",
            "woff2", "font/woff2");
    private final Files files;
    private final String policy;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    public PortalServer(Files files) throws IOException {
        this(files, POLICY);
    }

    PortalServer(Files files, String policy) throws IOException {
        this.files = files;
        this.policy = policy;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public String address(String file) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + file;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getPath().substring(1);
        String path = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
        byte[] bytes = files.at(path);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
        String range = exchange.getRequestHeaders().getFirst("Range");
        int code = bytes.length == 0 ? 404 : range == null ? 200 : 206;
        byte[] sent = code == 206 ? part(bytes, range) : bytes;
        exchange.sendResponseHeaders(code, sent.length == 0 ? -1 : sent.length);
        try (exchange) {
            exchange.getResponseBody().write(sent);
        }
    }

    /** Of a file's bytes those from the first to the last number. */
    private static byte[] part(byte[] bytes, String range) {
        String[] ends = range.replace("bytes=", "").split("-");
        int end = ends.length < 2 ? bytes.length : Integer.parseInt(ends[1]) + 1;
        return Arrays.copyOfRange(bytes, Integer.parseInt(ends[0]), Math.min(bytes.length, end));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
