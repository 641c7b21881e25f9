package bantin.image.svg;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Shows drawings, each as a document of its own without any policy, and knows what else was asked for. */
final class DrawingServer implements AutoCloseable {
    /** Clicks and points at everything, for what only then runs. */
    private static final String ALL = """
        <!doctype html><meta charset="utf-8"><body><script>
        var ran = [];
        let loaded = 0;
        const count = %d, events = ['click', 'mouseover', 'pointerenter', 'focus', 'focusin', 'activate', 'load', 'error'];
        function boom(n) { ran.push(n); }
        function touch(frame, n) {
          const drawing = frame.contentDocument;
          if (!drawing || drawing.location.pathname !== '/' + n + '.svg') return;
          for (const element of drawing.querySelectorAll('*')) {
            events.forEach(name => element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })));
            if (element.href) ran.push(...(/script:/i.test(element.href.baseVal) ? [n] : []));
          }
        }
        function done() {
          document.querySelectorAll('iframe').forEach(touch);
          setTimeout(() => window.finished = true, 400);
        }
        for (let n = 0; n < count; n++) {
          const frame = document.createElement('iframe');
          frame.onload = () => { if (++loaded === count) setTimeout(done, 400); };
          frame.src = n + '.svg';
          document.body.append(frame);
        }
        </script>
        """;

    private final List<String> drawings;
    private final UnaryOperator<String> cleaner;
    private final SortedSet<String> loaded = new ConcurrentSkipListSet<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    DrawingServer(List<String> drawings, UnaryOperator<String> cleaner) throws IOException {
        this.drawings = drawings;
        this.cleaner = cleaner;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address(String file) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + file;
    }

    /** What the drawings asked for by themselves. */
    SortedSet<String> loaded() {
        return loaded;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] page = page(path).getBytes(StandardCharsets.UTF_8);
        String type = path.endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(page.length == 0 ? 204 : 200, page.length == 0 ? -1 : page.length);
        try (exchange) {
            exchange.getResponseBody().write(page);
        }
    }

    private String page(String path) {
        if (path.equals("/all.html")) {
            return String.format(Locale.ROOT, ALL, drawings.size());
        }
        if (path.matches("/\\d+\\.svg")) {
            int number = Integer.parseInt(path.substring(1, path.indexOf('.')));
            String drawing = drawings.get(number)
                    .replace("EVIL", address("evil/" + number))
                    .replace("PORT", String.valueOf(server.getAddress().getPort()))
                    .replace("boom()", "parent.boom(" + number + ")");
            String clean = cleaner.apply(drawing);
            return clean.isEmpty() ? "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" : clean;
        }
        if (!path.equals("/favicon.ico")) {
            loaded.add(path);
        }
        return "";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
