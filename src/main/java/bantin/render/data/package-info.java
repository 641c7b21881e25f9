/**
 * What pages tell machines of themselves in the words of schema.org. It may use {@code text}, {@code output}, {@code config}, {@code content},
 * {@code route}, {@code site}, {@code page}, {@code render.theme}, {@code render.view}, {@code render.body} and
 * {@code render.machine}. What an entry of a declared type is, and which of its fields say so, stands in the file of the type:
 * a new type needs nothing here.
 */
@NullMarked
package bantin.render.data;

import org.jspecify.annotations.NullMarked;
