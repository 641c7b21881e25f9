/**
 * Forms in which editors change the values of a file: fields of every kind, rows, the buttons above a text. It may use the
 * ground, {@code config}, {@code content} and {@code edit}. A form knows nothing of a kind of entry but its shape: a new key is a
 * new field by itself, with the words of its documentation, and what a form can't show is shown as it is written.
 */
@NullMarked
package bantin.preview.form;

import org.jspecify.annotations.NullMarked;
