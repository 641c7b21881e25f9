package bantin.content.body;

import java.util.List;

/**
 * The body of an article or page, read but not yet placed in a site: links and pictures are still the editor's own words.
 *
 * @param html holds {@link #MARKER} once for each reference, in order; each is replaced when a page is rendered
 * @param references what the body points to, in the order of the markers
 * @param anchors to which other pages may link, in the order of the text
 * @param firstParagraph plain text, for summaries; empty when the body has no paragraph of text
 * @param syllables how much there is to read
 */
public record Body(
        String html, List<Reference> references, List<Anchor> anchors, String firstParagraph, int syllables) {

    /** Stands for a reference. Cleaned text has no control characters, so no editor can write it. */
    public static final char MARKER = '\u0001';

    public Body {
        references = List.copyOf(references);
        anchors = List.copyOf(anchors);
    }

    public static Body empty() {
        return new Body("", List.of(), List.of(), "", 0);
    }

    /** No text, no picture, nothing to show. */
    public boolean isEmpty() {
        return html.isBlank();
    }
}
