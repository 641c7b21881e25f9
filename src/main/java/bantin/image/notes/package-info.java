/**
 * What photos say about themselves: time, caption, credit, place. It may use {@code image.file}, {@code text} and
 * metadata-extractor, which no other room knows. What is damaged there counts as absent: no photo is refused for its
 * notes.
 */
@NullMarked
package bantin.image.notes;

import org.jspecify.annotations.NullMarked;
