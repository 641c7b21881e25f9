package bantin.content.markdown.draft;

import bantin.content.body.Body;
import bantin.content.body.Reference;
import bantin.content.markdown.written.PastedSpaces;
import java.util.ArrayList;
import java.util.List;

/** Brings a draft to its final form: one marker for each reference, in the order of the text, and nothing of ours left. */
public final class Markers {
    private final Draft draft;
    private final String written;
    private final List<Reference> references = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    /** Up to here it is in the final form. */
    private int done;

    private Markers(Draft draft) {
        this.draft = draft;
        this.written = draft.out.toString();
    }

    private Body body() {
        boolean inTag = false;
        boolean inWord = false;
        boolean inEntity = false;
        int words = 0;
        int end = written.length();
        for (int at = 0; at < end; at++) {
            char c = written.charAt(at);
            // nearly all letters of Vietnamese, known at a glance: this is asked for each letter of a portal
            boolean letter = c >= 'a' && c <= 'z' || c >= 0x1ea0 && c < 0x1efa || c >= 0xe0 && c < 0x250 && c != 0xf7;
            if ((letter || c == ' ') && !inTag && !inEntity) {
                words += letter && !inWord ? 1 : 0;
                inWord = letter;
            } else if (c < ' ' && c != '\n' && c != '\t') {
                at = ours(c, at);
            } else {
                inTag = c == '<' || inTag && c != '>';
                // the letters of &amp; are not read aloud; a bare & is always written &amp;
                inEntity = c == '&' || inEntity && c != ';' && c != '<' && c != ' ';
                if (!inWord && !inTag && c != '>' && !inEntity && Character.isLetter(c)) {
                    words++;
                    inWord = true;
                }
                inWord = inWord && (inTag || c == '>' || !PastedSpaces.isSpace(c) && c != '\n');
                inWord = inWord && !(c == '>' && endsBlock(written.charAt(at - 1)));
            }
        }
        String last = written.substring(done);
        String whole = done == 0 ? last : html.append(last).toString();
        return new Body(whole.strip(), references, draft.anchors.all(), draft.firstParagraph, words);
    }

    /** Where the sign of ours ends that begins here; nobody else could write one. */
    private int ours(char sign, int at) {
        html.append(written.substring(done, at));
        int end = at;
        if (sign == Draft.OPEN) {
            end = written.indexOf(Draft.CLOSE, at);
            references.add(draft.references.get(Integer.parseInt(written.substring(at + 1, end))));
            html.append(Body.MARKER);
        }
        done = end + 1;
        return end;
    }

    public static Body body(Draft draft) {
        return new Markers(draft).body();
    }

    /** {@code </td><td>}: words of neighbouring cells are two words without a space between. */
    private static boolean endsBlock(char last) {
        return last == 'd' || last == 'h' || last == 'r';
    }
}
