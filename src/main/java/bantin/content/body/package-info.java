/**
 * A finished body: HTML with marks where links, pictures and galleries will stand, and the list of what they mean. It may
 * use the ground rooms. Bodies lie in a {@link bantin.content.body.BodyStore} on disk and are read when their page is
 * rendered: ten thousand articles need no more memory than their heads.
 *
 * <p>A body is one text with a mark, not a list of parts: a place may be inside of a tag, {@code <a href="…">}, which
 * those who read it for its words or cut a dead link out of it see whole; and the store, which keeps one text, would
 * need a mark between parts all the same.
 */
@NullMarked
package bantin.content.body;

import org.jspecify.annotations.NullMarked;
