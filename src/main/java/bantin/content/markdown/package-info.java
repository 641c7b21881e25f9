/**
 * Markdown bodies become HTML with symbolic references. It may use flexmark, which no room outside knows, Jsoup, the
 * ground rooms, {@code content.body} and the rooms inside. flexmark parses, but the HTML is written here, by one
 * small function for each kind of node: its own renderer cannot leave markers for links, and is slower than the
 * parser.
 */
@NullMarked
package bantin.content.markdown;

import org.jspecify.annotations.NullMarked;
