package bantin.content.markdown.draft;

import bantin.content.body.Body;
import bantin.content.body.Reference;
import bantin.content.markdown.written.PastedSpaces;
import java.util.ArrayList;
import java.util.List;

/** Brings a draft to its final form: one marker for each reference, in the order of the text, and nothing of ours left. */
public final class Markers {
    private final String html;
    private final List<Reference> references = new ArrayList<>();
    private int syllables;

    private Markers(Draft draft) {
        boolean inTag = false;
        boolean inWord = false;
        boolean inEntity = false;
        // written over itself, for it only becomes shorter
        char[] text = draft.out.toString().toCharArray();
        int end = 0;
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            if (c == Draft.OPEN) {
                int close = draft.out.indexOf(String.valueOf(Draft.CLOSE), at);
                references.add(draft.references.get(Integer.parseInt(draft.out.substring(at + 1, close))));
                text[end++] = Body.MARKER;
                at = close;
            } else if (c >= ' ' || c == '\n' || c == '\t') {
                text[end++] = c;
                inTag = c == '<' || inTag && c != '>';
                // the letters of &amp; are not read aloud; a bare & is always written &amp;
                inEntity = c == '&' || inEntity && c != ';' && c != '<' && c != ' ';
                if (!inWord && !inTag && c != '>' && !inEntity && Character.isLetter(c)) {
                    syllables++;
                    inWord = true;
                }
                inWord = inWord && (inTag || c == '>' || !PastedSpaces.isSpace(c) && c != '\n');
                inWord = inWord && !(c == '>' && endsBlock(draft.out, at));
            }
        }
        this.html = new String(text, 0, end);
    }

    public static Body body(Draft draft) {
        Markers markers = new Markers(draft);
        return new Body(
                markers.html.strip(), markers.references, draft.anchors.all(), draft.firstParagraph, markers.syllables);
    }

    /** {@code </td><td>}: words of neighbouring cells are two words without a space between. */
    private static boolean endsBlock(StringBuilder html, int at) {
        return html.charAt(at - 1) == 'd' || html.charAt(at - 1) == 'h' || html.charAt(at - 1) == 'r';
    }
}
