/**
 * What an editor changed in a file, as the new bytes of that file. It may use {@code problem}, {@code text} and
 * {@code yaml}, and knows neither the site nor the disk. A head is not written anew but cut: the new value is put where
 * the old one stood, the head is read again, and unless it now says exactly what was asked for and nothing else, the next
 * way of writing it is tried, or the edit is refused; so every comment, quote, space and line end that nobody touched
 * stays, also in files of which the cutter understands nothing more than that one value.
 */
@NullMarked
package bantin.edit;

import org.jspecify.annotations.NullMarked;
