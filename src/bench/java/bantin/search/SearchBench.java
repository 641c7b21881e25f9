package bantin.search;

import bantin.browser.Chromium;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What a reader's browser loads for a search, counted where it is sent, and how long she waits. Arguments: the folder of a built
 * portal, and {@code bantin} or {@code pagefind}. Scripts and JSON are sent packed, parts of files where a browser asks for
 * them, from the loopback. Some queries come first in a browser with an empty cache: with the address, as the form in the header of
 * a page sends them, which is timed from the moment that the browser goes there, and typed into a page that stands there. All are
 * asked once more as later ones.
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

    /** Watches for the answer to the question of the address, from the moment that the browser goes there. */
    private static final String WATCH = """
        addEventListener('DOMContentLoaded', () => {
          const list = document.querySelector('.results');
          if (!list || !location.search) return;
          let first = 0;
          window.answered = new Promise((seen) => {
            new MutationObserver(() => {
              const said = document.querySelector('.search-status').textContent;
              if (said) first ||= performance.now();
              if (first && list.ariaBusy === 'false') seen([performance.now(), said, first]);
            }).observe(list, { attributes: true, childList: true });
          });
        });
        """;

    private static final String ARRIVED = """
        window.answered.then(arguments[arguments.length - 1]);
        """;
    /** The page has come to rest before somebody types. */
    private static final String RESTED = """
        setTimeout(arguments[arguments.length - 1], 1500);
        """;

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

    private final CountingServer server;
    private final ChromeDriver driver;

    private SearchBench(CountingServer server, ChromeDriver driver) {
        this.server = server;
        this.driver = driver;
    }

    public static void main(String[] args) throws IOException {
        boolean own = args[1].equals("bantin");
        String counted = own ? ".*/(tim-kiem/[^/]+|search[^/]*\\.js)" : ".*/pagefind/.*";
        ChromeDriver driver = Chromium.start();
        try (CountingServer server = new CountingServer(Path.of(args[0]), counted)) {
            String page = server.address(own ? "/tim-kiem/" : "/so-do-cong/");
            new SearchBench(server, driver).ask(page, args[1], own ? BANTIN : PAGEFIND);
        } finally {
            driver.quit();
        }
        System.exit(0);
    }

    private void ask(String page, String name, String script) {
        boolean own = script.equals(BANTIN);
        if (own) {
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            List<Answer> arrived = new ArrayList<>();
            firsts().forEach(query -> {
                empty();
                driver.get(page + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
                arrived.add(told(name, "address", query, query(ARRIVED, query)));
            });
            sum(name, "first, address", arrived);
        }
        List<Answer> typed = new ArrayList<>();
        firsts().forEach(query -> {
            empty();
            driver.get(page);
            if (own) {
                driver.executeAsyncScript(RESTED);
            }
            typed.add(told(name, "typed", query, query(script, query)));
        });
        sum(name, "first, typed", typed);
        List<Answer> all = new ArrayList<>();
        QUERIES.forEach((kind, queries) -> {
            List<Answer> next = new ArrayList<>();
            for (String query : queries) {
                server.reset();
                next.add(told(name, "next", query, query(script, query)));
            }
            sum(name, "next, " + kind, next);
            all.addAll(next);
        });
        sum(name, "next query", all);
    }

    /** One of each kind. */
    private static List<String> firsts() {
        return QUERIES.values().stream().map(queries -> queries.get(0)).toList();
    }

    private void empty() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        server.reset();
    }

    private Answer told(String name, String which, String query, Answer answer) {
        System.out.printf(
                Locale.ROOT,
                "%-9s %-7s %-28s %6.1f kB (scripts %4.1f) in %3d requests; first result %5.0f ms, ten %5.0f ms   %s%n",
                name,
                which,
                query,
                answer.kilobytes(),
                server.scriptKilobytes(),
                server.requests(),
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

    private Answer query(String script, String query) {
        List<?> answer = (List<?>) driver.executeAsyncScript(script, query);
        return new Answer(
                server.kilobytes(),
                ((Number) answer.get(2)).doubleValue(),
                ((Number) answer.get(0)).doubleValue(),
                String.valueOf(answer.get(1)));
    }

    private static double median(List<Double> numbers) {
        List<Double> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
