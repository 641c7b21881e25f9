/**
 * The files that no theme shapes: robots.txt, site maps, feeds, calendars. It may use the rooms of the line
 * before {@code render}, {@code render.theme}, {@code render.view} and {@code render.body}, and biweekly for calendars. Whatever leaves the site here is
 * absolute and stands alone: who reads it does not know where it came from.
 */
@NullMarked
package bantin.render.machine;

import org.jspecify.annotations.NullMarked;
