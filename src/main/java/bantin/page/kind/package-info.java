/**
 * The kinds of pages: what has an address and will be rendered. It may use the rooms of the line before {@code page}, and
 * not the plan. A {@link bantin.page.kind.Page} says of itself what can be said without a theme: its title, its entry,
 * its list, what stands above it, so that nobody asks a page of which kind it is to learn these.
 */
@NullMarked
package bantin.page.kind;

import org.jspecify.annotations.NullMarked;
