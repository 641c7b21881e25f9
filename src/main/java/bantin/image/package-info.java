/**
 * Pixels and what photos say about themselves: probing, resizing, encoding, cleaning, and the store that keeps the
 * results. It uses problem, hash, text and output, and is the only room that decodes or encodes pictures. What a photo is
 * (size, orientation, time, caption) is read from its headers alone, so that addresses and pages never wait for pixels.
 */
@NullMarked
package bantin.image;

import org.jspecify.annotations.NullMarked;
