/**
 * A body while it is being written: the HTML so far, and what the writers of all nodes share. It may use flexmark, Jsoup,
 * the ground rooms, {@code content.body}, {@code content.markdown.parse} and {@code content.markdown.written}. A draft
 * knows its writers only as a function, so that writers know the draft and it knows none of them.
 */
@NullMarked
package bantin.content.markdown.draft;

import org.jspecify.annotations.NullMarked;
