/**
 * Pages become bytes. It may use every room of the line before it and is the only room that imports Pebble. There is one
 * function, {@link bantin.render.PageRenderer#render}, for build, preview and check alike; it reads an unchanging
 * {@link bantin.render.Portal} and lives as long as that portal, so that there is nothing to invalidate.
 */
@NullMarked
package bantin.render;

import org.jspecify.annotations.NullMarked;
