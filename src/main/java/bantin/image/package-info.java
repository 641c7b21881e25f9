/**
 * Pixels and what photos say about themselves: probing, resizing, encoding, cleaning, and the store that keeps the
 * results. It uses problem, hash, text and output, and is the only room that decodes or encodes pictures. Photos are
 * decoded once, reduced while they are decoded, and stay in the channels that JPEG stores, from the file to the variant.
 *
 * <p>That choice was measured on two cores with photos of 12 megapixels into 1600 and 400 pixels: Hugo 0.111 takes 790 ms
 * a photo, vipsthumbnail 170 ms (both cores together). The JDK's ImageIO and TwelveMonkeys decode every sample and pass
 * through RGB; bindings of libjpeg-turbo need a library on the editor's machine. A decoder of our own, in whole numbers,
 * takes 47 ms for the bits and the reduced transform, and gives the same bytes on every machine; with resizing and
 * encoding a photo costs about 120 ms of one core. WebP goes through libwebp (webp-imageio carries it for Linux, Windows
 * and macOS), PNG and GIF are read by the JDK.
 */
@NullMarked
package bantin.image;

import org.jspecify.annotations.NullMarked;
