package bantin.cli.workshop;

import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.config.SiteConfig;
import bantin.problem.BantinException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the site lies that a command is about. */
public final class SiteFolder {
    private SiteFolder() {}

    /** The folder given, else the nearest one above the current folder that holds a {@code site.yml}. */
    public static Path of(Surroundings around, GlobalOptions options) {
        Path start = options.site == null ? around.folder() : around.folder().resolve(options.site);
        Path folder = start.toAbsolutePath().normalize();
        if (options.site == null) {
            for (Path above = folder; above != null; above = above.getParent()) {
                if (Files.isRegularFile(above.resolve(SiteConfig.FILE))) {
                    return above;
                }
            }
        }
        if (!Files.isRegularFile(folder.resolve(SiteConfig.FILE))) {
            throw new BantinException("site.missing", folder);
        }
        return folder;
    }

    /** The folder of the finished site, which may not be one that holds its sources. */
    static Path finished(Surroundings around, GlobalOptions options, Path site) {
        Path folder = options.output == null
                ? site.resolve("public")
                : around.folder().resolve(options.output);
        Path absolute = folder.toAbsolutePath().normalize();
        Path home = site.toAbsolutePath().normalize();
        boolean holdsSite = home.startsWith(absolute);
        boolean insideSources =
                absolute.startsWith(home.resolve("content")) || absolute.startsWith(home.resolve("themes"));
        if (holdsSite || insideSources) {
            throw new BantinException("output.inside-site", absolute);
        }
        return absolute;
    }
}
