/**
 * What happens in the site's folders while an editor works. It may use the ground rooms, {@code source} and the watcher's
 * library. What the system tells is only a reason to look: the folders themselves are read again, since events are lost,
 * doubled or late on every system.
 */
@NullMarked
package bantin.preview.watch;

import org.jspecify.annotations.NullMarked;
