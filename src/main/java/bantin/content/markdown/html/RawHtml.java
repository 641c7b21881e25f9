package bantin.content.markdown.html;

import bantin.content.markdown.draft.Draft;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Writes the raw HTML of a body as the policy says; what has to be cleaned is cleaned at the end, with all around it. */
public final class RawHtml {
    /** Tags that cannot break what stands around them, so frequent that they should not cost a second parser. */
    private static final Set<String> HARMLESS = Set.of("<br>", "<br/>", "<br />", "<hr>", "<wbr>");

    private RawHtml() {}

    public static void block(HtmlBlockBase node, Draft draft) {
        BasedSequence html = node.getContentChars();
        switch (draft.options.html()) {
            case KEEP -> keep(html, draft);
            case ESCAPE -> draft.html("<p>").text(html.toString().strip()).html("</p>");
            case CLEAN -> {
                int open = RawPiece.openComment(html.toString());
                if (open >= 0 && draft.openComment < 0) {
                    draft.openComment = html.getIndexOffset(open);
                }
                draft.hasRawHtml = true;
                draft.html(RawPiece.whole(RawEntities.withoutInvisible(html.toString())));
            }
        }
    }

    public static void inline(HtmlInlineBase node, Draft draft) {
        String html = node.getChars().toString();
        draft.enterTag(html);
        switch (draft.options.html()) {
            case KEEP -> keep(node.getChars(), draft);
            case ESCAPE -> draft.text(html);
            case CLEAN -> {
                if (HARMLESS.contains(html)) {
                    draft.html(html.startsWith("<br") ? "<br>" : html);
                } else if (!html.startsWith("<!") && !html.startsWith("<?")) {
                    draft.hasRawHtml = true;
                    draft.html(draft.swallowers.note(RawEntities.withoutInvisible(html)));
                }
            }
        }
    }

    private static void keep(BasedSequence html, Draft draft) {
        int comment = html.indexOf("<!--");
        if (comment >= 0 && !draft.keepsComment) {
            draft.keepsComment = true;
            draft.warn("markdown.comment.kept", draft.place(html.subSequence(comment, comment + 4)));
        }
        HtmlGate.parse(html.toString()).select("[id], a[name]").forEach(element -> {
            draft.anchors.kept(element.hasAttr("id") ? element.attr("id") : element.attr("name"));
        });
        draft.html(html.toString());
    }
}
