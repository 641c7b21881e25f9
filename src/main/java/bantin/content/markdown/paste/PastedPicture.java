package bantin.content.markdown.paste;

import bantin.content.markdown.draft.PlainText;
import bantin.content.markdown.paste.block.Run;
import bantin.content.markdown.paste.block.WordLook;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A picture of a pasted page: none comes along, each that readers would miss is remembered. */
final class PastedPicture {
    private static final int LONGEST_SMILEY = 12;

    private PastedPicture() {}

    /** The letter that a web page has drawn as a picture, such as a smiley. */
    static Optional<Run> read(Element picture, Clip clip) {
        String alt = PlainText.oneLine(picture.attr("alt"));
        if (!alt.isEmpty() && alt.length() <= LONGEST_SMILEY && alt.codePoints().allMatch(PastedPicture::isOfSmiley)) {
            return Optional.of(Run.words(alt, WordLook.PLAIN));
        }
        String address = address(picture);
        if (!isDot(picture) && !address.isEmpty()) {
            clip.leftOut.picture(address, clip.lastWords());
        }
        return Optional.empty();
    }

    /** Until it is seen, a picture of a news site is a grey dot, and its address stands beside it. */
    private static String address(Element picture) {
        String source = picture.attr("src").strip();
        String later = picture.attr(picture.hasAttr("data-src") ? "data-src" : "data-original")
                .strip();
        return source.startsWith("data:") && !later.isEmpty() ? later : source;
    }

    /** Nothing but a count of readers. */
    private static boolean isDot(Element picture) {
        return picture.attr("width").matches("[01](?:px)?")
                || picture.attr("height").matches("[01](?:px)?");
    }

    private static boolean isOfSmiley(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF || c >= 0x2190 && c <= 0x2BFF || c == 0x200D || c == 0xFE0F || c == 0x20E3;
    }
}
