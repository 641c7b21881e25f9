package bantin.cli;

import bantin.build.Progress;
import bantin.build.ReadMemory;
import bantin.build.Snapshot;
import bantin.build.SnapshotLoader;
import bantin.config.SiteConfig;
import bantin.content.BodyStore;
import bantin.output.OutputDirectory;
import bantin.problem.BantinException;
import bantin.site.BuildTime;
import bantin.source.BundledThemes;
import bantin.text.Moment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the options of a command mean: which site, which folder, which moment. Holds the bodies until it is closed. */
final class Workshop implements AutoCloseable {
    private final Surroundings around;
    private final GlobalOptions options;
    private final Path site;
    private final int threads;
    private final BodyStore bodies;
    private final ReadMemory memory = new ReadMemory();
    private final Path themes = BundledThemes.folder();

    Workshop(Surroundings around, GlobalOptions options) {
        this.around = around;
        this.options = options;
        this.site = siteFolder(around, options);
        this.threads = Runtime.getRuntime().availableProcessors();
        this.bodies = new BodyStore(site.resolve(".bantin"));
    }

    Path site() {
        return site;
    }

    int threads() {
        return threads;
    }

    OutputDirectory output() {
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
        return new OutputDirectory(absolute);
    }

    Snapshot snapshot(Progress progress) {
        return loader(progress).load(this::time);
    }

    /** The site again, for one who saw it before: with drafts as of now, or without them as of a moment. */
    Snapshot again(Set<Path> suspects, Optional<String> at) {
        return loader(Progress.silent())
                .load(
                        config -> at.map(moment -> time(config, moment, BuildTime.Drafts.LEAVE_OUT))
                                .orElseGet(() -> time(config, options.now, BuildTime.Drafts.INCLUDE)),
                        suspects);
    }

    private SnapshotLoader loader(Progress progress) {
        return new SnapshotLoader(site, themes, bodies, memory, threads, progress);
    }

    private BuildTime time(SiteConfig config) {
        BuildTime.Drafts drafts = options.drafts ? BuildTime.Drafts.INCLUDE : BuildTime.Drafts.LEAVE_OUT;
        return time(config, options.now, drafts);
    }

    private BuildTime time(SiteConfig config, @Nullable String now, BuildTime.Drafts drafts) {
        if (now == null) {
            return new BuildTime(ZonedDateTime.now(around.clock()).withZoneSameInstant(config.timezone()), drafts);
        }
        Moment moment = Moment.parse(now, config.timezone()).orElseThrow(() -> new BantinException("cli.now", now));
        return new BuildTime(moment.at(), drafts);
    }

    /** The folder given, else the nearest one above the current folder that holds a {@code site.yml}. */
    static Path siteFolder(Surroundings around, GlobalOptions options) {
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

    @Override
    public void close() {
        bodies.close();
    }
}
