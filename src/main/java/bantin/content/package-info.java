/**
 * What editors write, read into values: articles, albums, pages, links, and the bodies of their texts. It uses
 * {@code config}, {@code source} and the ground rooms. Reading an entry looks at no other entry: what it points to stays
 * a {@link bantin.content.Reference} until a page is rendered, so that reading is parallel and its result may be kept.
 */
@NullMarked
package bantin.content;

import org.jspecify.annotations.NullMarked;
