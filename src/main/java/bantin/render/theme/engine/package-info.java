/**
 * The engine as all themes run on it: what a page costs is counted, and what many pages have in common is said once. It may
 * use Pebble and no other room.
 *
 * <p>Most of a page is the same on many. What a piece of a template says depends on the values that it asks for
 * ({@link bantin.render.theme.engine.AskedValues}), and those of a menu, a footer, a row of a list are few, or the very same object on each page; so
 * {@link bantin.render.theme.engine.Pieces} say it once for each set of them ({@link bantin.render.theme.engine.SaidPieces}), which lives as long as the
 * portal that gave the values. No template has to be written for it, and a piece that can't be followed is filled in each time.
 */
@NullMarked
package bantin.render.theme.engine;

import org.jspecify.annotations.NullMarked;
