/**
 * Articles that go with an article. It may use the rooms of the line before {@code site} and {@code site.item}. What goes with an
 * article follows from it and from earlier articles alone, so that a new one changes no page of the archive; and so that what
 * was found once is known in the next build, under the fingerprint of just these.
 */
@NullMarked
package bantin.site.related;

import org.jspecify.annotations.NullMarked;
