package bantin.page;

import bantin.config.SiteConfig;
import bantin.hash.Fingerprinter;
import bantin.image.ShareCard;
import bantin.output.OutputPath;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.route.Route;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.source.Theme;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The picture that stands for a portal where others show a page without one: the emblem of its office, or else that of its
 * theme. It has its name before it is drawn, from all that it is drawn of.
 */
public final class ShareCards {
    private static final String OF_THEME = "assets/icons/emblem.svg";
    private static final Pattern COLOUR = Pattern.compile("#\\p{XDigit}{6}");
    private static final String RED = "#9b1c1f";

    private final Map<String, Card> byLanguage = new TreeMap<>();

    /**
     * @param emblem the file of which it is drawn
     * @param colour of the portal, red, green and blue in one number
     */
    public record Card(Route route, Path emblem, int colour) {
        private static Card of(Path emblem, String content, String colour) {
            String name = Fingerprinter.of(content + " " + colour + " card " + ShareCard.RULES)
                    .brief();
            Route route = new Route("/anh/" + name + ".jpg", OutputPath.of("anh/" + name + ".jpg"));
            return new Card(route, emblem, Integer.parseInt(colour.substring(1), 16));
        }
    }

    public ShareCards(SiteConfig config, Theme theme, Destinations destinations, Pictures pictures) {
        Object accent = theme.settings().get("accent");
        String colour = accent instanceof String text && COLOUR.matcher(text).matches() ? text : RED;
        Optional<Card> ofTheme = theme.file(OF_THEME)
                .map(file ->
                        Card.of(file, Fingerprinter.of(theme.read(OF_THEME)).hex(), colour));
        for (String lang : config.languages()) {
            String written = config.names(lang).organisation().emblem();
            Optional<Photo> own = written.isEmpty()
                    ? Optional.empty()
                    : emblem(destinations.find("content/" + SiteConfig.FILE, written), pictures);
            own.filter(photo -> ShareCard.canDraw(photo.info()))
                    .map(photo ->
                            Card.of(photo.source().file(), photo.fingerprint().hex(), colour))
                    .or(() -> ofTheme)
                    .ifPresent(card -> byLanguage.put(lang, card));
        }
    }

    private static Optional<Photo> emblem(Destination destination, Pictures pictures) {
        return destination instanceof Destination.ToFile to ? pictures.find(to.file()) : Optional.empty();
    }

    public Optional<Card> of(String lang) {
        return Optional.ofNullable(byLanguage.get(lang));
    }

    public Collection<Card> all() {
        return byLanguage.values().stream().distinct().toList();
    }

    public Optional<Card> at(String address) {
        return byLanguage.values().stream()
                .filter(card -> card.route().address().equals(address))
                .findFirst();
    }
}
