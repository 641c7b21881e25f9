/**
 * What happens in the site's folders while an editor works. It may use nothing but the JDK and the library of the
 * watcher. What the system tells is only a reason to look: the folders themselves are read again, since events are
 * lost, doubled or late on every system. A look is taken while it may turn out that more comes, since a look takes as long as
 * the wait; what was seen too soon is shown to nobody.
 */
@NullMarked
package bantin.preview.watch;

import org.jspecify.annotations.NullMarked;
