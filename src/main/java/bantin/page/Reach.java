package bantin.page;

import bantin.route.Pictures;
import bantin.source.SourceFile;
import java.util.Optional;
import java.util.Set;

/**
 * To what links can lead once all is planned.
 *
 * @param pictures knows also which files are left out
 */
public record Reach(PagePlan plan, Pictures pictures) {
    private static final Set<String> REASONS = Set.of("key", "place", "private", "raw", "misnamed");

    /** Why a file is not published: the id of the words for it. */
    Optional<String> whyLeftOut(SourceFile file) {
        return pictures.whyLeftOut(file).map(id -> {
            String reason = id.substring(id.lastIndexOf('.') + 1);
            return "left-out." + (REASONS.contains(reason) ? reason : "unreadable");
        });
    }
}
