package bantin.cli.workshop;

import bantin.cli.screen.Console;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.config.SiteConfig;
import bantin.content.body.BodyStore;
import bantin.content.table.TableFiles;
import bantin.director.Progress;
import bantin.director.ReadMemory;
import bantin.director.Snapshot;
import bantin.director.SnapshotLoader;
import bantin.director.last.LastBuild;
import bantin.director.last.Sources;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.Origins;
import bantin.output.OutputDirectory;
import bantin.output.SiteHashes;
import bantin.preview.SnapshotSource;
import bantin.preview.write.FileMoves;
import bantin.problem.BantinException;
import bantin.site.BuildTime;
import bantin.site.NextChange;
import bantin.source.BundledThemes;
import bantin.text.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the options of a command mean: which site, which folder, which moment. Holds the bodies until it is closed. */
public final class Workshop implements AutoCloseable {
    /** In bytes; a portal of 10 000 articles keeps 63 MB. */
    private static final long MUCH_ROOM = 1L << 29;

    private final Surroundings around;
    private final GlobalOptions options;
    private final Path site;
    private final int threads;
    private final BodyStore bodies;
    private final Path folder;
    private final Fingerprint program = Program.fingerprint();
    private @Nullable ReadMemory memory;
    private @Nullable Optional<Sources> sources;
    private @Nullable Path themes;
    private final ReadMemory.Trust trust;
    private final ExecutorService saver = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "bantin-saver");
        thread.setDaemon(true);
        return thread;
    });

    public Workshop(Surroundings around, GlobalOptions options) {
        this(around, options, ReadMemory.Trust.BYTES);
    }

    /** @param trust how far files that look as they did when they were read before are believed to be the same */
    public Workshop(Surroundings around, GlobalOptions options, ReadMemory.Trust trust) {
        this.around = around;
        this.options = options;
        this.site = SiteFolder.of(around, options);
        this.threads = Runtime.getRuntime().availableProcessors();
        this.folder = site.resolve(".bantin");
        this.bodies = new BodyStore(folder);
        this.trust = trust;
    }

    /** Opened by the first who needs it: a build that has nothing to do needs none. */
    private synchronized ReadMemory memory() {
        if (memory == null) {
            var looks = sources().map(Sources::files).orElse(Map.of());
            memory = ReadMemory.open(folder, program, bodies, trust, looks, threads);
        }
        return memory;
    }

    /** Whoever begins anew at a later moment believes of what was read only what the disk itself shows to be untouched. */
    public synchronized void lookAgain() {
        sources = null;
        memory = memory == null ? null : memory.at(sources().map(Sources::files).orElse(Map.of()));
    }

    /** As they looked before any of them was read, for one who believes no size and no time alone. */
    private synchronized Optional<Sources> sources() {
        if (sources == null) {
            sources = trust == ReadMemory.Trust.OUTSIDE ? Optional.empty() : Sources.of(site, folder);
        }
        return sources;
    }

    public Path site() {
        return site;
    }

    public int threads() {
        return threads;
    }

    /** Whoever makes the site's folder, or reads it for long, waits for her turn. */
    public <T> T inTurn(Console console, Turn.Work<T> work) throws IOException {
        return inTurn(Turn.in(folder, () -> console.note("output.turn")), work);
    }

    /** @param waiting said again and again while there is somebody to wait for; what it throws ends the waiting */
    public <T> T inTurn(Runnable waiting, Turn.Work<T> work) throws IOException {
        return inTurn(Turn.patiently(folder, waiting), work);
    }

    private <T> T inTurn(Turn turn, Turn.Work<T> work) throws IOException {
        try (turn) {
            TableFiles.finish(site);
            FileMoves.finish(site);
            return work.done();
        }
    }

    /** The folder of the site, of whose pages is known what they were made of unless nothing is to be trusted. */
    public OutputDirectory output() {
        Path pages = folder.resolve("pages");
        boolean anew = trust == ReadMemory.Trust.NOTHING;
        return new OutputDirectory(SiteFolder.finished(around, options, site))
                .remembering(() -> anew ? Origins.anew(pages, program) : Origins.in(pages, program));
    }

    /** What the last build said into the same folder, by the same program for the same user with the same wishes. */
    public LastBuild lastBuild() {
        OutputDirectory output = output();
        Fingerprint asked = new Fingerprinter()
                .add(program.hex() + System.getProperty("user.name", ""))
                .add(site + "\n" + output.folder())
                // how much memory there is says how large a photo may be
                .add(options.drafts + " " + options.strict + " "
                        + Runtime.getRuntime().maxMemory())
                .fingerprint();
        return new LastBuild(site, folder, asked, sources(), output);
    }

    public Snapshot snapshot(Progress progress) {
        BuildTime.Drafts drafts = options.drafts ? BuildTime.Drafts.INCLUDE : BuildTime.Drafts.LEAVE_OUT;
        return loader(progress).load(config -> new BuildTime(now(config.timezone(), options.now), drafts));
    }

    /** The site again, for one who saw it before: with drafts as of now, or without them as of now or of a moment. */
    public Snapshot again(Set<Path> suspects, Optional<String> at) {
        Function<SiteConfig, BuildTime> time = config -> new BuildTime(
                now(
                        config.timezone(),
                        at.filter(moment -> !moment.equals(SnapshotSource.NOW)).orElse(options.now)),
                at.isPresent() ? BuildTime.Drafts.LEAVE_OUT : BuildTime.Drafts.INCLUDE);
        try {
            Snapshot snapshot = loader(Progress.silent()).load(time, suspects);
            remember();
            return snapshot;
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            throw new BantinException(exhausted, "cli.exhausted");
        }
    }

    /** The same for a preview, also of what is not yet saved. */
    public SnapshotSource forPreview() {
        return new SnapshotSource() {
            @Override
            public Snapshot load(Set<Path> suspects, Optional<String> at) {
                return again(suspects, at);
            }

            @Override
            public Optional<Snapshot> lastWith(String path, byte[] bytes) {
                return loader(Progress.silent()).lastWith(BuildTime.Drafts.INCLUDE, path, bytes);
            }
        };
    }

    /** The bytes of an entry's file, as the last snapshot read them; empty when nobody kept that. */
    public Optional<Fingerprint> bytesOf(String path) {
        return memory().bytesOf(path);
    }

    /** Hashes what is put into the output folder; what did not change since the last time is not read again. */
    public SiteHashes hashes() {
        return new SiteHashes(folder.resolve("hashes"));
    }

    /** Begins to keep what was read, while its reader does something else; where room is little, others need it first. */
    public void remember() {
        if (folder.toFile().getUsableSpace() > MUCH_ROOM) {
            saver.execute(this::save);
        }
    }

    /** What can't be kept is read again the next time: nothing is lost. */
    private void save() {
        try {
            memory().save(folder, program, bodies);
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }

    /** The present moment, or the one that was asked for. */
    public ZonedDateTime now(ZoneId zone) {
        return now(zone, options.now);
    }

    /** The first moment after another at which the portal changes by itself, as its files are now. */
    public Optional<NextChange.Change> nextChangeAfter(Instant moment) {
        return loader(Progress.silent())
                .load(config -> new BuildTime(moment.atZone(config.timezone()), BuildTime.Drafts.LEAVE_OUT))
                .nextChange();
    }

    private synchronized SnapshotLoader loader(Progress progress) {
        themes = themes == null ? BundledThemes.folder() : themes;
        return new SnapshotLoader(site, themes, bodies, memory(), threads, progress);
    }

    private ZonedDateTime now(ZoneId zone, @Nullable String now) {
        return now == null
                ? ZonedDateTime.now(around.clock()).withZoneSameInstant(zone)
                : Moment.parse(now, zone)
                        .orElseThrow(() -> new BantinException("cli.now", now))
                        .at();
    }

    @Override
    public void close() {
        saver.shutdown();
        try {
            // what is being written is waited for, because it reads the bodies
            saver.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (memory != null) {
            save();
        }
        bodies.close();
    }
}
