package bantin.preview;

import bantin.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * How long it takes from saving an article until Chromium has painted it. Arguments: a name for the output, the address of
 * the article, its file, how many saves, the address that must answer first, then the command of the server. Prints how
 * long the server took until its first answer, then median and 95th percentile of the saves in milliseconds. The first
 * ten saves count too, but are also told apart: the program is not warm yet.
 */
public final class SaveToScreen {
    private static final int FIRST = 10;

    /** The clock of the page is the clock of this program, so the time of the save travels in the text. */
    private static final String WATCH = """
            (() => {
              const look = () => {
                const found = document.body && document.body.textContent.match(/Lưu lúc (\\d{13})/);
                if (!found || found[1] === sessionStorage.shown) return;
                sessionStorage.shown = found[1];
                requestAnimationFrame(() => {
                  const painted = new MessageChannel();
                  painted.port1.onmessage = () => sessionStorage.took = found[1] + ' ' + (Date.now() - found[1]);
                  painted.port2.postMessage('');
                });
              };
              document.addEventListener('DOMContentLoaded', () => {
                look();
                new MutationObserver(look).observe(document.body, {subtree: true, childList: true, characterData: true});
              });
            })();
            """;

    private SaveToScreen() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String name = args[0];
        Path file = Path.of(args[2]);
        int saves = Integer.parseInt(args[3]);
        List<String> command = Arrays.asList(args).subList(5, args.length);
        long start = System.nanoTime();
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String before = Files.readString(file);
        try {
            Chromium.awaitAnswer(args[4]);
            long ready = (System.nanoTime() - start) / 1_000_000;
            List<Long> times = saves(args[1], file, before, saves);
            List<Long> warm = times.subList(Math.min(FIRST, times.size() - 1), times.size());
            System.out.printf(
                    Locale.ROOT,
                    "%-24s home after %6d ms   save to screen: median %5d ms  p95 %5d ms   after the first %d: median %5d ms"
                            + "  p95 %5d ms%n",
                    name,
                    ready,
                    Chromium.percentile(times, 50),
                    Chromium.percentile(times, 95),
                    FIRST,
                    Chromium.percentile(warm, 50),
                    Chromium.percentile(warm, 95));
        } finally {
            Files.writeString(file, before);
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
            server.waitFor();
        }
    }

    private static List<Long> saves(String address, Path file, String before, int saves)
            throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        Random random = new Random(18);
        ChromeDriver driver = Chromium.start();
        try {
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            driver.get(address);
            Thread.sleep(2000);
            for (int i = 0; i < saves; i++) {
                long now = System.currentTimeMillis();
                Files.writeString(file, before + "\n\nLưu lúc " + now + ".\n");
                times.add(awaitPaint(driver, now));
                Thread.sleep(600 + random.nextInt(800));
            }
        } finally {
            driver.quit();
        }
        return times;
    }

    private static long awaitPaint(ChromeDriver driver, long saved) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            // seldom: asking takes time from the browser that is being measured
            Thread.sleep(150);
            Object took = driver.executeScript("return sessionStorage.took || ''");
            if (String.valueOf(took).startsWith(saved + " ")) {
                return Long.parseLong(String.valueOf(took).substring(14));
            }
        }
        throw new IllegalStateException("the save was never seen");
    }
}
