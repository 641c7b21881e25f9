/**
 * PNG: its chunks, a decoder, an encoder and a cleaner. It uses pixels and file. Rows are decoded one by one and
 * reduced at once; an interlaced file comes in pieces and goes through the JDK.
 */
@NullMarked
package bantin.image.png;

import org.jspecify.annotations.NullMarked;
