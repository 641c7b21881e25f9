package bantin.preview;

import bantin.text.Html;
import java.nio.charset.StandardCharsets;

/** Adds to a page the one line that makes it live. Everything else on the page stays as the build writes it. */
final class Injection {
    private static final String END = "</body>";

    private Injection() {}

    static byte[] into(byte[] page, String address, PageVersion version) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.lastIndexOf(END);
        int at = end < 0 ? html.length() : end;
        return (html.substring(0, at) + script(address, version) + html.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static String script(String address, PageVersion version) {
        return "<script src=\"/_bantin/live.js\" data-page=\"" + Html.escape(address) + "\" data-version=\""
                + version.text() + "\" data-sheets=\"" + Html.escape(String.join(" ", version.sheets()))
                + "\" async></script>";
    }
}
