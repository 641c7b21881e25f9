package bantin.content.markdown.draft;

import bantin.text.CleanText;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A film of another site becomes a card that leads there: nothing of that site is loaded before somebody presses it.
 *
 * @param address where the film is watched, not where others embed it
 */
public record FilmLink(String address, String host) {
    private static final Pattern EMBEDDED =
            Pattern.compile("(?i)https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v)/([\\w-]+).*");
    private static final Pattern VIMEO = Pattern.compile("(?i)https?://player\\.vimeo\\.com/video/(\\d+).*");
    private static final Pattern DAILYMOTION =
            Pattern.compile("(?i)https?://(?:www\\.)?dailymotion\\.com/embed/video/(\\w+).*");
    private static final Pattern FACEBOOK =
            Pattern.compile("(?i)https?://(?:www\\.)?facebook\\.com/plugins/video\\.php\\?(?:.*&)?href=([^&]+).*");
    private static final Pattern FILM = Pattern.compile("(?i)(?:"
            + "youtu\\.be/.+|youtube(?:-nocookie)?\\.com/(?:watch|shorts/|live/|embed/|v/|playlist).*"
            + "|vimeo\\.com/\\d+.*|dailymotion\\.com/video/.+|dai\\.ly/.+"
            + "|facebook\\.com/(?:watch|reel/|[^?#]*/videos/).*|fb\\.watch/.+|tiktok\\.com/@[^/]+/video/.+"
            + "|[^?#]+\\.(?:mp4|m4v|webm|ogv)(?:[?#].*)?)");

    /** Empty when the address is no film's, as far as it tells. */
    public static Optional<FilmLink> of(String written) {
        String whole = written.startsWith("//") ? "https:" + written : written;
        if (!whole.matches("(?i)https?://.+")) {
            return Optional.empty();
        }
        String address = watched(whole);
        String bare = address.replaceFirst("(?i)^https?://(?:www\\.|m\\.)?", "");
        if (!FILM.matcher(bare).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new FilmLink(address, bare.replaceFirst("[/:?#].*", "").toLowerCase(Locale.ROOT)));
    }

    private static String watched(String address) {
        Matcher facebook = FACEBOOK.matcher(address);
        if (facebook.matches()) {
            return decoded(facebook.group(1), address);
        }
        String watched = EMBEDDED.matcher(address).replaceFirst("https://www.youtube.com/watch?v=$1");
        watched = VIMEO.matcher(watched).replaceFirst("https://vimeo.com/$1");
        return DAILYMOTION.matcher(watched).replaceFirst("https://www.dailymotion.com/video/$1");
    }

    private static String decoded(String text, String otherwise) {
        try {
            String address = URLDecoder.decode(text, StandardCharsets.UTF_8);
            return address.matches("(?i)https?://.+") && URI.create(address).getHost() != null ? address : otherwise;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** @param title plain text; the address stands for one that is empty, or that every film of a host has */
    public Element card(String title, BodyWords words) {
        String shown = title.isEmpty() || title.equals("YouTube video player") ? address : title;
        Element card = ours(new Element("p"), "class", "film-card");
        Element link = ours(card.appendElement("a"), "class", "film-link");
        ours(ours(link, "href", WrittenAddress.encoded(address)), "rel", "noopener");
        ours(link.appendElement("span"), "class", "film-title").text(shown);
        link.appendText(" ");
        ours(link.appendElement("span"), "class", "film-host").text(words.watch() + " " + host);
        return card;
    }

    private static Element ours(Element element, String attribute, String value) {
        return element.attr(attribute, Draft.OURS + value);
    }

    public void write(String title, Draft draft) {
        // jsoup writes control characters as entities
        String card = card(CleanText.visible(title), draft.words).outerHtml();
        draft.line().html(card.replace("&#x3;", String.valueOf(Draft.OURS)));
    }
}
