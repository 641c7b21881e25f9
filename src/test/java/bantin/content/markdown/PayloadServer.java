package bantin.content.markdown;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Shows bodies, each in a page of its own without any policy, and knows what else was asked for. */
final class PayloadServer implements AutoCloseable {
    private static final String ALL = """
        <!doctype html><meta charset="utf-8"><body><script>
        var count = %d, ran = [], frames = [];
        const tags = new Set(('a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em'
          + ' figcaption figure h2 h3 h4 h5 h6 hr i ins kbd label li mark ol p pre q rp rt ruby s samp section small span'
          + ' strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr input').split(' '));
        const attributes = new Set(('id lang dir title class role tabindex aria-label href hreflang rel colspan rowspan'
          + ' headers scope abbr span start reversed type value datetime open disabled checked').split(' '));
        let loaded = 0;
        for (let n = 0; n < count; n++) {
          const frame = document.createElement('iframe');
          frame.onload = () => { if (++loaded === count) setTimeout(() => window.finished = true, 300); };
          frame.src = n + '.html';
          document.body.append(frame);
          frames.push(frame);
        }
        function faults() {
          const found = ran.map(n => n + ' ran');
          frames.forEach((frame, n) => {
            const page = frame.contentDocument;
            if (!page || page.location.pathname !== '/' + n + '.html') { found.push(n + ' left'); return; }
            const main = page.querySelector('main');
            if (!main || main.lastElementChild.id !== 'after' || main.children.length !== 2) found.push(n + ' swallows');
            const walk = page.createTreeWalker(page.querySelector('article'), NodeFilter.SHOW_ALL);
            while (walk.nextNode()) {
              const node = walk.currentNode;
              if (node.nodeType === Node.TEXT_NODE) continue;
              if (node.nodeType !== Node.ELEMENT_NODE) { found.push(n + ' comment'); continue; }
              if (!tags.has(node.localName) || node.namespaceURI !== 'http://www.w3.org/1999/xhtml')
                found.push(n + ' ' + node.localName);
              for (const name of node.getAttributeNames()) if (!attributes.has(name)) found.push(n + ' ' + name);
              if (node.localName === 'a' && !/^(https?|mailto|tel|):$/.test(node.protocol)) found.push(n + ' ' + node.protocol);
              if (node.localName === 'input' && !(node.type === 'checkbox' && node.disabled)) found.push(n + ' input');
            }
          });
          return found;
        }
        </script>
        """;
    private static final String PAGE = """
        <!doctype html><html><head><meta charset="utf-8"><script>
        window.boom = window.alert = () => parent.ran.push(%d);
        </script></head><body><main><article>%s</article><p id="after">x</p></main></body></html>
        """;

    private final List<String> payloads;
    private final UnaryOperator<String> cleaner;
    private final SortedSet<String> loaded = new ConcurrentSkipListSet<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    PayloadServer(List<String> payloads, UnaryOperator<String> cleaner) throws IOException {
        this.payloads = payloads;
        this.cleaner = cleaner;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address(String file) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + file;
    }

    /** What the pages asked for by themselves. */
    SortedSet<String> loaded() {
        return loaded;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] page = page(path).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
        try (exchange) {
            exchange.getResponseBody().write(page);
        }
    }

    private String page(String path) {
        if (path.equals("/all.html")) {
            return String.format(java.util.Locale.ROOT, ALL, payloads.size());
        }
        if (path.matches("/\\d+\\.html")) {
            int number = Integer.parseInt(path.substring(1, path.indexOf('.')));
            String text = payloads.get(number)
                    .replace("EVIL", address("evil/" + number))
                    .replace("PORT", String.valueOf(server.getAddress().getPort()));
            return String.format(java.util.Locale.ROOT, PAGE, number, cleaner.apply(text));
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
