/**
 * Films and recordings: what they say, and a copy without the words. It may use {@code image.file} and {@code hash}.
 * Nothing moves inside a film: what goes is written over in its place, so that a film of many gigabytes needs neither
 * memory nor a new index.
 */
@NullMarked
package bantin.image.film;

import org.jspecify.annotations.NullMarked;
