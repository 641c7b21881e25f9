package bantin.director;

import bantin.content.Entry;
import bantin.problem.Problem;
import bantin.render.PageRenderer;
import bantin.render.theme.ThemeAssets;
import bantin.render.view.Portal;
import bantin.site.BuildTime;
import bantin.site.NextChange;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything known at one moment.
 *
 * @param input what it was made of
 * @param pictures makes the pixels of the plan's pictures
 * @param search makes the files in which readers search
 * @param entries all entries that could be read, those that are not online too
 * @param problems all that editors should fix, sorted
 */
public record Snapshot(
        SnapshotInput input,
        Portal portal,
        PageRenderer renderer,
        PictureMaker pictures,
        SearchMaker search,
        Collection<Entry> entries,
        List<Problem> problems,
        Optional<NextChange.Change> nextChange) {

    /** What was read from a file, whether it is online or not. */
    public Optional<Entry> entry(String file) {
        for (Entry entry : entries) {
            if (entry.file().equals(file)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    public ThemeAssets assets() {
        return input.assets();
    }

    public BuildTime time() {
        return input.time();
    }
}
