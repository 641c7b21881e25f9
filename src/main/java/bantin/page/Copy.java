package bantin.page;

import bantin.route.Route;
import bantin.source.SourceFile;

/** A file of the content folder that is published as it is. */
public record Copy(Route route, SourceFile source) {}
