package bantin.content.markdown.html;

import bantin.content.body.Reference;
import bantin.content.body.Reference.Media.Kind;
import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.draft.WrittenAddress;
import bantin.problem.Place;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pictures and links of raw HTML become references like those of Markdown. */
final class RawReferences {
    private RawReferences() {}

    static void resolve(Element element, Draft draft, Function<String, Place> placeOf) {
        switch (element.normalName()) {
            case "a" -> link(element, draft, placeOf);
            case "img" -> picture(element, draft, placeOf);
            default -> {}
        }
    }

    private static void link(Element element, Draft draft, Function<String, Place> placeOf) {
        String target = element.attr("href").strip();
        if (!element.hasAttr("href") || Draft.isOurs(target)) {
            return;
        }
        if (target.isEmpty()) {
            // a link without attributes goes when the layout is tidied
            element.clearAttributes();
        } else if (WrittenAddress.isUnsafe(target, draft.options)) {
            draft.warn("markdown.link.unsafe", placeOf.apply(target), target);
            element.clearAttributes();
        } else if (WrittenAddress.tellsUser(target, draft.options)) {
            draft.warn("value.address.user", placeOf.apply(target), PlainText.oneLine(element.text()));
            element.clearAttributes();
        } else if (WrittenAddress.isExternal(target, draft.options)) {
            element.attr("href", Draft.OURS + WrittenAddress.encoded(target)).attr("rel", Draft.OURS + "noopener");
        } else {
            element.attr("href", marker(draft));
            draft.references.add(new Reference.Link(target, placeOf.apply(target)));
        }
    }

    private static void picture(Element element, Draft draft, Function<String, Place> placeOf) {
        String target = element.attr("src").strip();
        if (Draft.isOurs(target)) {
            return;
        }
        if (target.isEmpty()) {
            blank(element);
        } else if (WrittenAddress.isUnsafe(target, draft.options)) {
            draft.warn(WrittenAddress.unusable(target), placeOf.apply(target), WrittenAddress.shortened(target));
            blank(element);
        } else if (WrittenAddress.isExternal(target) && isInLink(element)) {
            draft.warn("picture.outside", placeOf.apply(target), WrittenAddress.shortened(target));
            element.replaceWith(new TextNode(PlainText.oneLine(element.attr("alt"))));
        } else {
            TextNode marker = new TextNode(marker(draft));
            String below = PastedCaption.takeFrom(element);
            String caption = below.isEmpty() ? PlainText.oneLine(element.attr("title")) : below;
            draft.references.add(new Reference.Picture(
                    target,
                    PlainText.oneLine(element.attr("alt")),
                    caption.isEmpty() ? null : caption,
                    PastedLayout.standsAlone(element),
                    Map.of(),
                    placeOf.apply(target)));
            element.replaceWith(marker);
        }
    }

    /** A player of raw HTML; one without a file of this site goes, as it would show nothing. */
    static void media(Element element, Draft draft, Function<String, Place> placeOf) {
        Element source = element.selectFirst("source[src]");
        String target = element.hasAttr("src") ? element.attr("src") : source == null ? "" : source.attr("src");
        Kind kind = element.normalName().equals("video") ? Kind.VIDEO : Kind.AUDIO;
        if (target.isBlank() || WrittenAddress.isExternal(target)) {
            draft.warn(
                    "markdown.html.removed", placeOf.apply("<" + element.tagName()), "<" + element.normalName() + ">");
            blank(element);
        } else {
            TextNode marker = new TextNode(marker(draft));
            boolean alone = PastedLayout.standsAlone(element);
            String label = PlainText.oneLine(element.attr("title"));
            draft.references.add(new Reference.Media(target.strip(), kind, label, alone, placeOf.apply(target)));
            element.replaceWith(marker);
        }
    }

    private static String marker(Draft draft) {
        return "" + Draft.OPEN + draft.references.size() + Draft.CLOSE;
    }

    private static boolean isInLink(Element element) {
        Element link = element.closest("a");
        return link != null && link.attributesSize() > 0;
    }

    /** As good as taken out, but its siblings need not be counted anew. */
    static void blank(Element element) {
        element.replaceWith(new TextNode(""));
    }
}
