package bantin.content.markdown.parse;

/** What becomes of raw HTML in a body, as {@code markdown.html} in site.yml says. */
public enum HtmlPolicy {
    /** What an allow-list knows stays, the rest goes with a warning; text pasted from old systems is tidied. */
    CLEAN,
    /** Everything stays exactly as written. */
    KEEP,
    /** Tags are shown as text. */
    ESCAPE
}
