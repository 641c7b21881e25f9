/**
 * A body while it is being written: the HTML so far, and what the writers of all nodes share. It may use flexmark, Jsoup,
 * the ground rooms, {@code content.body}, {@code content.markdown.parse} and {@code content.markdown.written}. A draft
 * knows its writers only as a function, so that writers know the draft and it knows none of them.
 *
 * <p>Its three marks are control characters, which no text can bring along: texts are cleaned of them when they are read,
 * and what Markdown or HTML makes of {@code &#1;} is cleaned again. Two are gone when the draft is finished; the first
 * stays as the mark of {@link bantin.content.body.Body}.
 */
@NullMarked
package bantin.content.markdown.draft;

import org.jspecify.annotations.NullMarked;
