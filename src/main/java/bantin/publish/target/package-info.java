/**
 * A place that keeps the files of a site, whatever stands behind it: what can be asked of one, the folder of this
 * computer as the plainest of them, and what all of them share, from going on with half a film to an editor's words for
 * why a line broke off. It may use the ground and {@code config}. A target is asked for steps that are whole or not at
 * all (put, claim, rename, link), and for nothing else: so every layout above is safe on all of them, and one contract
 * tests each.
 */
@NullMarked
package bantin.publish.target;

import org.jspecify.annotations.NullMarked;
