/**
 * The lists that editors keep beside their articles: links, notices, slides, tasks, the picture
 * at the head, and what is said of picture files. It may use the ground rooms,
 * {@code config} and {@code source}. A list is one file, read whole; a fault in one of its lines costs that line and
 * no other.
 */
@NullMarked
package bantin.content.list;

import org.jspecify.annotations.NullMarked;
