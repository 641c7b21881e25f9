package bantin.route;

import bantin.output.OutputPath;
import bantin.text.CleanText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of the past, as editors write it into {@code aliases}. Portals that ran on SharePoint, Liferay or NukeViet had no
 * others than {@code /Pages/tin.aspx?ItemID=12}.
 *
 * @param route where its path stands
 * @param question what was asked there, without the question mark; empty when nothing was
 */
public record OldAddress(Route route, String question) {
    /** Where there is a page for each question: web servers find it there, see docs/servers. */
    public static final String QUESTIONS = "/dia-chi-cu";

    private static final Pattern HOST = Pattern.compile("(?i)https?://[^/?#]*");
    private static final Pattern SAFE = Pattern.compile("(?!.*\\.\\.)[\\w=&.,%+-]{1,200}");

    /** Empty when no browser would ask a server for that, or no file could answer. */
    public static Optional<OldAddress> of(String written) {
        String address = HOST.matcher(written.strip()).replaceFirst("");
        int mark = address.indexOf('?');
        String path = decoded(mark < 0 ? address : address.substring(0, mark));
        String question = mark < 0 ? "" : address.substring(mark + 1);
        String full = full(path.startsWith("/") ? path : "/" + path);
        boolean usable = address.indexOf('#') < 0 && (full.length() > 1 || !question.isEmpty());
        String file = full.substring(1) + (full.endsWith("/") ? "index.html" : "");
        return usable && OutputPath.isSafe(file) && OutputPath.isPortable(file)
                ? Optional.of(new OldAddress(Route.of(full), question))
                : Optional.empty();
    }

    /** The page of the question alone; empty when its signs can't be the name of a folder, so that only a script can tell. */
    public Optional<Route> ofQuestion() {
        if (!SAFE.matcher(question).matches() || !OutputPath.isPortable(question)) {
            return Optional.empty();
        }
        String path = route.address();
        return Optional.of(Route.of(QUESTIONS + path + (path.endsWith("/") ? "" : "/") + question + "/"));
    }

    public boolean asks() {
        return !question.isEmpty();
    }

    /** As it was, for people. */
    public String shown() {
        return route.address() + (asks() ? "?" + question : "");
    }

    /**
     * {@code /cu/bai.html} stays a file; everything else becomes a folder, also {@code /cu/bai.aspx}: no web server knows what
     * the file of another program is.
     */
    private static String full(String path) {
        String index = path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        boolean file = index.endsWith(".html") || index.endsWith(".htm");
        return index.endsWith("/") || file ? index : index + "/";
    }

    /** Browsers ask for {@code /tin-c%C5%A9/}, but the folder is called {@code tin-cũ}. */
    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return CleanText.name(path);
        }
        try {
            return CleanText.name(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return CleanText.name(path);
        }
    }
}
