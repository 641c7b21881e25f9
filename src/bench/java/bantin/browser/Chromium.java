package bantin.browser;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** What all that is measured in a browser needs. */
public final class Chromium {
    private Chromium() {}

    public static ChromeDriver start() {
        Logger.getLogger("org.openqa.selenium").setLevel(Level.OFF);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setScriptTimeout(Duration.ofMinutes(10));
        return new ChromeDriver(service, options);
    }

    /** Waits until a server that is starting answers. */
    public static void awaitAnswer(String address) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(15).toNanos();
        while (System.nanoTime() < end) {
            try {
                HttpURLConnection asked =
                        (HttpURLConnection) URI.create(address).toURL().openConnection();
                if (asked.getResponseCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(10);
            }
        }
        throw new IllegalStateException("no answer from " + address);
    }

    public static <T extends Comparable<T>> T percentile(List<T> times, int percent) {
        List<T> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
