/**
 * PNG: its chunks, a decoder, an encoder and a cleaner. It may use {@code image.pixels} and {@code image.file}. Rows
 * are decoded one by one and reduced at once; an interlaced file comes in pieces and goes through the JDK.
 *
 * <p>The JDK's writer was measured in place of {@code PngWriter}: its bytes are the same on Java 17 and 25 as well,
 * and it needs half the time, but at the same level of compression it chooses worse filters: 4.9 MB for 2.4 MB of a
 * noisy photo, 1.6 MB for 1.2 MB of a grey one, 1.7 MB for 1.9 MB of a drawing. Every picture on every portal would
 * also get another address.
 */
@NullMarked
package bantin.image.png;

import org.jspecify.annotations.NullMarked;
