/**
 * The pages of declared types: one for each entry, and those of their lists. It may use the rooms of the line before
 * {@code page}, and {@code page.kind}. They are planned like all other pages, by {@link bantin.page.PagePlanner},
 * which asks this room what a list needs.
 */
@NullMarked
package bantin.page.item;

import org.jspecify.annotations.NullMarked;
