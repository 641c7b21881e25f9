package bantin.director;

import bantin.config.SiteConfig;
import bantin.content.EntryKind;
import bantin.content.EntryKinds;
import bantin.content.type.ContentType;
import bantin.content.type.TypesReader;
import bantin.hash.Fingerprint;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.source.SourceFile;
import bantin.source.SourceScanner;
import bantin.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of entries of a site, those among them that files declare.
 *
 * @param settings of the bytes of {@code site.yml}, which switches types on
 * @param files of the site's own types
 * @param types those that files declare
 * @param problems met while they were read
 */
public record SiteKinds(
        Fingerprint settings,
        List<SourceFile> files,
        EntryKinds kinds,
        List<ContentType> types,
        List<Problem> problems) {

    /** Reads them, unless they are what was read before. */
    static SiteKinds of(Settings settings, SourceTree tree, Set<Path> suspects, Optional<SiteKinds> before) {
        List<SourceFile> files = tree.below(TypesReader.FOLDER);
        return before.filter(known -> known.settings.equals(settings.fingerprint())
                        && known.files.equals(files)
                        && files.stream().noneMatch(file -> Readings.isSuspect(file, suspects)))
                .orElseGet(() -> {
                    Problems problems = new Problems();
                    TypesReader.Types types = read(settings.config(), tree, problems);
                    return new SiteKinds(settings.fingerprint(), files, types.kinds(), types.all(), problems.sorted());
                });
    }

    /** Those of a site's folder. What is wrong with them a build tells. */
    public static EntryKinds in(Path site, SiteConfig config) {
        return typesIn(site, config).kinds();
    }

    /** The types of a site's folder. What is wrong with them a build tells. */
    public static TypesReader.Types typesIn(Path site, SiteConfig config) {
        Problems untold = new Problems();
        return read(config, new SourceScanner(site, untold).scan(), untold);
    }

    private static TypesReader.Types read(SiteConfig config, SourceTree tree, Problems problems) {
        List<EntryKind> shipped = EntryKinds.shipped().all();
        return new TypesReader(
                        config,
                        shipped.stream().map(EntryKind::folder).toList(),
                        shipped.stream().map(EntryKind::name).toList(),
                        problems)
                .read(tree);
    }
}
