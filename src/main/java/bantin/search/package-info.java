/**
 * What is online becomes small files in which a browser can search: {@link bantin.search.SearchIndex}. It may use
 * the ground rooms and {@code content}; whoever knows the site hands in an {@link bantin.search.SearchItem}
 * for each thing that readers may find, so that a new type of content needs nothing here.
 *
 * <p>Vietnamese writes its syllables apart, and two neighbours make a word. So the index holds, for each syllable and for
 * each pair of neighbours, the items that have it, under the syllables without marks; which marks were written is one more
 * byte. Nobody downloads it: it lies in buckets by a hash, and a browser asks for the bytes of the few buckets that a query
 * needs (HTTP ranges; a server that has none sends the whole file, which is why there are many). What a list of results
 * shows lies in packs, one block for each item. The root, which is asked for first, tells all that every searcher needs, for a
 * round trip costs more than the bytes. The script knows what each bucket costs and has so many bytes for a question: what is rare
 * is loaded first, what nearly all items have only where bytes are left, and what a question will need most likely in the same
 * round. A later query moves some 20 kB, and at most 40; see {@code docs/performance.md}.
 *
 * <p>Items are numbered from the oldest, and cut into older ones and newest, each a function of its own items alone. A new article
 * is the newest: it makes what tells of the newest and the last pack anew, which are small, and leaves all others as they are, on the
 * server and in the readers' browsers. Where older ones end moves on with time, for an eighth of all terms (a {@link
 * bantin.search.TermShelf}) after the other, so that no article makes the whole index anew. More cuts would make a new article cheaper
 * still, but each is one more request for each term, and requests are what an answer waits for. An undated item comes before all
 * others: a new one renumbers them.
 */
@NullMarked
package bantin.search;

import org.jspecify.annotations.NullMarked;
