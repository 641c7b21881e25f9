/**
 * What all picture files have in common: bytes with numbers in them, a header, what is kept when a file is cleaned,
 * and what becomes of work on one. It may use {@code problem}. Whoever meets a file that can't be read throws a
 * {@code Refusal}, which need not know the file's name; at the door, where the name is known, it turns into an
 * {@code Outcome}.
 */
@NullMarked
package bantin.image.file;

import org.jspecify.annotations.NullMarked;
