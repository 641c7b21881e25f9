/**
 * GIF: its blocks, a reader and a cleaner. It uses pixels and file. The JDK decodes the first picture; what moves is
 * published as it is, and only cleaned.
 */
@NullMarked
package bantin.image.gif;

import org.jspecify.annotations.NullMarked;
