/**
 * The files that no theme shapes: robots.txt, site maps, feeds. It may use what bodies, views and themes need, but no page that
 * people read. Whatever leaves the site here is absolute and stands alone: who reads it does not know where it came from.
 */
@NullMarked
package bantin.render.machine;

import org.jspecify.annotations.NullMarked;
