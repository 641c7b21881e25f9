package bantin.render.machine;

import bantin.page.kind.FeedPage;
import bantin.render.view.Views;
import bantin.text.Xml;
import java.util.List;

/** A feed as RFC 4287 wants it, with pictures as Media RSS names them. */
final class AtomFeed {
    private AtomFeed() {}

    static String of(FeedHead head, List<FeedItem> items) {
        Xml xml = new Xml()
                .open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:media",
                        "http://search.yahoo.com/mrss/",
                        "xml:lang",
                        head.lang())
                .element("title", head.title())
                .maybe("subtitle", head.description())
                .element("id", head.self())
                .empty("link", "rel", "self", "type", FeedPage.Format.ATOM.mediaType(), "href", head.self())
                .empty("link", "rel", "alternate", "type", "text/html", "href", head.home())
                .element("updated", Instants.of(head.updated()))
                .open("author")
                .element("name", head.publisher())
                .close("author")
                .maybe("rights", head.rights());
        items.forEach(item -> entry(xml, item, head.lang()));
        return xml.close("feed").toString();
    }

    private static void entry(Xml xml, FeedItem item, String lang) {
        xml.open("entry", "xml:lang", item.lang().equals(lang) ? "" : item.lang())
                .element("title", item.title())
                .element("id", item.id())
                .empty("link", "rel", "alternate", "type", "text/html", "href", item.url())
                .element("published", Instants.of(item.published()))
                .element("updated", Instants.of(item.changed()));
        if (!item.author().isEmpty()) {
            xml.open("author").element("name", item.author()).close("author");
        }
        item.topics()
                .forEach(topic ->
                        xml.empty("category", "term", topic.term(), "label", topic.label(), "scheme", topic.scheme()));
        item.files()
                .forEach(file -> xml.empty(
                        "link",
                        "rel",
                        "enclosure",
                        "type",
                        file.mediaType(),
                        "length",
                        file.size() > 0 ? String.valueOf(file.size()) : "",
                        "title",
                        file.title(),
                        "href",
                        file.url()));
        item.picture().ifPresent(picture -> picture(xml, picture));
        xml.maybe("summary", item.summary()).maybe("content", item.html(), "type", "html");
        xml.close("entry");
    }

    private static void picture(Xml xml, Views.PictureView picture) {
        xml.open(
                        "media:content",
                        "url",
                        picture.src(),
                        "medium",
                        "image",
                        "type",
                        FeedItems.mediaType(picture.src()),
                        "width",
                        String.valueOf(picture.width()),
                        "height",
                        String.valueOf(picture.height()))
                .maybe("media:description", picture.alt())
                .close("media:content");
    }
}
