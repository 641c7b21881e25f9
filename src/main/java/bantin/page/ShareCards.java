package bantin.page;

import bantin.config.SiteConfig;
import bantin.hash.Fingerprinter;
import bantin.image.ShareCard;
import bantin.image.SiteIcon;
import bantin.output.OutputPath;
import bantin.route.Photo;
import bantin.route.Pictures;
import bantin.route.Route;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.source.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pictures that stand for a portal: where others show a page of it without a picture, and the icons by which browsers
 * and phones know it. They are drawn of the emblem of its office, or else of that of its theme, and have their names
 * before, from all that they are drawn of.
 */
public final class ShareCards {
    private static final String OF_THEME = "assets/icons/emblem.svg";
    private static final Pattern COLOUR = Pattern.compile("#\\p{XDigit}{6}");
    private static final String RED = "#9b1c1f";

    /** As drawings stand. */
    private static final int UPRIGHT = 1;

    /** What browsers and phones ask for: a tab, a home screen of either kind, the screen of an app that starts. */
    private static final List<Integer> ICON_SIZES = List.of(32, 180, 192, 512);

    private static final String ICO = "favicon.ico";
    private static final int SMALLEST = 32;

    private final Theme theme;
    private final Map<String, Card> byLanguage = new TreeMap<>();
    private final List<Card> icons = new ArrayList<>();

    /**
     * @param kept the name of its file where pictures are kept, which tells all that it is drawn of
     * @param emblem the file of which it is drawn
     * @param side which side of it is up, as EXIF counts them
     * @param colour of the portal, red, green and blue in one number
     * @param size of an icon in pixels; 0 for what is no icon
     */
    public record Card(Route route, String kept, Path emblem, int side, int colour, int size) {
        private static Card of(Path emblem, int side, String content, String colour) {
            String name = Fingerprinter.of(content + " " + colour + " card " + ShareCard.RULES)
                            .brief()
                    + ".jpg";
            return new Card(route(name), name, emblem, side, Integer.parseInt(colour.substring(1), 16), 0);
        }

        private Card icon(int size) {
            String file =
                    Fingerprinter.of(kept.replaceFirst("\\.jpg$", "") + " icon " + size + " " + SiteIcon.RULES)
                                    .brief() + ".png";
            return new Card(route(file), file, emblem, side, colour, size);
        }

        private Card ico() {
            String file = icon(SMALLEST).kept().replaceFirst("png$", "ico");
            return new Card(new Route("/" + ICO, OutputPath.of(ICO)), file, emblem, side, colour, SMALLEST);
        }

        private static Route route(String file) {
            return new Route("/anh/" + file, OutputPath.of("anh/" + file));
        }
    }

    /** @param ownFiles names of the files that the site publishes at its root: an icon of its own goes before */
    public ShareCards(
            SiteConfig config, Theme theme, Destinations destinations, Pictures pictures, Predicate<String> ownFiles) {
        this.theme = theme;
        Object accent = theme.settings().get("accent");
        String colour = accent instanceof String text && COLOUR.matcher(text).matches() ? text : RED;
        Optional<Card> ofTheme = theme.file(OF_THEME)
                .map(file -> Card.of(
                        file, UPRIGHT, Fingerprinter.of(theme.read(OF_THEME)).hex(), colour));
        for (String lang : config.languages()) {
            String written = config.names(lang).organisation().emblem();
            Optional<Photo> own = written.isEmpty()
                    ? Optional.empty()
                    : emblem(destinations.find("content/" + SiteConfig.FILE, written), pictures);
            own.filter(photo -> ShareCard.canDraw(photo.info()))
                    .map(photo -> Card.of(
                            photo.source().file(),
                            photo.info().orientation(),
                            photo.fingerprint().hex(),
                            colour))
                    .or(() -> ofTheme)
                    .ifPresent(card -> byLanguage.put(lang, card));
        }
        of(config.language()).ifPresent(card -> {
            // a drawing is an icon of any size for browsers: only phones want theirs in dots
            boolean drawn = card.emblem().toString().endsWith(".svg");
            ICON_SIZES.stream().filter(size -> !drawn || size > SMALLEST).forEach(size -> icons.add(card.icon(size)));
            if (!ownFiles.test(ICO)) {
                icons.add(card.ico());
            }
        });
    }

    private static Optional<Photo> emblem(Destination destination, Pictures pictures) {
        return destination instanceof Destination.ToFile to ? pictures.find(to.file()) : Optional.empty();
    }

    /** The bytes of the emblem of which a card is drawn: that of the theme has the portal's colours. */
    public byte[] emblem(Card card) throws IOException {
        boolean ofTheme = theme.file(OF_THEME).filter(card.emblem()::equals).isPresent();
        return ofTheme ? theme.read(OF_THEME) : Files.readAllBytes(card.emblem());
    }

    public Optional<Card> of(String lang) {
        return Optional.ofNullable(byLanguage.get(lang));
    }

    /** The icons, from the smallest to the largest. */
    public List<Card> icons() {
        return icons.stream()
                .filter(card -> !card.route().address().endsWith(ICO))
                .toList();
    }

    public Collection<Card> all() {
        return Stream.concat(byLanguage.values().stream(), icons.stream())
                .distinct()
                .toList();
    }

    public Optional<Card> at(String address) {
        return all().stream()
                .filter(card -> card.route().address().equals(address))
                .findFirst();
    }
}
