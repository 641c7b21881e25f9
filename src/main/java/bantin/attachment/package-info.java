/**
 * What files that are published as they are tell about people, and what of it can be taken out: documents of offices,
 * recordings, tracks, icons, keys. It may use {@code hash}, {@code image} and the rooms inside. A file is what
 * its first bytes say, photos under other names too; one table names the kinds, each with what becomes of it and the reader
 * that knows where such a file keeps words about people.
 */
@NullMarked
package bantin.attachment;

import org.jspecify.annotations.NullMarked;
