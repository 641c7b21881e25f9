/**
 * Raw HTML of a body: what stays, what goes, and what readers' browsers would make of it. It may use flexmark, Jsoup,
 * the ground rooms, {@code content.body}, and of the rooms beside it {@code content.markdown.parse},
 * {@code content.markdown.written} and {@code content.markdown.draft}. What has passed is parsed and judged again
 * until nothing changes: a browser reads what was written, not what was meant.
 */
@NullMarked
package bantin.content.markdown.html;

import org.jspecify.annotations.NullMarked;
