/**
 * The site as readers will find it: published entries, sorted and indexed by category, tag, month and neighbour. It may
 * use every room of the line before it. It is computed whole from the entries at every change, because sorting ten
 * thousand small records takes milliseconds and there is then nothing that could be stale.
 */
@NullMarked
package bantin.site;

import org.jspecify.annotations.NullMarked;
