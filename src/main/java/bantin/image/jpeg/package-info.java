/**
 * JPEG: its segments, a decoder, an encoder and a cleaner. It may use {@code image.pixels} and {@code image.file}.
 * The codec is our own for one reason: it counts in whole numbers, so that every JDK and every machine writes the
 * same bytes. Speed is not the reason: by way of the JDK's codec an ordinary photo takes 1.1 to 1.45 times as long (a
 * progressive one three times), and bindings of libjpeg-turbo need a library on the editor's machine.
 */
@NullMarked
package bantin.image.jpeg;

import org.jspecify.annotations.NullMarked;
