package bantin.publish;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import bantin.publish.layout.Layout;
import bantin.publish.layout.Layouts;
import bantin.publish.layout.LocalFiles;
import bantin.publish.layout.Packing;
import bantin.publish.layout.Precompressed;
import bantin.publish.record.Delta;
import bantin.publish.record.Ledger;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Memory;
import bantin.publish.record.Records;
import bantin.publish.record.Release;
import bantin.publish.record.ShownOlder;
import bantin.publish.record.Store;
import bantin.publish.target.Ahead;
import bantin.publish.target.Target;
import bantin.publish.target.TargetFailure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the finished site with what stands at a target, and says what publishing would do. */
public final class Publisher {
    private final Errand errand;
    private final TargetConfig config;
    private final Target target;

    public Publisher(Errand errand) {
        this.errand = errand;
        this.config = errand.config();
        this.target = errand.target();
    }

    /** Changes nothing at the target. */
    public Publishing prepare(LocalSite site) {
        return prepare(site, Comparison.Evidence.RECORD);
    }

    /** Reads the files there rather than believe their record, and brings the site also when all is well. */
    public Publishing repair(LocalSite site) {
        return prepare(site, Comparison.Evidence.FILES);
    }

    private Publishing prepare(LocalSite site, Comparison.Evidence evidence) {
        try {
            Comparison found = compared(site, evidence);
            Plan plan = new Plan(
                    found.next(),
                    found.delta(),
                    found.articles(),
                    found.lost(),
                    found.renamed(),
                    found.moved(),
                    found.delta().isEmpty()
                            ? List.of()
                            : found.older().map(Older::returning).orElse(List.of()),
                    found.forgotten(),
                    new Cautions(errand, found).at(errand.clock().instant()));
            return new Publishing(errand, found, plan);
        } catch (IOException e) {
            throw new Halted(TargetFailure.at(config, target, e), Standing.UNTOUCHED);
        }
    }

    private Comparison compared(LocalSite site, Comparison.Evidence evidence) throws IOException {
        boolean anew = evidence == Comparison.Evidence.FILES;
        Ahead<Ledger> reading =
                () -> Ledger.parse(new Store(target).text(Ledger.FILE).orElse(""));
        Ahead<Ledger> addresses = target.threads() > 1 ? Ahead.begin(reading) : reading;
        Records records = anew
                ? Records.unbelieving(target)
                : Records.of(target, errand.hand().memory());
        Layout first = Layouts.of(config, target, records);
        first.makeReady();
        String state = first.state();
        Layout.Online online = first.look();
        if (!anew) {
            refuseForged(first, online);
        }
        Ledger last = addresses.get().orPagesOf(online.files());
        Manifest built = site.files();
        Ledger ledger = shown(last, online, site, built);
        Optional<Older> older = online.release().isPresent()
                ? Older.of(errand, online.release().get(), site, last, ledger)
                : Optional.empty();
        remember(older);
        SortedMap<OutputPath, OutputPath> moved =
                ledger.moved(site, built.files().keySet());
        LocalFiles files = new LocalFiles(site.folder(), Redirects.pages(moved, site.url()));
        Manifest next = packed(with(built, files.extras()), online.files(), files);
        boolean inPlace = config.layout() == TargetConfig.Layout.IN_PLACE;
        Layout layout = inPlace ? Layouts.of(config, target, records, next) : first;
        if (anew) {
            online = layout.reread();
        } else if (inPlace && online.release().isEmpty()) {
            // without a manifest, only what is to come tells which files are bantin's
            online = layout.look();
        }
        layout.refuseLinks(Delta.between(online.files(), next));
        return new Comparison(site, evidence, ledger, last, older, layout, state, online, files, moved, next);
    }

    /** So that it can be told later without asking the target. */
    private void remember(Optional<Older> older) {
        Memory memory = errand.hand().memory();
        if (older.isPresent()) {
            memory.showsOlder(ShownOlder.of(older.get().shown(), older.get().turned()));
        } else {
            memory.showsNewest();
        }
    }

    /** What somebody wrote into a list of files is no measure of what is to be sent and deleted. */
    private void refuseForged(Layout layout, Layout.Online online) throws IOException {
        boolean another = !online.release().map(Release::id).equals(layout.currentId());
        boolean forged = online.release()
                .filter(release -> !release.isIntact() || another)
                .isPresent();
        if (forged || layout.unfinished().filter(release -> !release.isIntact()).isPresent()) {
            throw new BantinException("publish.forged", config.name());
        }
    }

    /** The ledger that was put there last, or the one of an older release when that is shown. */
    private Ledger shown(Ledger last, Layout.Online online, LocalSite site, Manifest built) throws IOException {
        String id = online.release().map(Release::id).orElse("");
        if (last.release().compareTo(id) <= 0 || id.isEmpty()) {
            return last;
        }
        return new Store(target)
                .text(Ledger.of(id))
                .map(Ledger::parse)
                .orElseGet(() -> Ledger.ofPages(online.files(), site, built));
    }

    private Manifest packed(Manifest plain, Manifest online, LocalFiles files) throws IOException {
        List<Packing> packings =
                Packing.chosen(config.compressed(), errand.hand().dialogue());
        return packings.isEmpty() ? plain : Precompressed.added(packings, plain, online, files);
    }

    private static Manifest with(Manifest built, Map<OutputPath, byte[]> extras) {
        Map<OutputPath, Manifest.Entry> files = new TreeMap<>(built.files());
        extras.forEach((path, bytes) -> files.put(path, Manifest.Entry.of(bytes)));
        return Manifest.of(files);
    }
}
