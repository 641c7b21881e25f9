/**
 * The site as readers will find it: published entries, sorted and indexed by category, tag, month and neighbour. It may
 * use every room of the line before it, {@code site.item} and {@code site.related}. It is computed from all entries at every change, so that nothing can be stale; only
 * the numbers of the index, which sorting ten thousand articles gives, serve again while no article sorts differently.
 */
@NullMarked
package bantin.site;

import org.jspecify.annotations.NullMarked;
