package bantin.content.markdown;

import bantin.content.body.Reference;
import bantin.content.body.Reference.Gallery.Show;
import bantin.content.markdown.draft.Draft;
import bantin.content.markdown.draft.WrittenAddress;
import bantin.problem.Place;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fenced block {@code gallery}: one picture a line, as {@code file.jpg | caption} or the way pictures are
 * written elsewhere, or {@code album: albums/le-hoi} for the pictures of an album. A line {@code show: slideshow} asks for one
 * picture at a time; {@code show: grid} says what is meant anyway.
 */
final class GalleryBlock {
    private static final Pattern ALBUM = Pattern.compile("album\\s*:\\s*(\\S.*)");
    private static final Pattern SHOW = Pattern.compile("show\\s*:\\s*(\\S.*)");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\]]*)\\]\\(\\s*<?([^)\\s>\"]+)>?\\s*(?:\"([^\"]*)\"\\s*)?\\)");

    private GalleryBlock() {}

    static void write(FencedCodeBlock node, Draft draft) {
        List<Reference.Picture> pictures = new ArrayList<>();
        String album = null;
        Show show = Show.GRID;
        for (BasedSequence source : node.getContentLines()) {
            BasedSequence line = source.trim();
            Matcher named = ALBUM.matcher(line);
            Matcher shown = SHOW.matcher(line);
            if (named.matches()) {
                album = named.group(1).strip();
            } else if (shown.matches()) {
                show = show(shown.group(1).strip(), draft.place(line), draft);
            } else if (!line.isBlank()) {
                picture(line, pictures, draft);
            }
        }
        Place place = draft.place(node.getOpeningFence());
        if (album == null && pictures.isEmpty()) {
            draft.warn("markdown.gallery.empty", place);
        } else {
            draft.reference(new Reference.Gallery(pictures, album, show, place));
        }
    }

    private static Show show(String written, Place place, Draft draft) {
        for (Show show : Show.values()) {
            if (show.name().equalsIgnoreCase(written)) {
                return show;
            }
        }
        draft.warn("markdown.gallery.show", place, written);
        return Show.GRID;
    }

    private static void picture(BasedSequence line, List<Reference.Picture> pictures, Draft draft) {
        Matcher markdown = PICTURE.matcher(line);
        String[] parts = line.toString().split("\\|", 3);
        String target = parts[0].strip();
        String caption = parts.length > 1 ? nullIfBlank(parts[1]) : null;
        String alt = parts.length > 2 ? parts[2].strip() : caption == null ? "" : caption;
        if (markdown.matches()) {
            target = markdown.group(2);
            caption = nullIfBlank(markdown.group(3));
            alt = markdown.group(1).strip();
        }
        if (target.isEmpty() || WrittenAddress.isExternal(target) || target.startsWith("!")) {
            draft.warn("markdown.gallery.line", draft.place(line), WrittenAddress.shortened(line.toString()));
        } else {
            pictures.add(new Reference.Picture(target, alt, caption, false, Map.of(), draft.place(line)));
        }
    }

    private static @Nullable String nullIfBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
