/**
 * Fingerprints: names for contents. It may use nothing but the JDK. One algorithm everywhere, SHA-256 cut to 128
 * bits, so that a picture's address, the manifest and the parse memory can be compared with each other and checked
 * with common tools.
 */
@NullMarked
package bantin.hash;

import org.jspecify.annotations.NullMarked;
