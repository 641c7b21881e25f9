package bantin.content.body;

import bantin.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to which a body points, as its editor wrote it: a path relative to the file, from the content root (with a
 * leading {@code /}), or an address of the site. Only the whole site can say whether it is there and where it stands.
 */
public sealed interface Reference {

    /** Where the editor wrote it, for the problem when it leads nowhere. */
    Place place();

    /** The marker stands inside {@code href="…"}: an escaped address takes its place. */
    record Link(String target, Place place) implements Reference {}

    /**
     * A link to a document of the site: a download card takes the marker's place.
     *
     * @param label HTML, the text of the link
     * @param title plain text, empty when the editor gave none
     * @param inline the link stands in a sentence, so that the card must stay in its line
     */
    record Download(String target, String label, String title, boolean inline, Place place) implements Reference {}

    /**
     * A picture: a whole {@code <img>}, or {@code <figure>} when it stands alone, takes the marker's place.
     *
     * @param alt plain text
     * @param caption plain text of the picture's title, or null
     * @param standalone alone in its paragraph, so a figure
     * @param attributes what the editor set, such as {@code class}, in the order written; values are not escaped
     */
    record Picture(
            String target,
            String alt,
            @Nullable String caption,
            boolean standalone,
            Map<String, String> attributes,
            Place place)
            implements Reference {
        public Picture {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }
    }

    /** A film or a recording: a whole player takes the marker's place. */
    record Media(String target, Kind kind, String label, boolean standalone, Place place) implements Reference {
        public enum Kind {
            VIDEO,
            AUDIO
        }
    }

    /**
     * Pictures to look through, shown as a group.
     *
     * @param album path of an album whose pictures are meant, or null
     */
    record Gallery(List<Picture> pictures, @Nullable String album, Show show, Place place) implements Reference {
        /** Side by side, or one after the other. */
        public enum Show {
            GRID,
            SLIDESHOW
        }

        public Gallery {
            pictures = List.copyOf(pictures);
        }
    }
}
