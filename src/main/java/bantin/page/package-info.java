/**
 * Which pages exist, which files go with them, and what links to nowhere. It may use every room of the line before it, {@code page.kind} and {@code page.item}. Every
 * address is claimed exactly once in one place, {@link bantin.page.PagePlan}, so that two pages on one address are found
 * before anything is rendered; a file of the content folder is published only when something online points to it.
 *
 * <p>The kinds of pages lie in {@code page.kind}. A new one is a file there, a line where
 * {@link bantin.page.PagePlanner} plans it, and a line in the table of values that templates get.
 */
@NullMarked
package bantin.page;

import org.jspecify.annotations.NullMarked;
