package bantin.content.markdown;

import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.InlineText;
import bantin.content.markdown.html.RawHtml;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;

/** Writes what stands inside a line: text, emphasis, code, breaks, tags. */
final class InlineNodes {
    private InlineNodes() {}

    static void register(Registry registry) {
        registry.add(Text.class, TextRun::write);
        registry.add(HtmlEntity.class, TextRun::write);
        registry.add(TextBase.class, InlineNodes::textBase);
        registry.add(Emphasis.class, (node, draft) -> EditorAttributes.of(node, draft)
                .wrap("em", draft, () -> draft.children(node)));
        registry.add(StrongEmphasis.class, (node, draft) -> EditorAttributes.of(node, draft)
                .wrap("strong", draft, () -> draft.children(node)));
        registry.add(Strikethrough.class, (node, draft) -> EditorAttributes.of(node, draft)
                .wrap("del", draft, () -> draft.children(node)));
        registry.add(Code.class, InlineNodes::code);
        registry.add(SoftLineBreak.class, SoftBreaks::write);
        registry.add(HardLineBreak.class, (node, draft) -> InlineText.endLine("<br>", draft));
        registry.add(HtmlInline.class, RawHtml::inline);
        registry.add(HtmlInlineComment.class, RawHtml::inline);
        registry.add(AttributesNode.class, (node, draft) -> {});
    }

    /** A piece of text to which attributes were given; without any it is only its parts. */
    private static void textBase(TextBase node, Draft draft) {
        EditorAttributes attributes = EditorAttributes.of(node, draft);
        if (attributes.isEmpty()) {
            draft.children(node);
        } else {
            attributes.wrap("span", draft, () -> draft.children(node));
        }
    }

    /** Line ends count as spaces; one space at both ends only keeps a back-tick from the fence. */
    private static void code(Code node, Draft draft) {
        String code = node.getText().toString().replace('\n', ' ');
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        String bare = padded ? code.substring(1, code.length() - 1) : code;
        // in a table a bar has a backslash before it, so that it does not end the cell
        String shown = node.getAncestorOfType(TableCell.class) == null ? bare : bare.replace("\\|", "|");
        EditorAttributes.of(node, draft).wrap("code", draft, () -> draft.text(shown));
    }
}
