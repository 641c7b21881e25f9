package bantin.content.markdown;

import bantin.content.Reference;
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
 * written elsewhere, or {@code album: albums/le-hoi} for the pictures of an album.
 */
final class GalleryBlock {
    private static final Pattern ALBUM = Pattern.compile("album\\s*:\\s*(\\S.*)");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\]]*)\\]\\(\\s*<?([^)\\s>\"]+)>?\\s*(?:\"([^\"]*)\"\\s*)?\\)");

    private GalleryBlock() {}

    static void write(FencedCodeBlock node, Draft draft) {
        List<Reference.Picture> pictures = new ArrayList<>();
        String album = null;
        for (BasedSequence source : node.getContentLines()) {
            BasedSequence line = source.trim();
            Matcher named = ALBUM.matcher(line);
            if (named.matches()) {
                album = named.group(1).strip();
            } else if (!line.isBlank()) {
                picture(line, pictures, draft);
            }
        }
        Place place = draft.place(node.getOpeningFence());
        if (album == null && pictures.isEmpty()) {
            draft.warn("markdown.gallery.empty", place);
        } else {
            draft.reference(new Reference.Gallery(pictures, album, place));
        }
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
        if (target.isEmpty() || Targets.isExternal(target) || target.startsWith("!")) {
            draft.warn("markdown.gallery.line", draft.place(line), Pictures.shortened(line.toString()));
        } else {
            pictures.add(new Reference.Picture(target, alt, caption, false, Map.of(), draft.place(line)));
        }
    }

    private static @Nullable String nullIfBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
