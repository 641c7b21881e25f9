package bantin.page;

import bantin.route.Route;
import bantin.source.SourceFile;

/**
 * A file of the content folder that is published as it is.
 *
 * @param named whether the address names the content by its hash
 */
public record Copy(Route route, SourceFile source, boolean named) {}
