/**
 * What photos say about themselves: time, caption, credit, place. It uses file and {@code text}, and is the only room
 * that calls metadata-extractor. What is damaged there counts as absent: no photo is refused for its notes.
 */
@NullMarked
package bantin.image.notes;

import org.jspecify.annotations.NullMarked;
