/**
 * WebP: its chunks, a reader, a writer and a cleaner. It may use {@code image.pixels}, {@code image.file} and
 * libwebp, which webp-imageio carries for Linux, Windows and macOS. Its bytes may differ from machine to machine, as
 * libwebp uses what the processor has; addresses are made from the photo, not from them.
 */
@NullMarked
package bantin.image.webp;

import org.jspecify.annotations.NullMarked;
