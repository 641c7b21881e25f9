package bantin.render.machine;

import bantin.render.view.Views;
import bantin.text.Moment;
import java.util.List;
import java.util.Optional;

/**
 * An entry as feeds tell of it, all addresses absolute.
 *
 * @param summary plain text, or empty
 * @param html the whole entry, or empty where feeds hold summaries
 * @param author empty when nobody is named
 * @param topics its category, then its tags
 * @param files what it brings along, with their types
 */
record FeedItem(
        String id,
        String url,
        String lang,
        String title,
        String summary,
        String html,
        Moment published,
        Moment changed,
        String author,
        List<Topic> topics,
        Optional<Views.PictureView> picture,
        List<File> files) {

    /** @param scheme address of the overview to which it belongs, or empty */
    record Topic(String term, String label, String scheme) {}

    record File(String url, String title, String mediaType, long size) {}
}
