package bantin.content;

import bantin.problem.Place;
import java.util.List;

/**
 * A photo album; films may stand in it too.
 *
 * @param photos those that the front matter lists, in its order; empty when it lists none and all of the folder are meant
 * @param originals whether the photos may be downloaded as they are
 */
public record Album(Head head, Text text, List<Photo> photos, boolean originals) implements Entry {
    public static final EntryKind KIND = new EntryKind(
            "album",
            "content/albums/",
            EntryKind.Form.FOLDER,
            EntryKind.Text.OPTIONAL,
            addresses -> addresses.albums() + "{slug}/");

    /**
     * A photo or a film as the front matter describes it.
     *
     * @param file name inside the album's folder, or the address of a film elsewhere
     * @param poster the picture that stands for a film until it plays; empty when not given
     */
    public record Photo(String file, String caption, String alt, String credit, String poster, Place place) {}

    @Override
    public EntryKind kind() {
        return KIND;
    }
}
