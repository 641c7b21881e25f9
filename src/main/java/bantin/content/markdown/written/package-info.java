/**
 * What people write that no rule of Markdown reads: bare addresses, marks that were left over, tags of other programs. Looks
 * at text alone and uses nothing of bantin but {@code text}; what is found becomes HTML or a warning in the room above.
 * Each function reads its text once, forwards: what an editor pastes may be a megabyte in one line.
 */
@NullMarked
package bantin.content.markdown.written;

import org.jspecify.annotations.NullMarked;
