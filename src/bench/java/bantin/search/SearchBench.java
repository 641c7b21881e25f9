package bantin.search;

import bantin.browser.Chromium;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What a reader's browser loads for a search, counted where it is sent, and how long she waits. Arguments: the folder of a built
 * portal, and {@code bantin} or {@code pagefind}. Scripts and JSON are sent packed, parts of files where a browser asks for
 * them, from the loopback. Each query is once the first one of a browser with an empty cache, and once one of many.
 */
public final class SearchBench {
    private static final Map<String, List<String>> QUERIES = queries();

    /** By what makes them cheap or dear: words that stand together, the same without marks, words that many pages have, slips. */
    private static Map<String, List<String>> queries() {
        Map<String, List<String>> queries = new LinkedHashMap<>();
        queries.put(
                "phrase", List.of("đất đai", "công dân", "nông thôn mới", "thủ tục hành chính", "phát triển kinh tế"));
        queries.put("no marks", List.of("cong dan", "uy ban nhan dan", "bao hiem y te", "dau tu xay dung"));
        queries.put("name", List.of("Nguyễn Văn Hùng", "Trần Thị Hồng Vân", "Lê Minh Tuấn"));
        queries.put("apart", List.of("lúa đông xuân", "bảo hiểm y tế", "đồng lúa của và", "hội xuân mậu tuất"));
        queries.put("one", List.of("đồng", "xã", "khuyến"));
        queries.put("number", List.of("93,1%", "13-3", "1500/QĐ-UBND"));
        queries.put("quoted", List.of("\"ủy ban nhân dân huyện\"", "\"công dân\""));
        queries.put("keys", List.of("dduwowngf", "d9u7o7ng2", "nguyeenx vawn hungf"));
        queries.put("slip", List.of("thanh llong xuất khẩu", "nông thônn mới", "khai giảngg năm học mới"));
        return queries;
    }

    private static final String BANTIN = """
        const done = arguments[arguments.length - 1];
        const list = document.querySelector('.results');
        const field = document.querySelector('main .search-form input');
        const changed = (is) => new Promise((seen) => {
          const look = () => { if (is()) { watch.disconnect(); seen(performance.now()); } };
          const watch = new MutationObserver(look);
          watch.observe(list, { attributes: true, childList: true });
          look();
        });
        const idle = () => new Promise((ended) => requestAnimationFrame(() => setTimeout(ended, 20)));
        (async () => {
          await changed(() => list.ariaBusy === 'false');
          list.replaceChildren();
          await idle();
          const start = performance.now();
          field.value = arguments[0];
          field.form.requestSubmit();
          const first = changed(() => list.firstChild || list.ariaBusy === 'false');
          const all = await changed(() => list.ariaBusy === 'false');
          done([all - start, document.querySelector('.search-status').textContent, await first - start]);
        })();
        """;
    private static final String PAGEFIND = """
        const done = arguments[arguments.length - 1];
        const start = performance.now();
        (async () => {
          window.engine ??= await import('/pagefind/pagefind.js');
          const found = await window.engine.search(arguments[0]);
          const results = found.results.slice(0, 10).map((result) => result.data());
          await results[0];
          const first = performance.now();
          await Promise.all(results);
          done([performance.now() - start, found.results.length + ' results', first - start]);
        })();
        """;

    private final Path site;
    private final String counted;
    private final Map<Path, byte[]> kept = new ConcurrentHashMap<>(); // a server has them in memory too
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong scripts = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();

    private SearchBench(Path site, String counted) {
        this.site = site;
        this.counted = counted;
    }

    public static void main(String[] args) throws IOException {
        boolean own = args[1].equals("bantin");
        // as every server on the web does; else each answer waits 40 ms for a packet to be acknowledged
        System.setProperty("sun.net.httpserver.nodelay", "true");
        String counted = own ? ".*/(tim-kiem/[^/]+|search[^/]*\\.js)" : ".*/pagefind/.*";
        SearchBench bench = new SearchBench(Path.of(args[0]), counted);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", bench::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        String page = "http://127.0.0.1:" + server.getAddress().getPort() + (own ? "/tim-kiem/" : "/so-do-cong/");
        ChromeDriver driver = Chromium.start();
        try {
            bench.ask(driver, page, args[1], own ? BANTIN : PAGEFIND);
        } finally {
            driver.quit();
            server.stop(0);
        }
        System.exit(0);
    }

    private void ask(ChromeDriver driver, String page, String name, String script) {
        List<Answer> first = new ArrayList<>();
        QUERIES.forEach((kind, queries) -> {
            driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
            reset();
            driver.get(page);
            first.add(told(name, "first", queries.get(0), query(driver, script, queries.get(0))));
        });
        List<Answer> all = new ArrayList<>();
        QUERIES.forEach((kind, queries) -> {
            List<Answer> next = new ArrayList<>();
            for (String query : queries) {
                reset();
                next.add(told(name, "next", query, query(driver, script, query)));
            }
            sum(name, "next, " + kind, next);
            all.addAll(next);
        });
        sum(name, "first query", first);
        sum(name, "next query", all);
    }

    private Answer told(String name, String which, String query, Answer answer) {
        System.out.printf(
                Locale.ROOT,
                "%-9s %-6s %-28s %6.1f kB (scripts %4.1f) in %3d requests; first result %5.0f ms, ten %5.0f ms   %s%n",
                name,
                which,
                query,
                answer.kilobytes(),
                scripts.get() / 1000.0,
                requests.get(),
                answer.firstMillis(),
                answer.millis(),
                answer.said());
        return answer;
    }

    private static void sum(String name, String which, List<Answer> answers) {
        List<Double> kilobytes = answers.stream().map(Answer::kilobytes).toList();
        List<Double> firsts = answers.stream().map(Answer::firstMillis).toList();
        List<Double> millis = answers.stream().map(Answer::millis).toList();
        System.out.printf(
                Locale.ROOT,
                "%-9s %-16s median %5.1f kB, most %5.1f kB; first result median %4.0f ms, slowest %4.0f ms; ten median %4.0f ms, slowest %4.0f ms%n",
                name,
                which,
                median(kilobytes),
                Collections.max(kilobytes),
                median(firsts),
                Collections.max(firsts),
                median(millis),
                Collections.max(millis));
    }

    private record Answer(double kilobytes, double firstMillis, double millis, String said) {}

    private Answer query(ChromeDriver driver, String script, String query) {
        List<?> answer = (List<?>) driver.executeAsyncScript(script, query);
        return new Answer(
                bytes.get() / 1000.0,
                ((Number) answer.get(2)).doubleValue(),
                ((Number) answer.get(0)).doubleValue(),
                String.valueOf(answer.get(1)));
    }

    private void reset() {
        bytes.set(0);
        scripts.set(0);
        requests.set(0);
    }

    private static double median(List<Double> numbers) {
        List<Double> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = site.resolve((path.endsWith("/") ? path + "index.html" : path).substring(1));
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        byte[] all = kept.computeIfAbsent(file, SearchBench::read);
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
