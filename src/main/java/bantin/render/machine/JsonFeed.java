package bantin.render.machine;

import bantin.text.JsonObject;
import java.util.List;

/** A feed as JSON Feed 1.1 wants it. */
final class JsonFeed {
    private JsonFeed() {}

    static String of(FeedHead head, List<FeedItem> items) {
        return new JsonObject()
                        .put("version", "https://jsonfeed.org/version/1.1")
                        .put("title", head.title())
                        .put("description", head.description())
                        .put("home_page_url", head.home())
                        .put("feed_url", head.self())
                        .put("language", head.lang())
                        .objects("authors", List.of(new JsonObject().put("name", head.publisher())))
                        .objects("items", items.stream().map(JsonFeed::item).toList())
                + "\n";
    }

    private static JsonObject item(FeedItem item) {
        JsonObject json = new JsonObject()
                .put("id", item.id())
                .put("url", item.url())
                .put("title", item.title())
                .put("content_html", item.html());
        // one of the two has to be there
        String text = item.summary().isEmpty() ? item.title() : item.summary();
        json.put("content_text", item.html().isEmpty() ? text : "")
                .put("summary", item.summary())
                .put("date_published", Instants.of(item.published()))
                .put("date_modified", Instants.of(item.changed()))
                .put("language", item.lang())
                .objects("authors", List.of(new JsonObject().put("name", item.author())));
        item.picture().ifPresent(picture -> json.put("image", picture.src()));
        return json.texts(
                        "tags",
                        item.topics().stream()
                                .map(FeedItem.Topic::label)
                                .distinct()
                                .toList())
                .objects(
                        "attachments", item.files().stream().map(JsonFeed::file).toList());
    }

    private static JsonObject file(FeedItem.File file) {
        JsonObject json = new JsonObject()
                .put("url", file.url())
                .put("mime_type", file.mediaType())
                .put("title", file.title());
        return file.size() > 0 ? json.put("size_in_bytes", file.size()) : json;
    }
}
