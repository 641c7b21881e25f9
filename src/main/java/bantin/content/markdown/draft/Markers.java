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
        char[] text = new char[draft.out.length()];
        draft.out.getChars(0, text.length, text, 0);
        int end = 0;
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            if (!inTag && !inEntity && isUsualLetter(c)) {
                text[end++] = c;
                syllables += inWord ? 0 : 1;
                inWord = true;
            } else if (c == Draft.OPEN) {
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
                inWord = inWord && !(c == '>' && endsBlock(text[at - 1]));
            }
        }
        int start = 0;
        while (start < end && Character.isWhitespace(text[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        this.html = new String(text, start, end - start);
    }

    public static Body body(Draft draft) {
        Markers markers = new Markers(draft);
        return new Body(markers.html, markers.references, draft.anchors.all(), draft.firstParagraph, markers.syllables);
    }

    /** {@code </td><td>}: words of neighbouring cells are two words without a space between. */
    private static boolean endsBlock(char last) {
        return last == 'd' || last == 'h' || last == 'r';
    }

    /** Nearly all letters of Vietnamese, known at a glance: this is asked for each letter of a portal. */
    private static boolean isUsualLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x1ea0 && c < 0x1efa || c >= 0xe0 && c < 0xf7;
    }
}
