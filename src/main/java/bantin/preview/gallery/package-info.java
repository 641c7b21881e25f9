/**
 * All parts of a theme, for those who write one. It may use the director and what is below it, and {@code preview.desk}. What is shown is a small
 * portal that has everything at least once and wears the theme in use; the parts are cut out of its pages where the
 * templates say that they begin and end, so that no list of them has to be kept.
 */
@NullMarked
package bantin.preview.gallery;

import org.jspecify.annotations.NullMarked;
