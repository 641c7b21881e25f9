package bantin.publish;

import bantin.output.OutputPath;
import bantin.publish.proof.VisitedAddress;
import bantin.text.Html;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The small pages that stand at the old addresses of moved articles. */
final class Redirects {
    private Redirects() {}

    static Map<OutputPath, byte[]> pages(SortedMap<OutputPath, OutputPath> moved, String url) {
        Map<OutputPath, byte[]> pages = new TreeMap<>();
        moved.forEach(
                (from, to) -> pages.put(from, page(VisitedAddress.url(url, to)).getBytes(StandardCharsets.UTF_8)));
        return pages;
    }

    private static String page(String url) {
        String href = Html.escape(url);
        return "<!doctype html>\n<meta charset=\"utf-8\">\n<meta name=\"robots\" content=\"noindex\">\n"
                + "<meta http-equiv=\"refresh\" content=\"0; url=" + href + "\">\n"
                + "<link rel=\"canonical\" href=\"" + href + "\">\n"
                + "<title>" + href + "</title>\n<p><a href=\"" + href + "\">" + href + "</a></p>\n";
    }
}
