package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.html.RawHtml;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.NonRenderingInline;

/** Writes what stands on lines of its own: paragraphs, headings, quotes, code. */
final class BlockNodes {
    private BlockNodes() {}

    static void register(Registry registry) {
        registry.add(Document.class, BlockNodes::document);
        registry.add(Paragraph.class, BlockNodes::paragraph);
        registry.add(Heading.class, BlockNodes::heading);
        registry.add(BlockQuote.class, BlockNodes::quote);
        registry.add(FencedCodeBlock.class, BlockNodes::fencedCode);
        registry.add(
                IndentedCodeBlock.class,
                (node, draft) -> code(
                        "",
                        node.getContentChars()
                                .trimTailBlankLines()
                                .normalizeEndWithEOL()
                                .toString(),
                        EditorAttributes.of(node, draft),
                        draft));
        registry.add(HtmlBlock.class, BlockNodes::rawHtml);
        registry.add(HtmlCommentBlock.class, BlockNodes::rawHtml);
        registry.add(ThematicBreak.class, (node, draft) -> draft.line().html("<hr>\n"));
        registry.add(BlankLine.class, (node, draft) -> {});
    }

    private static void document(Document document, Draft draft) {
        for (var child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (draft.isClean() && child instanceof Heading heading && heading.getLevel() == 1) {
                // the title of the page is its only h1: the headings below it all move one level down
                draft.headingShift = 1;
            }
        }
        draft.children(document);
        FootnoteNodes.section(draft);
        if (draft.options.isPortal()) {
            EditorAttributes.warnOfUnused(draft);
            LeftOvers.warn(draft);
        }
    }

    private static void paragraph(Paragraph node, Draft draft) {
        if (node.getFirstChildAnyNot(NonRenderingInline.class) == null) {
            return;
        }
        if (draft.options.isPortal() && Standalone.write(node, draft)) {
            return;
        }
        if (ListNodes.isTight(node, draft)) {
            content(node, draft);
            return;
        }
        int before = draft.out.length();
        draft.line().html("<p");
        EditorAttributes attributes = EditorAttributes.of(node, draft);
        attributes.write(draft);
        if (draft.isClean() && !attributes.values().containsKey("class") && Byline.isByline(node, draft.document)) {
            draft.attribute("class", "byline");
        } else if (draft.firstParagraph.isEmpty() && node.getParent() == draft.document) {
            draft.firstParagraph = PlainText.paragraph(node);
        }
        draft.html(">");
        int start = draft.out.length();
        content(node, draft);
        if (draft.isClean() && draft.out.length() == start) {
            draft.out.setLength(before);
            draft.line();
        } else {
            draft.html("</p>\n");
        }
    }

    private static void content(Paragraph node, Draft draft) {
        boolean task = node.getParent() instanceof TaskListItem && node.getPrevious() == null;
        if (task) {
            ListNodes.checkbox((TaskListItem) node.getParent(), draft);
        }
        draft.children(node);
        draft.endText();
        draft.html(task ? "</label>" : "");
    }

    private static void heading(Heading node, Draft draft) {
        int least = draft.isClean() ? 2 : 1;
        int level = Math.min(6, Math.max(least, node.getLevel() + draft.headingShift));
        EditorAttributes attributes = EditorAttributes.of(node, draft);
        draft.line().html("<h" + level);
        if (draft.options.isPortal() && attributes.id() == null) {
            draft.attribute("id", draft.anchors.ofHeading(PlainText.of(node)));
        }
        attributes.write(draft);
        draft.html(">");
        draft.children(node);
        draft.endText();
        draft.html("</h" + level + ">\n");
    }

    private static void quote(BlockQuote node, Draft draft) {
        draft.line();
        EditorAttributes.of(node, draft).wrap("blockquote", draft, () -> {
            draft.line();
            draft.children(node);
            draft.line();
        });
        draft.line();
    }

    private static void fencedCode(FencedCodeBlock node, Draft draft) {
        String info = node.getInfo().unescape().strip();
        String language = info.isEmpty() ? "" : info.split("\\s+", 2)[0];
        if (draft.options.isPortal() && language.equals("gallery")) {
            draft.line();
            GalleryBlock.write(node, draft);
            draft.line();
            return;
        }
        code(language, node.getContentChars().normalizeEOL(), EditorAttributes.of(node, draft), draft);
    }

    private static void code(String language, String code, EditorAttributes attributes, Draft draft) {
        draft.line();
        attributes.wrap("pre", draft, () -> {
            draft.html("<code");
            if (!language.isEmpty()) {
                draft.attribute("class", "language-" + language);
            }
            draft.html(">").text(code).html("</code>");
        });
        draft.line();
    }

    private static void rawHtml(HtmlBlockBase node, Draft draft) {
        draft.line();
        RawHtml.block(node, draft);
        draft.line();
    }
}
