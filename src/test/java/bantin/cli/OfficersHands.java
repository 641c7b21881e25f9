package bantin.cli;

import bantin.launcher.Pause;
import bantin.theme.Browser;
import bantin.theme.Look;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;

/** What an officer does in the browser, and how much of it. */
final class OfficersHands {
    private final Browser browser;
    private int clicks;
    private int words;

    OfficersHands(Browser browser) {
        this.browser = browser;
    }

    int clicks() {
        return clicks;
    }

    int words() {
        return words;
    }

    void click(String selector) {
        browser.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", selector);
        try {
            browser.find(selector).click();
        } catch (ElementNotInteractableException inDetails) {
            // the driver takes what lies in a closed details for hidden, also where a wide screen shows it
            Object hit = browser.run(
                    "const link = document.querySelector(arguments[0]), box = link.getBoundingClientRect();"
                            + "const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);"
                            + "if (hit === link) link.click(); return hit === link",
                    selector);
            if (!Boolean.TRUE.equals(hit)) {
                throw inDetails;
            }
        }
        clicks++;
    }

    /** Another page comes of it. */
    void follow(String selector) {
        browser.until("document.querySelector(\"" + selector + "\")");
        leave(selector);
    }

    /** The same where the page waits for an answer before it goes. */
    void leave(String selector) {
        browser.run("window.before = true");
        click(selector);
        arrive();
    }

    private void arrive() {
        await("another page", () -> {
            try {
                return Boolean.TRUE.equals(browser.run("return !window.before && document.readyState === 'complete'"));
            } catch (org.openqa.selenium.WebDriverException loading) {
                return false;
            }
        });
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not seen: " + what);
            }
            Pause.betweenTwoLooks();
        }
    }

    /** From the page of the portal to the desk, which she has kept open. */
    void back(String desk) {
        browser.open(desk, Look.DESKTOP);
        clicks++;
    }

    /** In place of what stands in a field. */
    void type(String selector, String text) {
        click(selector);
        browser.run("document.activeElement.select()");
        write(text);
    }

    /** Where the caret is. */
    void write(String text) {
        browser.command("Input.insertText", Map.of("text", text));
        words += text.strip().split("\\s+").length;
    }

    void enter() {
        browser.press(Keys.ENTER);
        clicks++;
    }

    void choose(String selector, String value) {
        browser.find(selector + " [value='" + value + "']").click();
        clicks += 2;
    }

    /** Ctrl+V. */
    void paste(String html) {
        click("#body");
        browser.run(
                "const data = new DataTransfer(); data.setData('text/html', arguments[0]); data.setData('text/plain',"
                        + " 'x'); document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: data, bubbles: true, cancelable: true }))",
                html);
        browser.until("document.getElementById('body').value !== ''");
        clicks++;
    }

    /** From a window of files. @param files names and bytes */
    void drop(List<List<String>> files) {
        browser.run(
                "const data = new DataTransfer(); for (const [name, text] of arguments[0]) data.items.add(new File("
                        + "[Uint8Array.from(atob(text), c => c.charCodeAt(0))], name)); document.body.dispatchEvent("
                        + "new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))",
                files);
        browser.until("document.querySelectorAll('#sent-pictures input').length === " + files.size());
        clicks++;
    }

    void save() {
        browser.press(Keys.chord(Keys.CONTROL, "s"));
        browser.until("document.getElementById('said').textContent === 'Đã lưu'");
        clicks++;
    }

    /** Fills the only field of a step of the round. */
    void in(String step, String text) {
        if (!Boolean.TRUE.equals(browser.run("return document.getElementById('round').open"))) {
            click("#round summary");
        }
        type(step + " input", text);
    }

    void step(String step) {
        leave("#round [data-step=" + step + "] button");
    }

    /** On the page that publishes: returns when it is done. */
    void ask(String button) {
        browser.until("document.querySelector(\"" + button + "\")");
        browser.run("document.getElementById('job').dataset.runs = 'yes'");
        click(button);
        browser.until("document.getElementById('job').dataset.runs === 'no'");
    }

    void expect(String words) {
        String job = String.valueOf(browser.run("return document.getElementById('job').innerText"));
        if (!job.contains(words)) {
            throw new AssertionError(job);
        }
    }

    String seen() {
        return String.valueOf(browser.run("return document.querySelector('main').innerText"
                + " + [...document.querySelectorAll('main img')].map(img => img.alt).join()"));
    }
}
