/**
 * What editors wrote, one value per file. It may use the ground rooms, {@code config}, {@code source} and the rooms
 * inside. Reading an entry looks at no other entry, so that entries are read in parallel and links and pictures stay
 * symbolic; the rendered body lies in a {@link bantin.content.body.BodyStore} on disk, and only the small fields stay
 * in memory.
 *
 * <p>Articles, pages and albums are kinds of one {@link bantin.content.Entry} in part. What all kinds have in common
 * is a value or a question to the entry: where their files lie and how their addresses are made
 * ({@link bantin.content.EntryKind}), the head, the keys, the attachments, the author; nobody outside asks an entry
 * of which kind it is to learn these, and {@link bantin.content.EntryKinds} has one line for each. Their own fields
 * stay records of their own, because the program reasons with them: categories, neighbours and pins belong to
 * articles, pages of photos to albums, and a page is a place in a tree of folders.
 *
 * <p>Everything else is data. A kind whose fields are only shown, listed, compared and linked is declared by a file,
 * read in the nested room {@code type}, and all its entries are {@link bantin.content.Item}s, which carry their
 * fields as values. Articles, pages and albums are no such types: what is theirs alone would have to be taught to the
 * mechanism for one type each, and nothing would be left out of the house.
 */
@NullMarked
package bantin.content;

import org.jspecify.annotations.NullMarked;
