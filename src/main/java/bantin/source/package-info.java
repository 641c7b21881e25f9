/**
 * The input files at one moment: those of the site and those of its theme. It may use the ground rooms and
 * {@code config}, and is the only room that walks folders. File names are brought to NFC here, once, so that a site
 * copied from a Mac gives the same portal; a theme is a pile of layers, in which the site's own file of a name shadows
 * the program's, and a theme's shadows that of the theme it extends.
 */
@NullMarked
package bantin.source;

import org.jspecify.annotations.NullMarked;
