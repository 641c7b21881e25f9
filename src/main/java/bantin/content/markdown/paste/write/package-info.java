/**
 * Writes pasted blocks as Markdown. It may use {@code text}, {@code content.markdown.written} and
 * {@code content.markdown.paste.block}. Signs are escaped only where they would be read as Markdown, for people go on to write
 * in what was pasted; what bantin's own reader makes of it is the measure.
 */
@NullMarked
package bantin.content.markdown.paste.write;

import org.jspecify.annotations.NullMarked;
