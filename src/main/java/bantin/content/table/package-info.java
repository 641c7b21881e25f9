/**
 * The entries of a type as a table that office programs open, and back. It may use the ground rooms, {@code source},
 * {@code content}, {@code content.type} and Apache Commons CSV. A cell is the text of a value, and two cells are
 * compared by what they mean: a spreadsheet that writes a day or a number in its own way changes no file.
 *
 * <p>A table decides nothing about what is right: each row becomes the bytes of a file, which is read as every file
 * is, and only what changed in the head is cut out and put in.
 */
@NullMarked
package bantin.content.table;

import org.jspecify.annotations.NullMarked;
