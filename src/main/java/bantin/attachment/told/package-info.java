/**
 * What a file tells about people, as it is collected while somebody reads it. It may use {@code text} and {@code image}. The
 * words of photos are read here, because photos lie in files of every kind.
 */
@NullMarked
package bantin.attachment.told;

import org.jspecify.annotations.NullMarked;
