/**
 * Markdown bodies become HTML with symbolic references. The only place that imports flexmark; it uses Jsoup for raw HTML,
 * {@code text} and {@code problem}. flexmark parses, but the HTML is written here, by one small function for each kind
 * of node: its own renderer cannot leave markers for links, and is slower than the parser.
 */
@NullMarked
package bantin.content.markdown;

import org.jspecify.annotations.NullMarked;
