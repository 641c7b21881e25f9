/**
 * What editors wrote, one value per file. It may use the ground rooms, {@code config} and {@code source}; Markdown is
 * read in the nested room {@code markdown}. Reading an entry looks at no other entry, so that entries are read in
 * parallel and links and pictures stay symbolic; the rendered body lies in a {@link bantin.content.BodyStore} on disk,
 * and only the small fields stay in memory.
 */
@NullMarked
package bantin.content;

import org.jspecify.annotations.NullMarked;
