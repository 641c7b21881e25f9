package bantin.content.markdown;

import bantin.content.body.Reference;
import bantin.content.body.Reference.Media.Kind;
import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.FilmLink;
import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.draft.PointedAt;
import bantin.content.markdown.draft.WrittenAddress;
import bantin.problem.Place;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes pictures, and films and recordings, which are written the same way. */
final class PictureNodes {
    private PictureNodes() {}

    /** @param caption instead of the picture's title, or null */
    static void write(PointedAt picture, @Nullable String caption, boolean standalone, Draft draft) {
        String target = picture.target();
        String alt = PlainText.line(picture.node());
        String shownCaption = caption != null ? caption : picture.title();
        Place place = picture.place(draft);
        Optional<Kind> media = draft.options.isPortal() ? WrittenAddress.media(target) : Optional.empty();
        if (target.isEmpty() && draft.options.isPortal()) {
            draft.warn("markdown.link.empty", place, alt);
        } else if (WrittenAddress.isUnsafe(target, draft.options)) {
            draft.warn(WrittenAddress.unusable(target), place, WrittenAddress.shortened(target));
        } else if (media.isPresent()) {
            draft.reference(new Reference.Media(target, media.get(), alt, standalone, place));
        } else if (WrittenAddress.isExternal(target) && draft.options.isPortal() && isInsideLink(picture.node())) {
            // as a link of its own it would stand inside another
            draft.warn("picture.outside", place, WrittenAddress.shortened(target));
            draft.text(alt);
        } else if (draft.options.isPortal() && FilmLink.of(target).isPresent()) {
            film(FilmLink.of(target).get(), alt, standalone, draft);
        } else if (WrittenAddress.isExternal(target) && !draft.options.isPortal()) {
            external(target, alt, shownCaption, EditorAttributes.ofPicture(picture.node(), standalone, draft), draft);
        } else {
            var attributes = EditorAttributes.ofPicture(picture.node(), standalone, draft)
                    .values();
            draft.reference(new Reference.Picture(target, alt, shownCaption, standalone, attributes, place));
        }
    }

    private static void film(FilmLink film, String title, boolean standalone, Draft draft) {
        if (standalone) {
            film.write(title, draft);
        } else {
            draft.html("<a")
                    .attribute("href", WrittenAddress.encoded(film.address()))
                    .attribute("rel", "noopener");
            draft.html(">").text(title.isEmpty() ? film.address() : title).html("</a>");
        }
    }

    private static void external(
            String target, String alt, @Nullable String title, EditorAttributes attributes, Draft draft) {
        draft.html("<img").attribute("src", WrittenAddress.encoded(target)).attribute("alt", alt);
        if (title != null) {
            draft.attribute("title", title);
        }
        attributes.write(draft);
        draft.html(">");
    }

    private static boolean isInsideLink(Node node) {
        return node.getAncestorOfType(Link.class) != null || node.getAncestorOfType(LinkRef.class) != null;
    }
}
