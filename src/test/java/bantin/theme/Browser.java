package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.launcher.Pause;
import bantin.launcher.Programs;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One headless Chromium, without the parts that a window needs, for all tests, with the few things that they do in it. */
public final class Browser implements AutoCloseable {
    // these tests use no part of the protocol that changes with the browser's version
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;

    Browser() {
        VERSIONS.setLevel(Level.OFF);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(Programs.at("/usr/bin/chromedriver")))
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        // the program itself: Debian's script of that name stays between, and is all that the driver would end
        options.setBinary(Programs.at("/usr/lib/chromium/chromium-headless-shell"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                // without a graphics card a process for it only has pictures carried to it
                "--in-process-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--lang=vi");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setScriptTimeout(Duration.ofMinutes(2));
        driver = new ChromeDriver(service, options);
    }

    public void open(String address, Look look) {
        see(look);
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        go(address);
    }

    /** The page that is open is looked at in another way; returns when it has changed. */
    public void turnTo(Look look) {
        see(look);
        until("innerWidth === " + look.width() + " && matchMedia('(prefers-color-scheme: " + look.scheme()
                + ")').matches && document.getAnimations().length === 0");
    }

    private void see(Look look) {
        Map<String, Object> size = new HashMap<>();
        size.put("width", look.width());
        size.put("height", 800);
        size.put("deviceScaleFactor", look.scale());
        size.put("mobile", false);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.scheme()))));
    }

    /** The reader's device asks for little motion, or no longer does. */
    void calm(boolean still) {
        String value = still ? "reduce" : "no-preference";
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", value))));
    }

    /** The theme's fonts never come, or come again: they come at their own time, which no test can tell. */
    void fonts(boolean come) {
        driver.executeCdpCommand("Network.enable", Map.of());
        // what an earlier page brought along needs no line
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", !come));
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", come ? List.of() : List.of("*.woff2")));
    }

    /** Pages that are opened meanwhile are read at a moment, whatever the clock on the wall says. */
    void readAt(String moment, Runnable reading) {
        String clock = "{const own = Date, now = own.parse('" + moment + "'); globalThis.Date = class extends own {"
                + "constructor(...given) { if (given.length) super(...given); else super(now); }"
                + "static now() { return now; } }}";
        Object script = driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", clock))
                .get("identifier");
        try {
            reading.run();
        } finally {
            driver.executeCdpCommand(
                    "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", String.valueOf(script)));
        }
    }

    /**
     * Waits until an expression in the page is true; what can't be looked at yet, in a frame that is loading, is not. Asked
     * from here each time: a wait inside a page would go with it when another one comes.
     */
    public void until(String expression) {
        until(expression, "return (() => { try { return !!(" + expression + "); } catch { return false; } })()");
    }

    private void until(String what, String script) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!isTrue(script)) {
            assertThat(System.nanoTime()).as("time to wait for " + what).isLessThan(end);
            Pause.betweenTwoLooks();
        }
    }

    private boolean isTrue(String script) {
        try {
            return Boolean.TRUE.equals(run(script));
        } catch (JavascriptException betweenTwoPages) {
            return false;
        }
    }

    /** What the page itself would run is off; the driver may still look. */
    void withoutScripts(String address, Look look) {
        see(look);
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        go(address);
    }

    /** On a busy machine the driver comes back before the page is there, or while the one that was open still is. */
    private void go(String address) {
        // to another part of the page that is open the browser only scrolls
        driver.executeScript("globalThis.left = arguments[0]", !address.contains("#"));
        driver.get(address);
        until(address, "return !globalThis.left && document.readyState === 'complete'");
    }

    public String address() {
        return driver.getCurrentUrl();
    }

    /** @return numbers, words, truth, lists and maps of them; an empty word for nothing */
    public Object run(String script, Object... arguments) {
        Object answer = arguments.length == 0 ? evaluated(script) : driver.executeScript(script, arguments);
        return answer == null ? "" : answer;
    }

    /** What the driver sends along with a script, so that it may speak of elements, is half of what a small question costs. */
    private @Nullable Object evaluated(String script) {
        Map<String, Object> said = driver.executeCdpCommand(
                "Runtime.evaluate",
                Map.of("expression", "(() => {" + script + "\n})()", "returnByValue", true, "awaitPromise", true));
        if (said.containsKey("exceptionDetails")) {
            throw new JavascriptException(String.valueOf(said.get("exceptionDetails")));
        }
        return ((Map<?, ?>) said.get("result")).get("value");
    }

    /** Something that the driver has no word for. */
    public void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    /** What is seen at the top of the window, three quarters as large, as WebP. */
    public byte[] picture(int width, int height) {
        Map<String, Object> shown = Map.of(
                "format",
                "webp",
                "quality",
                50,
                "clip",
                Map.of(
                        "x",
                        scrolled("scrollX"),
                        "y",
                        scrolled("scrollY"),
                        "width",
                        width,
                        "height",
                        height,
                        "scale",
                        0.75));
        Object data = driver.executeCdpCommand("Page.captureScreenshot", shown).get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    private Object scrolled(String way) {
        return run("return " + way);
    }

    /** How many sheets of A4 the page takes. */
    int sheets() throws IOException {
        Object pdf = driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69))
                .get("data");
        try (PDDocument printed = Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(pdf)))) {
            return printed.getNumberOfPages();
        }
    }

    public Object wait(String script, Object... arguments) {
        Object answer = driver.executeAsyncScript(script, arguments);
        return answer == null ? "" : answer;
    }

    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** The key goes to the window, as from a keyboard: whoever has the focus need not be found first. */
    public void tab() {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
        }
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /**
     * Leaves the page before the console is listened to: one of an earlier test may still call a server that is gone, and
     * its complaint would be taken for one of the pages to come.
     */
    public void forget() {
        driver.get("about:blank");
        console();
    }

    /** What the console said since it was last asked; a manifest on its way when the page is left is none of its matters. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(line -> !line.contains(".webmanifest"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
