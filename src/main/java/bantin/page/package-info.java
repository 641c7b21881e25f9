/**
 * Which pages exist, which files go with them, and what links to nowhere. It may use every room of the line before it. Every
 * address is claimed exactly once in one place, {@link bantin.page.PagePlan}, so that two pages on one address are found
 * before anything is rendered; a file of the content folder is published only when something online points to it.
 *
 * <p>A {@link bantin.page.Page} says of itself what can be said without a theme: its title, its entry, its list, what
 * stands above it. A new kind of page is a file of its own, a line where {@link bantin.page.PagePlanner} plans it, and a
 * line in the table of values that templates get.
 */
@NullMarked
package bantin.page;

import org.jspecify.annotations.NullMarked;
