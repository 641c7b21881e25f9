package bantin.preview;

import bantin.browser.Chromium;
import bantin.publish.ssh.SshServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * How long an editor waits at the desk, in Chromium. Arguments: the portal, an article of it, how many rounds, then the
 * command of the server at port 8473. Prints the least, the median and the 95th percentile in
 * milliseconds of each: on a computer that does much else the least tells most.
 */
public final class DeskBench {
    private static final String DESK = "http://127.0.0.1:8473/_bantin/";

    /** Each time from a key to the paint of the frame that shows it, and how long the page's own scripts took of it. */
    private static final String WATCH_TYPING = """
            window.shown = []; window.own = [];
            const body = document.getElementById('body');
            let begun = 0;
            addEventListener('input', () => { begun = performance.now(); }, { capture: true });
            addEventListener('input', event => {
              own.push(performance.now() - begun);
              const typed = event.timeStamp;
              requestAnimationFrame(() => {
                const painted = new MessageChannel();
                painted.port1.onmessage = () => shown.push(performance.now() - typed);
                painted.port2.postMessage('');
              });
            });
            body.focus(); body.setSelectionRange(0, 0);
            """;

    private static final String PREVIEW = """
            const done = arguments[arguments.length - 1];
            const word = arguments[0];
            const body = document.getElementById('body');
            body.focus(); body.setSelectionRange(0, 0);
            document.execCommand('insertText', false, word + ' ');
            const typed = performance.now();
            const look = () => {
              const frame = document.querySelector('#pages iframe:not([hidden])');
              const page = frame && frame.contentDocument;
              if (page && page.body && page.body.textContent.includes(word)) {
                requestAnimationFrame(() => done(performance.now() - typed));
              } else setTimeout(look, 2);
            };
            look();
            """;

    private static final String FILTER = """
            const done = arguments[arguments.length - 1];
            const found = document.querySelector('#found');
            const field = document.querySelector('.filter [name=q]');
            field.focus();
            field.select();
            const typed = performance.now();
            new MutationObserver((all, own) => {
              if (document.querySelector('#found') === found) return;
              own.disconnect();
              requestAnimationFrame(() => done(performance.now() - typed));
            }).observe(document.querySelector('main'), { childList: true, subtree: true });
            document.execCommand('insertText', false, arguments[0]);
            """;

    private DeskBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path site = Path.of(args[0]);
        Path file = site.resolve(args[1]);
        int rounds = Integer.parseInt(args[2]);
        Path work = Files.createTempDirectory("desk");
        SshServer ssh = new SshServer(work.resolve("ssh"));
        Files.writeString(
                site.resolve("site.yml"),
                "publish:\n  www: {to: '" + ssh.address(work.resolve("www")) + "', check: false}\n",
                StandardOpenOption.APPEND);
        ProcessBuilder command = new ProcessBuilder(Arrays.asList(args).subList(3, args.length));
        command.environment().put("HOME", ssh.home.toString());
        Process server = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ChromeDriver driver = Chromium.start();
        try {
            Chromium.awaitAnswer(DESK);
            String edit = DESK + "edit?file=" + args[1];
            tell("open an entry", opened(driver, edit, rounds));
            typing(driver, edit, rounds);
            tell("typed text in the page beside it", repeated(driver, edit, PREVIEW, rounds, "#pages iframe"));
            tell("list filtered", repeated(driver, DESK, FILTER, rounds, "#found"));
            publishing(driver, file, Math.max(3, rounds / 10));
        } finally {
            driver.quit();
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
            server.waitFor();
            ssh.close();
        }
    }

    private static List<Double> opened(ChromeDriver driver, String address, int rounds) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            driver.get(address);
            double ready = number(driver.executeScript(
                    "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
            if (ready > 0) {
                times.add(ready);
            }
        }
        return times;
    }

    private static void typing(ChromeDriver driver, String address, int rounds) throws InterruptedException {
        driver.get(address);
        Thread.sleep(2000);
        driver.executeScript(WATCH_TYPING);
        for (int i = 0; i < 5 * rounds; i++) {
            driver.executeCdpCommand("Input.insertText", Map.of("text", i % 6 == 5 ? " " : "ê"));
            Thread.sleep(60);
        }
        tell("key to screen", numbers(driver.executeScript("return shown")));
        tell("of that the desk's own scripts", numbers(driver.executeScript("return own")));
        driver.executeScript("document.querySelectorAll('#entry [name]').forEach(f => { f.value = f.defaultValue })");
    }

    private static List<Double> repeated(ChromeDriver driver, String address, String script, int rounds, String ready)
            throws InterruptedException {
        driver.get(address);
        driver.findElement(By.cssSelector(ready));
        Thread.sleep(3000);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            String word = i % 2 == 0 ? "lúa" + i : "hội" + i;
            times.add(number(driver.executeAsyncScript(script, script.equals(FILTER) ? word.substring(0, 3) : word)));
            Thread.sleep(700);
        }
        driver.executeScript("document.querySelectorAll('#entry [name]').forEach(f => { f.value = f.defaultValue })");
        return times;
    }

    /** The first one sends everything, and asks whether the server is the right one. */
    private static void publishing(ChromeDriver driver, Path file, int rounds)
            throws IOException, InterruptedException {
        driver.get(DESK + "dang");
        press(driver, "[data-deed=look]");
        press(driver, "#job [data-agreed]");
        allow(driver);
        System.out.printf(Locale.ROOT, "%-34s %8.0f ms%n", "first publish", press(driver, "[data-deed=go]"));
        List<Double> looks = new ArrayList<>();
        List<Double> goes = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Files.writeString(file, "\nThêm một câu.\n", StandardOpenOption.APPEND);
            Thread.sleep(3000);
            looks.add(press(driver, "[data-deed=look]"));
            allow(driver);
            goes.add(press(driver, "[data-deed=go]"));
        }
        tell("what would change", looks);
        tell("one article online", goes);
    }

    private static void allow(ChromeDriver driver) {
        driver.executeScript("document.querySelectorAll('[name=allow]').forEach(tick => tick.click())");
    }

    private static double press(ChromeDriver driver, String button) throws InterruptedException {
        driver.executeScript("""
                const job = document.getElementById('job');
                const pressed = performance.now();
                window.took = null;
                job.dataset.runs = 'yes';
                document.querySelector(arguments[0]).click();
                const look = () => {
                  if (job.dataset.runs === 'no') window.took = performance.now() - pressed;
                  else setTimeout(look, 5);
                };
                look();
                """, button);
        Object took = null;
        while (took == null) {
            // seldom: asking takes time from what is being measured
            Thread.sleep(100);
            took = driver.executeScript("return window.took");
        }
        return number(took);
    }

    private static void tell(String what, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "%-34s least %7.1f ms  median %7.1f ms  p95 %7.1f ms  (%d)%n",
                what,
                Collections.min(times),
                Chromium.percentile(times, 50),
                Chromium.percentile(times, 95),
                times.size());
    }

    private static List<Double> numbers(Object list) {
        return ((List<?>) list).stream().map(DeskBench::number).toList();
    }

    private static double number(Object found) {
        return ((Number) found).doubleValue();
    }
}
