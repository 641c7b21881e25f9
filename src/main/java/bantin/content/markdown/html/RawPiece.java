package bantin.content.markdown.html;

import bantin.content.markdown.draft.AllowedHtml;
import bantin.content.markdown.draft.Draft;
import bantin.text.Html;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One piece of raw HTML, made whole: a tag, comment or script that it leaves open would take in what is written after it,
 * up to the end of the body. Where a piece ends for a browser is asked of jsoup, with a sign put behind the piece.
 */
final class RawPiece {
    /** No raw HTML can hold it. */
    private static final char SIGN = Draft.CLOSE;

    private static final int MOST_REPAIRS = 6;
    private static final String[] ENDS_OF_TAGS = {">", "\">", "'>"};
    /** Nothing ends this element, not even its end tag. */
    private static final Pattern PLAINTEXT = Pattern.compile("(?i)</?plaintext\\b[^<>]*>?");

    private RawPiece() {}

    /** Where the comment begins that is still open at the end, or -1. */
    static int openComment(String html) {
        if (!html.contains("<!--")) {
            return -1;
        }
        return place(html)
                .filter(Comment.class::isInstance)
                .map(comment ->
                        html.length() + 1 - ((Comment) comment).getData().length() - "<!--".length())
                .filter(start -> html.startsWith("<!--", start))
                .orElse(-1);
    }

    /** The piece, so that what is written after it stands where it would stand without it. */
    static String whole(String html) {
        String piece = PLAINTEXT.matcher(html).replaceAll("");
        for (int repairs = 0; repairs < MOST_REPAIRS; repairs++) {
            String end = missingEnd(piece);
            if (end.isEmpty()) {
                return piece;
            }
            piece += end;
        }
        return Html.escape(html);
    }

    private static String missingEnd(String piece) {
        Optional<Node> place = place(piece);
        if (place.isEmpty()) {
            return endOfTag(piece);
        }
        return place.get() instanceof Comment ? "-->" : endOfSwallower(place.get());
    }

    /** In the middle of a tag, perhaps of a value: whatever ends it. */
    private static String endOfTag(String piece) {
        for (String end : ENDS_OF_TAGS) {
            if (place(piece + end).isPresent()) {
                return end;
            }
        }
        return ENDS_OF_TAGS[0];
    }

    private static String endOfSwallower(Node place) {
        for (Node above = place.parent(); above != null; above = above.parent()) {
            if (above instanceof Element element && AllowedHtml.swallows(element.normalName())) {
                return "</" + element.normalName() + ">";
            }
        }
        return "";
    }

    /** What a text behind the piece is part of; empty inside a tag, where it is no text at all. */
    private static Optional<Node> place(String piece) {
        for (Node node :
                Jsoup.parseBodyFragment(piece + SIGN).body().nodeStream().toList()) {
            String text = node instanceof TextNode words
                    ? words.getWholeText()
                    : node instanceof DataNode data
                            ? data.getWholeData()
                            : node instanceof Comment comment ? comment.getData() : "";
            if (text.indexOf(SIGN) >= 0) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
