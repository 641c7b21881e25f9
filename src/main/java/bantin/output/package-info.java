/**
 * The finished site as files: paths that can't leave it, and a folder that is replaced whole or not at all. It may use
 * {@code problem} and {@code hash}, and is the only room that writes the site's folder. A new site is staged beside the
 * old one and swapped in by two renames; whether a file changed is seen by comparing its bytes with the file online
 * rather than with a record of it, so there is no record that could be stale, and files that did not change are
 * hard-linked and keep their modification time. What a publish compares is hashed while it is put there; of a file that
 * still looks the same from outside, the last hash is believed, until anything goes wrong.
 */
@NullMarked
package bantin.output;

import org.jspecify.annotations.NullMarked;
