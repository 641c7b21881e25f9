package bantin.types;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * How long a reader waits for what she filters a list by, from the question to the rows laid out on the page. Arguments: the
 * folder of a built portal, the address of a list. The first question opens the index; the others are asked one after another.
 */
public final class FilterBench {
    private static final List<String> QUESTIONS = List.of(
            "đất đai",
            "nghi quyet",
            "ubnd",
            "2019",
            "ho ngheo",
            "nông thôn mới",
            "7/2021",
            "phong kinh te",
            "không có từ này",
            "a");

    private static final String ASK = """
        const done = arguments[arguments.length - 1];
        const form = document.querySelector('.filter');
        const status = form.querySelector('.filter-status');
        status.textContent = '';
        form.elements.q.value = arguments[0];
        const side = form.querySelector('select');
        side.selectedIndex = arguments[1];
        const start = performance.now();
        new MutationObserver((_, watch) => {
          if (!status.textContent) return;
          watch.disconnect();
          document.body.offsetHeight;
          done([performance.now() - start, status.textContent]);
        }).observe(status, { childList: true, characterData: true, subtree: true });
        form.requestSubmit();
        """;

    private FilterBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            Path file = folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            String type = path.endsWith(".js")
                    ? "text/javascript"
                    : path.endsWith(".css") ? "text/css" : path.endsWith("/") ? "text/html" : "application/json";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync");
        // named, so that nothing is asked of the world
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        ChromeDriver browser = new ChromeDriver(driver, options);
        try {
            browser.get("http://127.0.0.1:" + server.getAddress().getPort() + args[1]);
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                for (String question : QUESTIONS) {
                    List<?> answer = (List<?>) browser.executeAsyncScript(ASK, question, round);
                    double time = ((Number) answer.get(0)).doubleValue();
                    System.out.printf(Locale.ROOT, "%-18s %6.1f ms  %s%n", question, time, answer.get(1));
                    times.add(time);
                }
            }
            System.out.printf(Locale.ROOT, "with the index opened: %.1f ms%n", times.remove(0));
            times.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "then: median %.1f ms, slowest %.1f ms%n",
                    times.get(times.size() / 2),
                    times.get(times.size() - 1));
        } finally {
            browser.quit();
            server.stop(0);
        }
    }
}
