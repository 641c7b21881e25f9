/**
 * Text from the clipboard becomes Markdown that bantin's own reader reads without a warning. It may use Jsoup, the ground
 * rooms, {@code content.markdown.draft}, {@code content.markdown.written} and the rooms inside; what is allowed, safe
 * or too much is judged there, once for the whole portal. The Markdown is written here and not by flexmark's converter
 * (html2md 0.64.8), which was wrong on seven of the eight test pages that it was tried on: the bullets of Word stay letters
 * of the text and its levels are lost, footnotes lead nowhere, what reviewers struck out or said is shown, so are hidden columns,
 * a text of Google Docs is bold from end to end, merged cells have signs that this portal does not read. Mending all that before and
 * behind it would have left nothing of it. Letters and Roman numbers before items stay words, for laws and plans are cited by them.
 */
@NullMarked
package bantin.content.markdown.paste;

import org.jspecify.annotations.NullMarked;
