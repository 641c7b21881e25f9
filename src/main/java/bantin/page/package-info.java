/**
 * Which pages exist, which files go with them, and where links lead. It may use every room of the line before it. Every
 * address is claimed exactly once in one place, {@link bantin.page.PagePlan}, so that two pages on one address are found
 * before anything is rendered; a file of the content folder is published only when something online points to it.
 */
@NullMarked
package bantin.page;

import org.jspecify.annotations.NullMarked;
