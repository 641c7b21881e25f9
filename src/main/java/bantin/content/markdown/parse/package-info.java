/**
 * flexmark, set up as editors write. It may use flexmark and {@code content.markdown.written}. What its extensions
 * would do in the square of a body's length is done here in one pass, or not at all.
 */
@NullMarked
package bantin.content.markdown.parse;

import org.jspecify.annotations.NullMarked;
