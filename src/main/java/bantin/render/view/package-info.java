/**
 * The portal of one moment, and the values that templates see. It may use the rooms of the line before {@code render},
 * and none inside it. Templates get nothing but these records: what has no component here cannot be printed by a theme,
 * so that the documentation of values is this room read aloud.
 */
@NullMarked
package bantin.render.view;

import org.jspecify.annotations.NullMarked;
