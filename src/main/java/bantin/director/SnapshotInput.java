package bantin.director;

import bantin.config.SiteConfig;
import bantin.hash.Fingerprint;
import bantin.problem.Problem;
import bantin.render.theme.Templates;
import bantin.render.theme.ThemeAssets;
import bantin.site.BuildTime;
import bantin.site.NextChange;
import bantin.source.SourceTree;
import bantin.source.Theme;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a snapshot is made of.
 *
 * @param settings of the bytes of {@code site.yml}
 * @param config what they say
 * @param found the problems met while these were read
 */
public record SnapshotInput(
        Fingerprint settings,
        SiteConfig config,
        BuildTime time,
        SourceTree tree,
        Theme theme,
        ThemeAssets assets,
        Templates templates,
        List<Problem> found) {

    /** Whether the snapshot of this input is that of another, later one too. */
    boolean gives(SnapshotInput later, Optional<NextChange.Change> nextChange) {
        return settings.equals(later.settings)
                && time.drafts() == later.time.drafts()
                && !later.time.now().isBefore(time.now())
                && nextChange
                        .map(change -> later.time.now().isBefore(change.at()))
                        .orElse(true)
                && templates == later.templates
                && assets.equals(later.assets)
                && theme.equals(later.theme)
                && found.equals(later.found)
                && tree.equals(later.tree);
    }
}
