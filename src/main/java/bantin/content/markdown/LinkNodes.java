package bantin.content.markdown;

import bantin.content.body.Reference;
import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.InlineText;
import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.draft.PointedAt;
import bantin.content.markdown.draft.WrittenAddress;
import bantin.problem.Place;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes links. What leads out of the site is plain HTML; the rest stays a reference. */
final class LinkNodes {
    private LinkNodes() {}

    static void register(Registry registry) {
        registry.add(Link.class, (node, draft) -> link(PointedAt.by(node), draft, true));
        registry.add(Image.class, (node, draft) -> PictureNodes.write(PointedAt.by(node), null, false, draft));
        registry.add(LinkRef.class, LinkNodes::linkByName);
        registry.add(ImageRef.class, LinkNodes::pictureByName);
        registry.add(AutoLink.class, LinkNodes::autoLink);
        registry.add(MailLink.class, LinkNodes::mailLink);
        registry.add(com.vladsch.flexmark.ast.Reference.class, (node, draft) -> {});
    }

    static void link(PointedAt link, Draft draft, boolean inline) {
        String target = link.target();
        if (WrittenAddress.isUnsafe(target, draft.options)) {
            draft.warn("markdown.link.unsafe", link.place(draft), target);
            draft.children(link.node());
        } else if (WrittenAddress.tellsUser(target, draft.options)) {
            draft.warn("value.address.user", link.place(draft), PlainText.line(link.node()));
            draft.children(link.node());
        } else if (WrittenAddress.isExternal(target, draft.options)) {
            external(link, draft);
        } else if (target.isEmpty() && draft.options.isPortal()) {
            draft.warn("markdown.link.empty", link.place(draft), PlainText.line(link.node()));
            draft.children(link.node());
        } else if (draft.options.isPortal() && WrittenAddress.isDocument(target) && !isTooRich(link.node())) {
            download(link, draft, inline);
        } else {
            draft.html("<a href=\"");
            draft.reference(new Reference.Link(target, link.place(draft)));
            draft.html("\"");
            finish(link, draft);
        }
    }

    private static void external(PointedAt link, Draft draft) {
        draft.html("<a").attribute("href", WrittenAddress.encoded(link.target()));
        if (draft.options.isPortal() && !WrittenAddress.scheme(link.target()).matches("mailto|tel|sms")) {
            draft.attribute("rel", "noopener");
        }
        finish(link, draft);
    }

    private static void finish(PointedAt link, Draft draft) {
        EditorAttributes attributes = EditorAttributes.of(link.node(), draft);
        if (link.title() != null && !attributes.values().containsKey("title")) {
            draft.attribute("title", link.title());
        }
        attributes.write(draft);
        draft.html(">");
        if (draft.options.isPortal() && !link.node().hasChildren()) {
            draft.text(link.target());
        }
        draft.inLink(link.node());
        draft.html("</a>");
    }

    private static void download(PointedAt link, Draft draft, boolean inline) {
        int start = draft.out.length();
        draft.inLink(link.node());
        String label = draft.out.substring(start).replace(String.valueOf(Draft.OURS), "");
        draft.out.setLength(start);
        String title = link.title() == null ? "" : link.title();
        draft.reference(new Reference.Download(link.target(), label, title, inline, link.place(draft)));
    }

    /** A card's label is cleaned by nobody and placed by nobody: raw HTML and pictures make it a plain link. */
    static boolean isTooRich(Node node) {
        for (Node child : node.getDescendants()) {
            if (child instanceof Image || child instanceof ImageRef || child instanceof HtmlInlineBase) {
                return true;
            }
        }
        return false;
    }

    private static void linkByName(LinkRef node, Draft draft) {
        PointedAt link = PointedAt.by(node, draft);
        if (link != null) {
            link(link, draft, true);
        } else {
            asWritten(node, draft);
        }
    }

    private static void pictureByName(ImageRef node, Draft draft) {
        PointedAt picture = PointedAt.by(node, draft);
        if (picture != null) {
            PictureNodes.write(picture, null, false, draft);
        } else {
            asWritten(node, draft);
        }
    }

    /** Square brackets that name nothing are only brackets. */
    private static void asWritten(RefNode node, Draft draft) {
        if (!node.hasChildren()) {
            InlineText.write(node.getChars().unescape(), draft);
            return;
        }
        BasedSequence inside = node.getChildChars();
        InlineText.write(node.getChars().prefixOf(inside).unescape(), draft);
        draft.children(node);
        InlineText.write(node.getChars().suffixOf(inside).unescape(), draft);
    }

    private static void autoLink(AutoLink node, Draft draft) {
        String address = node.getText().toString();
        bare(address, address, node, draft);
    }

    private static void mailLink(MailLink node, Draft draft) {
        String address = node.getText().unescape();
        bare(address, "mailto:" + address, node, draft);
    }

    /** An address that shows itself. */
    static void bare(String shown, String address, Node node, Draft draft) {
        if (WrittenAddress.isUnsafe(address, draft.options)) {
            draft.warn("markdown.link.unsafe", placeOf(shown, node, draft), WrittenAddress.shortened(address));
            draft.text(shown);
            return;
        }
        if (WrittenAddress.isExternal(address, draft.options)) {
            draft.html("<a").attribute("href", WrittenAddress.encoded(address));
            if (draft.options.isPortal() && !address.startsWith("mailto:")) {
                draft.attribute("rel", "noopener");
            }
        } else {
            draft.html("<a href=\"");
            draft.reference(new Reference.Link(address, placeOf(shown, node, draft)));
            draft.html("\"");
        }
        draft.html(">").text(shown).html("</a>");
    }

    private static Place placeOf(String shown, Node node, Draft draft) {
        int at = Math.max(0, node.getChars().indexOf(shown));
        return draft.placeAt(node.getStartOffset() + at, shown.length());
    }
}
