package bantin.director;

import bantin.config.SiteConfig;
import bantin.content.EntryKinds;
import bantin.hash.Fingerprint;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.render.theme.Templates;
import bantin.render.theme.ThemeAssets;
import bantin.site.BuildTime;
import bantin.source.SourceTree;
import bantin.source.Theme;
import bantin.source.ThemeLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A theme that was read without a problem, with all that is made of its files alone.
 *
 * @param settings of the bytes of {@code site.yml}, whose options it follows
 */
record ThemeReading(Fingerprint settings, Theme theme, ThemeAssets assets, Templates templates) {

    /** @param before templates that are given back if they are the same still */
    static ThemeReading read(
            Settings settings,
            Path site,
            Path bundledThemes,
            SourceTree tree,
            Optional<Templates> before,
            Problems problems) {
        SiteConfig config = settings.config();
        Theme theme = new ThemeLoader(site.resolve("themes"), bundledThemes, problems).load(config.theme(), tree);
        ThemeAssets assets = new ThemeAssets(theme, problems);
        Templates templates = Templates.of(theme, assets, config, before);
        problems.addAll(templates.problems());
        return new ThemeReading(settings.fingerprint(), theme, assets, templates);
    }

    /** The theme of another site on the pages of this one. */
    static ThemeReading worn(SnapshotInput other, Settings settings) {
        Templates templates = Templates.of(other.theme(), other.assets(), settings.config(), Optional.empty());
        return new ThemeReading(settings.fingerprint(), other.theme(), other.assets(), templates.showingParts());
    }

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
