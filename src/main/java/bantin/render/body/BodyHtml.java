package bantin.render.body;

import bantin.content.Entry;
import bantin.content.body.Body;
import bantin.content.body.BodyStore;
import bantin.content.body.Reference;
import bantin.page.CaptionFiles;
import bantin.page.Posters;
import bantin.page.kind.Page;
import bantin.render.theme.Hrefs;
import bantin.render.theme.ThemeWords;
import bantin.render.view.ItemViews.TrackView;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.route.Routes;
import bantin.site.Destination;
import bantin.site.Destinations;
import bantin.text.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts addresses, pictures, players and download cards in the places of a body's references. */
public final class BodyHtml {
    private static final String WIDTHS = "(min-width: 48rem) 46rem, calc(100vw - 2rem)";
    /** No place of a text holds the mark itself. */
    private static final String NOTHING = String.valueOf(Body.MARKER);

    private static final String DEAD_LINK = " href=\"" + Body.MARKER + "\"";

    private final Portal portal;
    private final Destinations destinations;
    private final Routes routes;
    private final Hrefs hrefs;
    private final PictureViews pictures;
    private final ThemeWords words;
    private final GalleryHtml galleries;

    public BodyHtml(Portal portal, Hrefs hrefs, PictureViews pictures, ThemeWords words) {
        this.portal = portal;
        this.destinations = portal.destinations();
        this.routes = portal.routes();
        this.hrefs = hrefs;
        this.pictures = pictures;
        this.words = words;
        this.galleries = new GalleryHtml(portal, hrefs, pictures, words);
    }

    public String of(Entry entry) {
        return of(entry.file(), entry.text());
    }

    /** @param file of the entry that holds the text */
    public String of(String file, Entry.Text text) {
        return placed(file, text).html();
    }

    /** A text of which is known what comes into its places, and which is not yet read. */
    public Placed placed(String file, Entry.Text text) {
        return new Placed(
                text.body(),
                text.references().stream()
                        .map(reference -> fill(file, reference).orElse(NOTHING))
                        .toList());
    }

    /** A text and what comes into its places, in their order. */
    public final class Placed {
        private final BodyStore.Slot body;
        private final List<String> places;

        private Placed(BodyStore.Slot body, List<String> places) {
            this.body = body;
            this.places = places;
        }

        /** What says whether it is the same as another, without reading it. */
        public List<String> outline() {
            return Stream.concat(Stream.of(body.print().hex()), places.stream()).toList();
        }

        public String html() {
            String html = portal.bodies().get(body);
            StringBuilder finished = new StringBuilder(html.length() + 200 * places.size());
            int at = 0;
            for (String place : places) {
                int marker = html.indexOf(Body.MARKER, at);
                int deadStart = marker - DEAD_LINK.indexOf(Body.MARKER);
                boolean nothing = place.equals(NOTHING);
                boolean dead = nothing && html.startsWith(DEAD_LINK, deadStart);
                finished.append(html, at, dead ? deadStart : marker).append(nothing ? "" : place);
                at = marker + (dead ? 2 : 1);
            }
            return finished.append(html, at, html.length()).toString();
        }
    }

    /** Empty when the reference leads nowhere: a link then stays as its text alone. */
    private Optional<String> fill(String file, Reference reference) {
        if (reference instanceof Reference.Link link) {
            return href(file, link.target()).map(Html::escape);
        }
        if (reference instanceof Reference.Picture picture) {
            return Optional.of(picture(file, picture));
        }
        if (reference instanceof Reference.Download download) {
            return Optional.of(download(file, download));
        }
        if (reference instanceof Reference.Media media) {
            return Optional.of(media(file, media));
        }
        return Optional.of(galleries.of(file, (Reference.Gallery) reference));
    }

    /** The address behind what an editor wrote, as it stands in HTML; empty when there is none. */
    public Optional<String> href(String file, String written) {
        Destination destination = destinations.find(file, written);
        if (destination instanceof Destination.Outside outside) {
            return Optional.of(outside.href());
        }
        if (destination instanceof Destination.ToEntry to) {
            String fragment = to.fragment().isEmpty() ? "" : "#" + to.fragment();
            boolean self = to.entry().file().equals(file) && !fragment.isEmpty();
            return Optional.of(
                    self ? Hrefs.encode(fragment) : hrefs.of(routes.of(to.entry())) + Hrefs.encode(fragment));
        }
        if (destination instanceof Destination.ToFile to) {
            return AddressOf.file(to.file(), portal).map(hrefs::of);
        }
        if (destination instanceof Destination.ToAddress to) {
            return portal.plan().answering(to).map(address -> hrefs.path(address) + Hrefs.encode(rest(address, to)));
        }
        return Optional.empty();
    }

