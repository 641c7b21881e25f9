/**
 * Finished bodies: symbolic links, pictures and galleries become addresses and markup. It may use {@code render.theme}
 * and {@code render.view}, and the rooms of the line before. A body is looked at once, mark by mark, when its page is
 * rendered; until then no address is known to it, so that a moved page changes no stored body.
 */
@NullMarked
package bantin.render.body;

import org.jspecify.annotations.NullMarked;
