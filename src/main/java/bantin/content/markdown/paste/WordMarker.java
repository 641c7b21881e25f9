package bantin.content.markdown.paste;

import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.paste.block.ItemMark;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The number or bullet that Word writes before an item, for programs that know no lists.
 *
 * @param symbols whether it is a letter of a font of symbols, such as the {@code o} that is a circle
 */
record WordMarker(String shown, boolean symbols) {
    /** Of a paragraph or heading. */
    static Optional<WordMarker> in(Element paragraph, StyleSheet sheet) {
        Element span = paragraph.selectFirst("span[style*=mso-list]");
        if (span == null) {
            return Optional.empty();
        }
        String shown = PlainText.oneLine(span.wholeText());
        boolean symbols = new Style(span, sheet).isSymbolFont();
        for (Element above = span.parent(); above != null && above != paragraph; above = above.parent()) {
            symbols |= new Style(above, sheet).isSymbolFont();
        }
        // the font of the spaces behind the marker is another matter
        return shown.isEmpty() ? Optional.empty() : Optional.of(new WordMarker(shown, symbols));
    }

    static boolean is(Style style) {
        return style.isWords("mso-list", "ignore");
    }

    Optional<ItemMark> mark() {
        return ItemMark.of(shown, symbols && shown.codePointCount(0, shown.length()) == 1);
    }
}
