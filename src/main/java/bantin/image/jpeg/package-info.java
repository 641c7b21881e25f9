/**
 * JPEG: its segments, a decoder, an encoder and a cleaner. It uses pixels and file. The codec is our own for one
 * reason, the same bytes on every JDK and every machine, because the address of a picture tells its content.
 */
@NullMarked
package bantin.image.jpeg;

import org.jspecify.annotations.NullMarked;
