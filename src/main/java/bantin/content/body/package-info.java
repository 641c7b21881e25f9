/**
 * A finished body: HTML with marks where links, pictures and galleries will stand, and the list of what they mean. It may
 * use the ground rooms. Bodies lie in a {@link bantin.content.body.BodyStore} on disk and are read when their page is
 * rendered: ten thousand articles need no more memory than their heads.
 */
@NullMarked
package bantin.content.body;

import org.jspecify.annotations.NullMarked;
