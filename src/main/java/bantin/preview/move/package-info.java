/**
 * Entries that get another name or folder, are deleted and brought back. It may use the director and what is below it, {@code edit},
 * {@code preview.desk} and {@code preview.write}. What leads to an entry is found as the pages find it, by asking where each
 * link of the site leads; only the path in such a link is written anew, and what can't be is told. An entry gets
 * a folder of its own before pictures come to it, but only where its own text stays as it is: somebody is writing in it.
 */
@NullMarked
package bantin.preview.move;

import org.jspecify.annotations.NullMarked;
