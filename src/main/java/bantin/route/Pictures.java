package bantin.route;

import bantin.output.OutputPath;
import bantin.source.SourceFile;
import java.util.Map;
import java.util.Optional;

/** The pictures of the site with their addresses. An address comes from the content's hash, so it can be cached for ever. */
public final class Pictures {
    private static final String FOLDER = "/anh/";

    private final Map<String, Photo> photos;

    /** @param photos by their source paths */
    public Pictures(Map<String, Photo> photos) {
        this.photos = Map.copyOf(photos);
    }

    public Optional<Photo> find(SourceFile file) {
        return Optional.ofNullable(photos.get(file.path()));
    }

    public Iterable<Photo> all() {
        return photos.values();
    }

    /** The picture as the editor put it there. */
    public Route original(Photo photo) {
        String path = FOLDER + photo.fingerprint().brief() + "."
                + photo.info().format().extension();
        return new Route(path, OutputPath.of(path.substring(1)));
    }

    /** Whether a file's name says that it is a picture. */
    public static boolean isPicture(String path) {
        return path.toLowerCase(java.util.Locale.ROOT)
                .matches(".*\\.(jpe?g|png|gif|webp|svg|heic|heif|avif|bmp|tiff?)");
    }
}
