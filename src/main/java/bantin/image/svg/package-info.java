/**
 * Drawings: their size, and a cleaner. It may use {@code image.file} alone. A drawing is a small web page, so it is
 * not filtered but written anew from the elements and values that show something.
 */
@NullMarked
package bantin.image.svg;

import org.jspecify.annotations.NullMarked;
