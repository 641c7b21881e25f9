package bantin.content.markdown;

import bantin.content.body.Reference;
import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.FilmLink;
import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.draft.PointedAt;
import bantin.content.markdown.draft.WrittenAddress;
import bantin.content.markdown.written.BareAddress;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paragraph that holds nothing but pictures, or one link to a file: figures, a card or a player instead of text. */
final class Standalone {
    private Standalone() {}

    /** False when the paragraph holds text: then nothing was written. */
    static boolean write(Paragraph paragraph, Draft draft) {
        Optional<FilmLink> bare =
                TextRun.address(paragraph, draft).map(BareAddress::href).flatMap(FilmLink::of);
        if (bare.isPresent()) {
            bare.get().write("", draft);
            return true;
        }
        List<Node> parts = new ArrayList<>(2);
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (!isNothing(child)) {
                if (parts.size() > 200 || !mayStandAlone(child)) {
                    return false;
                }
                parts.add(child);
            }
        }
        if (parts.size() == 1 && writeFilm(parts.get(0), draft)) {
            return true;
        }
        if (parts.size() == 1 && pointedAt(parts.get(0), draft) != null && isLink(parts.get(0))) {
            return writeFile(pointedAt(parts.get(0), draft), draft);
        }
        return writePictures(parts, draft);
    }

    private static boolean isNothing(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof AttributesNode
                || node instanceof Text && node.getChars().isBlank();
    }

    private static boolean mayStandAlone(Node node) {
        return isPicture(node) || isLink(node) || node instanceof AutoLink || node instanceof Emphasis;
    }

    private static boolean isPicture(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    private static boolean isLink(Node node) {
        return node instanceof Link || node instanceof LinkRef;
    }

    private static @Nullable PointedAt pointedAt(Node node, Draft draft) {
        if (node instanceof Link || node instanceof Image) {
            return PointedAt.by((com.vladsch.flexmark.ast.InlineLinkNode) node);
        }
        return node instanceof LinkRef || node instanceof ImageRef
                ? PointedAt.by((com.vladsch.flexmark.ast.RefNode) node, draft)
                : null;
    }

    /** A film elsewhere, written as a link, as a bare address, or the way pictures are. */
    private static boolean writeFilm(Node node, Draft draft) {
        PointedAt named = pointedAt(node, draft);
        if (named != null && LinkNodes.isTooRich(node) || named == null && !(node instanceof AutoLink)) {
            return false;
        }
        String address = named == null ? ((AutoLink) node).getText().toString() : named.target();
        String title = named == null ? "" : PlainText.line(node);
        Optional<FilmLink> film = FilmLink.of(address);
        film.ifPresent(link -> link.write(title, draft));
        return film.isPresent();
    }

    private static boolean writeFile(PointedAt link, Draft draft) {
        if (LinkNodes.isTooRich(link.node())) {
            return false;
        }
        if (WrittenAddress.isDocument(link.target())) {
            LinkNodes.link(link, draft, false);
            return true;
        }
        return WrittenAddress.media(link.target())
                .map(kind -> {
                    String label = PlainText.line(link.node());
                    draft.reference(new Reference.Media(link.target(), kind, label, true, link.place(draft)));
                    return true;
                })
                .orElse(false);
    }

    /** Pictures, each on its line, and perhaps in italics below the last one what it shows. */
    private static boolean writePictures(List<Node> parts, Draft draft) {
        int last = parts.size() - 1;
        boolean captioned = last == 1 && parts.get(last) instanceof Emphasis;
        List<Node> pictures = captioned ? parts.subList(0, last) : parts;
        for (Node picture : pictures) {
            if (!isPicture(picture) || pointedAt(picture, draft) == null) {
                return false;
            }
        }
        String caption = captioned ? PlainText.line(parts.get(last)) : null;
        draft.line();
        for (Node picture : pictures) {
            PointedAt target = pointedAt(picture, draft);
            if (target != null) {
                PictureNodes.write(target, caption, true, draft);
                draft.line();
            }
        }
        return !pictures.isEmpty();
    }
}
