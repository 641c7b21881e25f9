/**
 * Pixels and what photos say about themselves: probing, resizing, encoding, cleaning, and the store that keeps the
 * results. It may use the ground rooms and the rooms inside, and is the only room that decodes or encodes pictures.
 * Photos are decoded once, reduced while they are decoded, and stay in the channels that JPEG stores, from the file
 * to the variant.
 *
 * <p>Rooms inside: {@code pixels} and {@code file} know nothing of each other; above them stand {@code jpeg},
 * {@code png}, {@code gif}, {@code webp}, {@code svg}, {@code film}, {@code colour} and {@code notes}, each of which
 * reads, writes and cleans one kind of thing and knows none of the others; this room chooses among them. A photo is
 * opened once, as a {@code PhotoFile}.
 *
 * <p>The choice of channels was measured on two cores with 200 photos of 12 megapixels into 1600 and 400 pixels,
 * whole processes in one run: bantin 12.9 s, and 0.2 s the second time; vipsthumbnail 18.7 s; Hugo 0.111 84.5 s, each
 * for JPEG alone. With WebP beside it: bantin 21.9 s, vipsthumbnail 57.9 s, Hugo 193.0 s. (On another day: 17.0, 36.5
 * and 148.0 s for JPEG.) {@code src/bench/photos.sh} measures anew. With a heap of 512 MB each kind of photo of 48
 * megapixels comes through, alone and all at once: JPEG in 1.1 s and 153 MB of the machine, progressive 2.1 s and 383
 * MB, PNG with alpha 6.0 s and 380 MB, of 16 bits 5.1 s and 348 MB, WebP 1.5 s and 185 MB
 * ({@code src/bench/large- photos.sh}).
 */
@NullMarked
package bantin.image;

import org.jspecify.annotations.NullMarked;
