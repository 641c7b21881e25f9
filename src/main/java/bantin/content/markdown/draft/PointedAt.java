package bantin.content.markdown.draft;

import bantin.problem.Place;
import bantin.text.CleanText;
import bantin.text.Placeholders;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A link or picture with its target, whether written in place or by a name that is defined elsewhere in the body. */
public record PointedAt(Node node, String target, @Nullable String title) {

    public static PointedAt by(InlineLinkNode node) {
        return new PointedAt(node, address(node.getUrl()), title(node.getTitle()));
    }

    /** Null when nothing in the body has that name. */
    public static @Nullable PointedAt by(RefNode node, Draft draft) {
        Reference definition = node.getReferenceNode(Parser.REFERENCES.get(draft.document));
        return definition == null
                ? null
                : new PointedAt(node, address(definition.getUrl()), title(definition.getTitle()));
    }

    private static String address(BasedSequence url) {
        return CleanText.visible(url.unescape());
    }

    private static @Nullable String title(BasedSequence title) {
        return title.isNull() || Placeholders.isIn(Written.of(title)) ? null : CleanText.visible(title.unescape());
    }

    /** The target where it is written in place, else the words that name it. */
    public Place place(Draft draft) {
        return node instanceof InlineLinkNode inline && inline.getUrl().isNotNull()
                ? draft.place(inline.getUrl())
                : draft.place(node.getChars());
    }
}
