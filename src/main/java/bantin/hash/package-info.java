/**
 * Fingerprints: names for contents. It may use Apache Commons Codec. One algorithm for all that is seen outside,
 * SHA-256 cut to 128 bits, so that a picture's address, the manifest and the parse memory can be compared with each other
 * and checked with common tools. What a build keeps for the next one alone, and takes of every page, is named by MurmurHash3
 * of as many bits: in the short life of a command it is eight times as fast.
 */
@NullMarked
package bantin.hash;

import org.jspecify.annotations.NullMarked;
