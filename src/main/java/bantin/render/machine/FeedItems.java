package bantin.render.machine;

import bantin.content.Attachment;
import bantin.content.Entry;
import bantin.output.ContentTypes;
import bantin.render.body.AddressOf;
import bantin.render.body.BodyHtml;
import bantin.render.body.PictureViews;
import bantin.render.body.Summaries;
import bantin.render.theme.Hrefs;
import bantin.render.view.Portal;
import bantin.render.view.Views;
import bantin.route.Route;
import bantin.site.Destination;
import bantin.source.SourceFile;
import bantin.text.CleanText;
import bantin.text.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/** Tells of entries outside of the site: nothing may depend on where the words are read. */
public final class FeedItems {
    private final Portal portal;
    private final Hrefs absolute;
    private final PictureViews pictures;
    private final Map<String, BodyHtml> bodies;
    private final FeedIds ids;
    private final ToLongFunction<Route> sizes;
    private final Map<Route, Long> known = new ConcurrentHashMap<>();

    /**
     * @param bodies by language, with absolute addresses
     * @param sizes how many bytes the file at an address has when it is published; 0 where that is not known
     */
    public FeedItems(
            Portal portal,
            Hrefs absolute,
            PictureViews pictures,
            Map<String, BodyHtml> bodies,
            ToLongFunction<Route> sizes) {
        this.portal = portal;
        this.absolute = absolute;
        this.pictures = pictures;
        this.bodies = bodies;
        this.ids = new FeedIds(portal.config(), portal.routes());
        this.sizes = sizes;
    }

    FeedItem of(Entry entry) {
        String url = absolute.of(portal.routes().of(entry));
        Moment published = entry.day().orElseThrow();
        Moment changed = entry.changed().filter(m -> m.compareTo(published) > 0).orElse(published);
        return new FeedItem(
                ids.of(entry),
                url,
                entry.lang(),
                entry.title(),
                Summaries.of(entry),
                portal.config().feeds().fullText() ? html(entry, url) : "",
                published,
                changed,
                entry.author(),
                topics(entry),
                picture(entry),
                entry.attachments().stream()
                        .flatMap(attachment -> file(entry, attachment).stream())
                        .toList());
    }

    private String html(Entry entry, String url) {
        return FeedHtml.standingAlone(
                Objects.requireNonNull(bodies.get(entry.lang())).of(entry), url);
    }

    private List<FeedItem.Topic> topics(Entry entry) {
        List<FeedItem.Topic> topics = new ArrayList<>();
        portal.site()
                .category(entry.category())
                .ifPresent(category -> topics.add(
                        new FeedItem.Topic(category.slug(), category.title(), absolute.of(category.route()))));
        portal.site()
                .tags(entry)
                .forEach(tag -> topics.add(new FeedItem.Topic(
                        tag.slug(), tag.title(), absolute.of(portal.routes().tags()))));
        return topics;
    }

    private Optional<Views.PictureView> picture(Entry entry) {
        return entry.head()
                .cover()
                .flatMap(cover -> pictures.find(entry.file(), cover.target(), cover.alt(), cover.caption()));
    }

    private Optional<FeedItem.File> file(Entry entry, Attachment attachment) {
        if (!(portal.destinations().find(entry.file(), attachment.target()) instanceof Destination.ToFile to)) {
            return Optional.empty();
        }
        SourceFile file = to.file();
        String title = attachment.title().isEmpty() ? CleanText.of(file.name()) : attachment.title();
        return AddressOf.file(file, portal)
                .map(route -> new FeedItem.File(absolute.of(route), title, mediaType(route.address()), size(route)));
    }

    /** As it is published: files are cleaned before. Many feeds tell of the same ones. */
    private long size(Route route) {
        return known.computeIfAbsent(route, sizes::applyAsLong);
    }

    static String mediaType(String address) {
        return ContentTypes.of(address).replaceFirst(";.*", "");
    }
}
