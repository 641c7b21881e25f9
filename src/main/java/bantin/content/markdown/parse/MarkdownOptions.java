package bantin.content.markdown.parse;

/**
 * How bodies are read.
 *
 * @param language of the words that reading adds, such as the label of a way back from a footnote: {@code vi} or {@code en}
 * @param dialect what may be written
 * @param home address of the portal, so that links to its own pages are known as such; empty where there is none
 */
public record MarkdownOptions(HtmlPolicy html, String language, Dialect dialect, String home) {

    public MarkdownOptions(HtmlPolicy html, String language, Dialect dialect) {
        this(html, language, dialect, "");
    }

    /** What counts as Markdown. */
    public enum Dialect {
        /** CommonMark with tables, footnotes, galleries and the rest; every heading has an anchor. */
        PORTAL,
        /** The letter of the CommonMark specification and nothing more. */
        COMMONMARK
    }

    public static MarkdownOptions defaults() {
        return new MarkdownOptions(HtmlPolicy.CLEAN, "vi", Dialect.PORTAL);
    }

    public MarkdownOptions withHtml(HtmlPolicy policy) {
        return new MarkdownOptions(policy, language, dialect, home);
    }

    public MarkdownOptions withLanguage(String code) {
        return new MarkdownOptions(html, code, dialect, home);
    }

    public MarkdownOptions withHome(String address) {
        return new MarkdownOptions(html, language, dialect, address);
    }

    public boolean isClean() {
        return html == HtmlPolicy.CLEAN;
    }

    public boolean isPortal() {
        return dialect == Dialect.PORTAL;
    }
}
