package bantin.content.markdown.draft;

import bantin.content.markdown.written.PastedSpaces;

/** Text inside lines, and their ends: spaces of other programs are spaces, and no line begins with any. */
public final class InlineText {
    private InlineText() {}

    public static void write(String text, Draft draft) {
        if (draft.isClean()) {
            PastedSpaces.append(text, draft.out);
        } else {
            boolean beginsLine = !draft.out.isEmpty() && draft.out.charAt(draft.out.length() - 1) == '\n';
            draft.text(beginsLine ? withoutIndent(text) : text);
        }
    }

    private static String withoutIndent(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        return text.substring(start);
    }

    public static void endLine(String tag, Draft draft) {
        if (draft.isClean()) {
            PastedSpaces.trimEnd(draft.out);
        }
        draft.html(tag).html("\n");
    }
}
