package bantin.director;

import bantin.content.EntryKinds;
import bantin.hash.Fingerprint;
import bantin.problem.Problem;
import bantin.render.theme.Templates;
import bantin.render.theme.ThemeAssets;
import bantin.site.BuildTime;
import bantin.source.SourceTree;
import bantin.source.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A theme that was read without a problem, with all that is made of its files alone.
 *
 * @param settings of the bytes of {@code site.yml}, whose options it follows
 */
record ThemeReading(Fingerprint settings, Theme theme, ThemeAssets assets, Templates templates) {

    /** Whether nothing but entries can have changed, which no theme reads. */
    boolean isTrueStill(Fingerprint newest, Path site, Set<Path> suspects, EntryKinds kinds) {
        return settings.equals(newest)
                && !suspects.isEmpty()
                && suspects.stream()
                        .allMatch(suspect -> suspect.startsWith(site)
                                && kinds.isEntry(
                                        site.relativize(suspect).toString().replace('\\', '/')));
    }

    SnapshotInput input(Settings newest, BuildTime time, SourceTree tree, List<Problem> found) {
        return new SnapshotInput(newest.fingerprint(), newest.config(), time, tree, theme, assets, templates, found);
    }
}
