package bantin.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** Serves a built portal from the loopback as servers do, and counts what a search asks for. */
final class CountingServer implements AutoCloseable {
    private final Path site;
    private final String counted;
    private final HttpServer server;
    private final Map<Path, byte[]> kept = new ConcurrentHashMap<>(); // a server has them in memory too
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong scripts = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();

    /** @param counted the paths that are counted */
    CountingServer(Path site, String counted) throws IOException {
        // as every server on the web does; else each answer waits 40 ms for a packet to be acknowledged
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.site = site;
        this.counted = counted;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void reset() {
        bytes.set(0);
        scripts.set(0);
        requests.set(0);
    }

    double kilobytes() {
        return bytes.get() / 1000.0;
    }

    double scriptKilobytes() {
        return scripts.get() / 1000.0;
    }

    long requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = site.resolve((path.endsWith("/") ? path + "index.html" : path).substring(1));
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        byte[] all = kept.computeIfAbsent(file, CountingServer::read);
        String range = exchange.getRequestHeaders().getFirst("Range");
        int code = 200;
        if (range != null) {
            String[] ends = range.replace("bytes=", "").split("-");
            int from = Integer.parseInt(ends[0]);
            int to = Math.min(all.length, Integer.parseInt(ends[1]) + 1);
            exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + all.length);
            all = Arrays.copyOfRange(all, from, to);
            code = 206;
        } else if (path.matches(".*(\\.js|\\.json|\\.css|\\.html|/)")) {
            all = packed(all);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        String type = path.endsWith(".js")
                ? "text/javascript"
                : path.endsWith(".css")
                        ? "text/css"
                        : path.endsWith(".wasm")
                                ? "application/wasm"
                                : path.endsWith("/") ? "text/html; charset=utf-8" : "application/octet-stream";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
        if (path.matches(counted)) {
            bytes.addAndGet(all.length);
            requests.incrementAndGet();
            scripts.addAndGet(path.endsWith(".js") ? all.length : 0);
        }
        exchange.sendResponseHeaders(code, all.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(all);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
