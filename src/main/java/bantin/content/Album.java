package bantin.content;

import bantin.problem.Place;
import java.util.List;

/**
 * A photo album.
 *
 * @param photos those that the front matter lists, in its order; empty when it lists none and all of the folder are meant
 * @param originals whether the photos may be downloaded as they are
 */
public record Album(Head head, Text text, List<Photo> photos, boolean originals) implements Entry {

    /**
     * A photo as the front matter describes it.
     *
     * @param file name inside the album's folder
     */
    public record Photo(String file, String caption, String alt, String credit, Place place) {}
}