    private String rest(String address, Destination.ToAddress to) {
        String fragment = portal.plan()
                .page(address)
                .flatMap(Page::entry)
                .flatMap(entry -> destinations.anchors(entry).find(to.fragment()))
                .orElse(to.fragment());
        return to.query() + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    private String picture(String file, Reference.Picture picture) {
        Optional<Views.PictureView> view = pictures.find(file, picture.target(), picture.alt(), "");
        String img =
                view.map(v -> ImageTag.of(v, picture.attributes(), WIDTHS)).orElseGet(() -> outside(file, picture));
        if (!picture.standalone()) {
            return img;
        }
        String caption = picture.caption() == null || picture.caption().isEmpty()
                ? ""
                : "<figcaption>" + Html.escape(picture.caption()) + "</figcaption>";
        return "<figure>" + img + caption + "</figure>";
    }

    /** A picture of another host is not loaded from there: it becomes a link, so that readers decide. */
    private String outside(String file, Reference.Picture picture) {
        Map<String, String> ofLink = new LinkedHashMap<>(picture.attributes());
        ofLink.keySet().removeAll(Set.of("width", "height"));
        String attributes = ImageTag.attributes(ofLink);
        return href(file, picture.target())
                .map(href -> "<a href=\"" + Html.escape(href) + "\"" + attributes + ">"
                        + Html.escape(picture.alt().isEmpty() ? href : picture.alt()) + "</a>")
                .orElse(Html.escape(picture.alt()));
    }

    private String download(String file, Reference.Download download) {
        Optional<String> href = href(file, download.target());
        if (href.isEmpty()) {
            return download.label();
        }
        Destination destination = destinations.find(file, download.target());
        String facts = destination instanceof Destination.ToFile to
                ? " <span class=\"download-facts\">("
                        + to.file().name().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT) + ", "
                        + Html.escape(words.numbers.fileSize(to.file().size())) + ")</span>"
                : "";
        String link = "<a class=\"download" + (download.inline() ? " download-inline" : "") + "\" href=\""
                + Html.escape(href.get()) + "\" download><span class=\"download-title\">" + download.label() + "</span>"
                + facts + "</a>";
        return download.inline() ? link : "<p class=\"download-card\">" + link + "</p>";
    }

    private String media(String file, Reference.Media media) {
        Optional<String> href = href(file, media.target());
        if (href.isEmpty()) {
            return Html.escape(media.label());
        }
        String src = Html.escape(href.get());
        String label = Html.escape(media.label());
        String tag = media.kind() == Reference.Media.Kind.VIDEO ? "video" : "audio";
        String poster = media.kind() == Reference.Media.Kind.VIDEO ? poster(file, media) : "";
        String player = "<" + tag + " controls preload=\"metadata\" src=\"" + src + "\"" + poster + " aria-label=\""
                + label + "\">" + tracks(file, media.target()) + "<a href=\"" + src + "\">" + label + "</a></" + tag
                + ">";
        return media.standalone() ? "<figure class=\"media\">" + player + caption(label) + "</figure>" : player;
    }

    /** Files of the film's name beside it are its captions; the first is shown at once, as in all players. */
    private String tracks(String file, String film) {
        StringBuilder tracks = new StringBuilder();
        for (String path : CaptionFiles.of(film).toList()) {
            Optional<String> href =
                    destinations.find(file, path) instanceof Destination.ToFile ? href(file, path) : Optional.empty();
            if (href.isPresent()) {
                TrackView track = OfferedFiles.track(href.get(), path, "", words.lang(), words);
                String first = tracks.isEmpty() ? " default" : "";
                tracks.append("<track kind=\"captions\"")
                        .append(first)
                        .append(" src=\"")
                        .append(Html.escape(track.href()))
                        .append("\" srclang=\"")
                        .append(track.lang())
                        .append("\" label=\"")
                        .append(Html.escape(track.label()))
                        .append("\">");
            }
        }
        return tracks.toString();
    }

    private static String caption(String escaped) {
        return escaped.isEmpty() ? "" : "<figcaption>" + escaped + "</figcaption>";
    }

    /** A picture of the film's name beside it is its poster. */
    private String poster(String file, Reference.Media media) {
        return Posters.of(media.target())
                .flatMap(path -> pictures.photo(file, path).stream())
                .findFirst()
                .map(pictures::poster)
                .map(poster -> " poster=\"" + Html.escape(poster.src()) + "\" width=\"" + poster.width()
                        + "\" height=\"" + poster.height() + "\"")
                .orElse("");
    }
}
