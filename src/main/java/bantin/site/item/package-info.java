/**
 * Entries of declared types as a portal lists them: in order, by the values of their fields, by years, with the
 * states in which they are and the entries that lead to them. It may use the rooms of the line before {@code site}. A
 * relation is written on one side; the other side is found here, by the paths of files alone, so that nobody types it
 * twice and it can't be wrong.
 */
@NullMarked
package bantin.site.item;

import org.jspecify.annotations.NullMarked;
