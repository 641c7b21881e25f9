/**
 * GIF: its blocks, a reader and a cleaner. It may use {@code image.pixels} and {@code image.file}. The JDK decodes
 * the first picture; what moves is published as it is, and only cleaned.
 */
@NullMarked
package bantin.image.gif;

import org.jspecify.annotations.NullMarked;
