/**
 * What editors wrote, one value per file. It may use the ground rooms, {@code config}, {@code source}
 * and the rooms inside. Reading an entry looks at no other entry, so that entries are read in
 * parallel and links and pictures stay symbolic; the rendered body lies in a {@link bantin.content.body.BodyStore} on disk,
 * and only the small fields stay in memory.
 *
 * <p>Articles, pages and albums are kinds of one {@link bantin.content.Entry} in part. What all kinds have in common is
 * a value or a question to the entry: where their files lie and how their addresses are made
 * ({@link bantin.content.EntryKind}), the head, the keys, the attachments, the author; nobody outside asks an entry of
 * which kind it is to learn these, and {@link bantin.content.EntryKinds} has one line for each. Their own fields stay
 * records of their own, because the program reasons with them: categories, neighbours and pins belong to articles, pages
 * of photos to albums. A kind whose fields are only shown needs no such record: it is one more line of the table, and an
 * entry that carries its fields as values.
 */
@NullMarked
package bantin.content;

import org.jspecify.annotations.NullMarked;
