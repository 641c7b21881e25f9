package bantin.content.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import java.util.List;

/** Writes footnotes: a number in the text, the note below the body, ways there and back. */
final class FootnoteNodes {
    private FootnoteNodes() {}

    static void register(NodeWriters.Registry registry) {
        registry.add(Footnote.class, FootnoteNodes::mark);
        registry.add(FootnoteBlock.class, (node, draft) -> {});
    }

    private static void mark(Footnote node, Draft draft) {
        FootnoteBlock note = node.getFootnoteBlock();
        if (note == null) {
            draft.html("[^");
            draft.children(node);
            draft.html("]");
            return;
        }
        String number = String.valueOf(note.getFootnoteOrdinal());
        draft.html("<sup")
                .attribute("id", markId(number, node.getReferenceOrdinal()))
                .html("><a")
                .attribute("class", "footnote-mark")
                .attribute("href", "#fn-" + number)
                .attribute("role", "doc-noteref")
                .attribute("aria-label", draft.words.footnote() + " " + number)
                .html(">")
                .html(number)
                .html("</a></sup>");
    }

    /** Numbers the notes in the order in which the text calls them. */
    static void number(Draft draft) {
        if (draft.options.isPortal()) {
            FootnoteExtension.FOOTNOTES.get(draft.document).resolveFootnoteOrdinals();
        }
    }

    static void section(Draft draft) {
        if (!draft.options.isPortal()) {
            return;
        }
        List<FootnoteBlock> notes =
                FootnoteExtension.FOOTNOTES.get(draft.document).getReferencedFootnoteBlocks();
        if (notes.isEmpty()) {
            return;
        }
        draft.line()
                .html("<section")
                .attribute("class", "footnotes")
                .attribute("role", "doc-endnotes")
                .attribute("aria-label", draft.words.footnotes())
                .html(">\n<ol>\n");
        notes.forEach(note -> note(note, draft));
        draft.html("</ol>\n</section>\n");
    }

    private static void note(FootnoteBlock note, Draft draft) {
        String number = String.valueOf(note.getFootnoteOrdinal());
        draft.html("<li").attribute("id", "fn-" + number).html(">");
        draft.children(note);
        boolean inParagraph = draft.out.lastIndexOf("</p>\n") == draft.out.length() - "</p>\n".length();
        if (inParagraph) {
            draft.out.setLength(draft.out.length() - "</p>\n".length());
        }
        for (int i = 0; i < note.getFootnoteReferences(); i++) {
            String which = i == 0 ? "" : " " + (i + 1);
            draft.html(" <a")
                    .attribute("class", "footnote-back")
                    .attribute("href", "#" + markId(number, i))
                    .attribute("role", "doc-backlink")
                    .attribute("aria-label", draft.words.backToText() + which)
                    .html(">↩</a>");
        }
        draft.html(inParagraph ? "</p>\n</li>\n" : "</li>\n");
    }

    private static String markId(String number, int use) {
        return "fnref-" + number + (use == 0 ? "" : "-" + (use + 1));
    }
}
