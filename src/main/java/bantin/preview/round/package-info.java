/**
 * The round of an entry from hand to hand: draft, review, its hour, online, taken down; and who did what. It may use the
 * director and what is below it, {@code edit}, {@code preview.desk}, {@code preview.move} and {@code preview.write}. Where an entry stands is
 * written in its own head and nowhere else, so that it means the same at the desk, in a text editor and to a build.
 */
@NullMarked
package bantin.preview.round;

import org.jspecify.annotations.NullMarked;
