/**
 * Decoded pictures as channels of bytes: made smaller, turned, and brought from one colour model into another. It may
 * use the JDK and jsvg, which draws what is a drawing, and knows no files. Each channel stands by itself, because a JPEG's colours come at half
 * size and go out so.
 */
@NullMarked
package bantin.image.pixels;

import org.jspecify.annotations.NullMarked;
