package bantin.content.markdown.paste;

import bantin.content.markdown.draft.AllowedHtml;
import org.jsoup.nodes.Element;

/** What a pasted page holds and does not show, or only shows to those who work on it. */
final class Unseen {
    private Unseen() {}

    static boolean is(Element element, Style style, Clip clip) {
        String name = element.normalName();
        if (AllowedHtml.isDroppedWhole(name)
                || style.isHidden()
                || WordMarker.is(style)
                || clip.notes.isSign(element)
                || clip.notes.isBody(element)) {
            return true;
        }
        if (isComment(element, style)) {
            if (name.equals("a")) {
                clip.leftOut.comment();
            }
            return true;
        }
        boolean deleted = name.equals("del") || element.hasClass("msoDel");
        if (deleted && element.hasText()) {
            clip.leftOut.deletion();
        }
        return deleted;
    }

    /** Words of reviewers, and the signs that lead to them. */
    private static boolean isComment(Element element, Style style) {
        String href = element.attr("href");
        return href.contains("#_msocom_")
                || href.startsWith("#cmnt")
                || style.isWords("mso-element", "comment")
                || element.normalName().equals("div") && isGoogleComment(element);
    }

    private static boolean isGoogleComment(Element box) {
        Element paragraph = box.firstElementChild();
        Element sign = paragraph == null ? null : paragraph.firstElementChild();
        return sign != null && sign.attr("href").startsWith("#cmnt_ref");
    }
}
