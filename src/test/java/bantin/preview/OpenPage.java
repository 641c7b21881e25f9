package bantin.preview;

import bantin.theme.Browser;
import bantin.theme.Look;
import java.util.Objects;

/** A page of a preview, open in the browser, and what the editor sees and does there. */
record OpenPage(Browser browser, int port) {
    private static final String BAR = "document.querySelector('bantin-bar').shadowRoot";

    static OpenPage of(PreviewOf portal, Browser browser, String path, Look look) {
        OpenPage page = new OpenPage(browser, portal.preview.port());
        browser.open("http://127.0.0.1:" + page.port() + "/_bantin/icon.svg", look);
        page.js("localStorage.clear(); sessionStorage.clear()");
        page.js("document.cookie = 'bantin-view-" + page.port() + "=;path=/;max-age=0'");
        page.go(path, look);
        return page;
    }

    /** Opens another page in the same tab; waits for the bar and for the line to the preview. */
    void go(String path, Look look) {
        browser.open("http://127.0.0.1:" + port + path, look);
        awaitBar();
    }

    void awaitBar() {
        await(
                "the bar",
                "const bar = document.querySelector('bantin-bar'); return !!(bar &&"
                        + " bar.shadowRoot.querySelector('.bar, .show'))");
    }

    Object js(String script) {
        return browser.run(script);
    }

    void await(String what, String condition) {
        PreviewOf.await(what, () -> Objects.equals(jsOrNothing(condition), true));
    }

    /** While a page is loaded again, there may be none to ask. */
    private Object jsOrNothing(String condition) {
        try {
            return js(condition);
        } catch (org.openqa.selenium.WebDriverException loading) {
            return false;
        }
    }

    /** Leaves a mark that only a page which is not loaded again keeps. */
    void mark() {
        js("window.mark = true");
    }

    boolean isMarked() {
        return Objects.equals(js("return window.mark === true"), true);
    }

    /** Waits until the tab knows how its page came, so that it can put changes into it. */
    void awaitPatching() {
        await(
                "the page as it came",
                "return performance.getEntriesByName(location.href).some("
                        + "entry => entry.initiatorType === 'fetch' && entry.responseEnd > 0)");
    }

    /** Whether the page is, the preview's own marks aside, what a browser would make of the server's answer. */
    boolean isAsServed() {
        return Objects.equals(js("""
            const plain = page => {
              const main = page.querySelector('main').cloneNode(true);
              main.querySelectorAll('bantin-badge').forEach(badge => badge.remove());
              main.querySelectorAll('details').forEach(details => { details.open = false; });
              main.querySelectorAll('.stays').forEach(beside => beside.classList.remove('stays'));
              return page.title + main.innerHTML.replaceAll(' open=""', '');
            };
            return fetch(location.href).then(answer => answer.text()).then(text =>
              plain(new DOMParser().parseFromString(text, 'text/html')) === plain(document));
            """), true);
    }

    void awaitReload() {
        await("another page", "return window.mark !== true && document.readyState === 'complete'");
    }

    /** How often the bar asked what it shows: it does after each look at the files. */
    long looks() {
        return (Long) js("return performance.getEntriesByType('resource').filter(e =>"
                + " e.name.includes('/_bantin/page?')).length");
    }

    String barText(String selector) {
        return String.valueOf(
                js("const e = " + BAR + ".querySelector('" + selector + "'); return e ? e.innerText : ''"));
    }

    Object bar(String selector, String expression) {
        return js("return " + BAR + ".querySelector('" + selector + "')" + expression);
    }

    void click(String selector) {
        js(BAR + ".querySelector('" + selector + "').click()");
    }

    void choose(String selector, String value) {
        js("const e = " + BAR + ".querySelector('" + selector + "'); e.value = '" + value
                + "'; e.dispatchEvent(new Event('change'))");
    }
}
