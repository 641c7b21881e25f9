/**
 * Pages become bytes. It may use every room of the line before it and the rooms inside, in this order:
 * {@code render.theme}, {@code render.view}, {@code render.body}, {@code render.machine}, {@code render.data}. There is one function, {@link bantin.render.PageRenderer#render}, for build, preview and check alike; it reads an unchanging
 * {@link bantin.render.view.Portal} and lives as long as that portal, so that there is nothing to invalidate.
 */
@NullMarked
package bantin.render;

import org.jspecify.annotations.NullMarked;
