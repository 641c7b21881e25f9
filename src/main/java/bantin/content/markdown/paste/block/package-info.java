/**
 * What was pasted, as blocks and runs of words, before it is Markdown. It may use {@code text}. Lists are kept flat, each item
 * with its level, as Word has them: so one form serves Word, Google and HTML, and one writer all of them.
 */
@NullMarked
package bantin.content.markdown.paste.block;

import org.jspecify.annotations.NullMarked;
