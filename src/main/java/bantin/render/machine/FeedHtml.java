package bantin.render.machine;

/** HTML that leaves its page. */
final class FeedHtml {
    private static final String WITHIN = " href=\"#";

    private FeedHtml() {}

    /**
     * Leads what leads within the page to that page, footnotes above all.
     *
     * @param html as it was cleaned: each attribute in double quotes, no bare {@code <} in the text
     * @param url of the page
     */
    static String standingAlone(String html, String url) {
        StringBuilder finished = new StringBuilder(html.length() + 200);
        boolean tag = false;
        boolean quoted = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (tag && !quoted && html.startsWith(WITHIN, i)) {
                finished.append(" href=\"").append(bantin.text.Html.escape(url)).append('#');
                i += WITHIN.length() - 1;
                quoted = true;
                continue;
            }
            quoted = tag && (c == '"') != quoted;
            tag = quoted || (tag ? c != '>' : c == '<');
            finished.append(c);
        }
        return finished.toString();
    }
}
