package bantin.route;

import bantin.image.Variant;
import java.util.Optional;

/**
 * One picture file of the finished site.
 *
 * @param variant the size; empty for the photo in its own size, cleaned
 * @param named whether the address names the content by its hash
 */
public record PictureFile(Route route, Photo photo, Optional<Variant> variant, boolean named) {}
