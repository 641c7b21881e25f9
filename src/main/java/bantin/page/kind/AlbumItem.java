package bantin.page.kind;

import bantin.route.Photo;
import bantin.route.Route;
import bantin.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** What an album shows. */
public sealed interface AlbumItem {
    /** What those who can't see it are told. */
    String alt();

    String caption();

    String credit();

    static <T extends AlbumItem> List<T> only(Class<T> kind, List<AlbumItem> items) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A photo as an album shows it. */
    record OfPhoto(Photo photo, String caption, String alt, String credit, Route route) implements AlbumItem {}

    /**
     * A film as an album shows it.
     *
     * @param file empty when the film stands elsewhere
     * @param outside its address elsewhere, else empty
     * @param captions files of its name that tell what is said in it
     */
    record OfFilm(
            Optional<SourceFile> file,
            String outside,
            Optional<Photo> poster,
            String caption,
            String alt,
            String credit,
            List<SourceFile> captions)
            implements AlbumItem {}
}
