package bantin.search;

import bantin.theme.Browser;
import bantin.theme.Look;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody in front of a search page, who types with her keys, her input method, or not at all. */
final class SearchReader {
    static final String FIELD = "main .search-form input";

    private static final String PASTED = """
        const field = document.querySelector('%s');
        field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
        field.form.requestSubmit();
        """.formatted(FIELD);

    private static final String ANSWER = """
        const done = arguments[arguments.length - 1];
        const list = document.querySelector('.results');
        const look = () => list.ariaBusy === 'true' || !list.ariaBusy ? setTimeout(look, 10)
          : done([...list.querySelectorAll('h2 a')].map((a) => a.href));
        look();
        """;

    private final Browser browser;
    private final String page;

    SearchReader(Browser browser, String page) {
        this.browser = browser;
        this.page = page;
    }

    /** Opens the page as a link to it says. */
    SearchReader opens(String query) {
        browser.open(page + query, Look.DESKTOP);
        return this;
    }

    /** Key by key over what stands in the field. */
    SearchReader types(String words) {
        empty().sendKeys(words);
        return this;
    }

    /** Syllable by syllable, each of which an input method shows before it is whole. */
    SearchReader composes(String words) {
        empty();
        for (String syllable : words.split("(?<= )")) {
            String typed = Normalizer.normalize(syllable.strip(), Normalizer.Form.NFD);
            for (int end = 1; end <= typed.length(); end++) {
                String shown = Normalizer.normalize(typed.substring(0, end), Normalizer.Form.NFC);
                browser.command(
                        "Input.imeSetComposition",
                        Map.of("text", shown, "selectionStart", shown.length(), "selectionEnd", shown.length()));
            }
            browser.command("Input.insertText", Map.of("text", syllable));
        }
        return this;
    }

    SearchReader presses(CharSequence... keys) {
        browser.press(keys);
        return this;
    }

    /** The addresses of the results, once they are there, without the slashes around them. */
    List<String> finds() {
        return paths((List<?>) browser.wait(ANSWER));
    }

    /** What is found for words that come whole, from the clipboard, and are sent off. */
    List<String> pastes(String words) {
        return paths((List<?>) browser.wait(PASTED + ANSWER, words));
    }

    private static List<String> paths(List<?> addresses) {
        return addresses.stream()
                .map(address -> URI.create(String.valueOf(address)).getPath().replaceAll("^/|/$", ""))
                .toList();
    }

    String hears() {
        return String.valueOf(browser.run("return document.querySelector('.search-status').textContent"));
    }

    private WebElement empty() {
        WebElement field = browser.find(FIELD);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        return field;
    }
}
