/**
 * What people write that no rule of Markdown reads: bare addresses, marks that were left over, tags of other
 * programs. It may use {@code text}, {@code problem} and autolink, and looks at text alone; what is found becomes
 * HTML or a warning in the room above. Each function reads its text once, forwards: what an editor pastes may be a
 * megabyte in one line.
 */
@NullMarked
package bantin.content.markdown.written;

import org.jspecify.annotations.NullMarked;
