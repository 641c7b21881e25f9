package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.Footnotes;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes footnotes: a number in the text, the note below the body, ways there and back. */
final class FootnoteNodes {
    private static final String PARAGRAPH_END = "</p>\n";

    private FootnoteNodes() {}

    static void register(Registry registry) {
        registry.add(Footnote.class, FootnoteNodes::mark);
        registry.add(FootnoteBlock.class, (node, draft) -> draft.footnotes.define(node));
    }

    private static void mark(Footnote node, Draft draft) {
        FootnoteBlock block = node.getFootnoteBlock();
        if (block == null) {
            draft.warn("markdown.footnote.missing", draft.place(node.getChars()), node.getText());
            draft.html("[^");
            draft.children(node);
            draft.html("]");
            return;
        }
        Footnotes.Note note = draft.footnotes.mention(block);
        draft.html("<sup")
                .attribute("id", note.markId(note.mentions()))
                .html("><a")
                .attribute("class", "footnote-mark")
                .attribute("href", "#fn-" + note.number)
                .attribute("role", "doc-noteref")
                .attribute("aria-label", draft.words.footnote() + " " + note.number)
                .html(">")
                .html(String.valueOf(note.number))
                .html("</a></sup>");
    }

    /** Below the text; a note may itself mention others, which then follow it. */
    static void section(Draft draft) {
        List<String> texts = new ArrayList<>();
        while (texts.size() < draft.footnotes.all().size()) {
            texts.add(text(draft.footnotes.all().get(texts.size()), draft));
        }
        for (FootnoteBlock block : draft.footnotes.forgotten()) {
            draft.warn("markdown.footnote.unused", draft.place(block.getText()), block.getText());
        }
        if (texts.isEmpty()) {
            return;
        }
        draft.line()
                .html("<section")
                .attribute("class", "footnotes")
                .attribute("role", "doc-endnotes")
                .attribute("aria-label", draft.words.footnotes())
                .html(">\n<ol>\n");
        draft.footnotes.all().forEach(note -> note(note, texts.get(note.number - 1), draft));
        draft.html("</ol>\n</section>\n");
    }

    private static String text(Footnotes.Note note, Draft draft) {
        int start = draft.line().out.length();
        draft.children(note.block);
        String text = draft.out.substring(start);
        draft.out.setLength(start);
        return text;
    }

    private static void note(Footnotes.Note note, String text, Draft draft) {
        boolean inParagraph = text.endsWith(PARAGRAPH_END);
        draft.html("<li").attribute("id", "fn-" + note.number).html(">\n");
        draft.html(inParagraph ? text.substring(0, text.length() - PARAGRAPH_END.length()) : text);
        for (int mention = 1; mention <= note.mentions(); mention++) {
            draft.html(" <a")
                    .attribute("class", "footnote-back")
                    .attribute("href", "#" + note.markId(mention))
                    .attribute("role", "doc-backlink")
                    .attribute("aria-label", draft.words.backToText() + (mention == 1 ? "" : " " + mention))
                    .html(">↩</a>");
        }
        draft.html(inParagraph ? PARAGRAPH_END + "</li>\n" : "</li>\n");
    }
}
