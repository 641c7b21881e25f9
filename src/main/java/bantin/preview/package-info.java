/**
 * The preview: a server that shows what editors save, at once. It may use the director and what is below it,
 * {@code edit}, the rooms inside, and Jetty; it is the only room besides publish that opens connections. Each answer is made on request
 * from one immutable {@link bantin.preview.View}, by the function that the build uses, so that nothing has to be
 * invalidated; an open tab asks for itself whether its own page became another, and puts the difference into the page
 * where no script of the theme can hold what differs.
 */
@NullMarked
package bantin.preview;

import org.jspecify.annotations.NullMarked;
