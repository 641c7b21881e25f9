package bantin.publish;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.layout.Layout;
import bantin.publish.layout.Layouts;
import bantin.publish.layout.LocalFiles;
import bantin.publish.layout.Packing;
import bantin.publish.layout.Precompressed;
import bantin.publish.proof.WebAddress;
import bantin.publish.record.Delta;
import bantin.publish.record.Ledger;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Records;
import bantin.publish.record.Release;
import bantin.publish.record.Store;
import bantin.publish.target.Ahead;
import bantin.publish.target.Target;
import bantin.publish.target.TargetFailure;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Compares the finished site with what stands at a target, and says what publishing would do. */
public final class Publisher {
    private final TargetConfig config;
    private final Target target;
    private final Publishing.Hand hand;

    public Publisher(TargetConfig config, Target target, Publishing.Hand hand) {
        this.config = config;
        this.target = target;
        this.hand = hand;
    }

    /** Changes nothing at the target. */
    public Publishing prepare(LocalSite site, InstantSource clock) {
        return prepare(site, clock, false);
    }

    /** @param repair reads the files there rather than believe their record, and brings the site also when all is well */
    public Publishing prepare(LocalSite site, InstantSource clock, boolean repair) {
        try {
            Ahead<Ledger> reading =
                    () -> Ledger.parse(new Store(target).text(Ledger.FILE).orElse(""));
            Ahead<Ledger> addresses = target.threads() > 1 ? Ahead.begin(reading) : reading;
            Records records = repair ? Records.unbelieving(target) : Records.of(target, hand.memory());
            Layout first = Layouts.of(config, target, records);
            first.makeReady();
            String state = first.state();
            Layout.Online online = first.look();
            Ledger ledger = addresses.get().orPagesOf(online.files());
            Manifest built = site.files();
            SortedMap<OutputPath, OutputPath> moved =
                    ledger.moved(site, built.files().keySet());
            LocalFiles files = new LocalFiles(site.folder(), Redirects.pages(moved, site.url()));
            Manifest plain = with(built, files.extras());
            List<Packing> packings = Packing.chosen(config.compressed(), hand.dialogue());
            Manifest next = packings.isEmpty() ? plain : Precompressed.added(packings, plain, online.files(), files);
            boolean inPlace = config.layout() == TargetConfig.Layout.IN_PLACE;
            Layout layout = inPlace ? Layouts.of(config, target, records, next) : first;
            if (inPlace && online.release().isEmpty()) {
                // without a manifest, only what is to come tells which files are bantin's
                online = layout.look();
            }
            if (repair) {
                online = layout.reread();
            }
            Plan plan = plan(site, ledger, online, next, moved, clock.instant());
            return new Publishing(
                    config, target, layout, hand, site, files, ledger, online, state, plan, repair, clock);
        } catch (IOException e) {
            throw TargetFailure.at(config, target, e);
        }
    }

    private Plan plan(
            LocalSite site,
            Ledger ledger,
            Layout.Online online,
            Manifest next,
            SortedMap<OutputPath, OutputPath> moved,
            Instant now)
            throws IOException {
        Delta delta = Delta.between(online.files(), next);
        SortedSet<OutputPath> lost = ledger.lost(site, next.files().keySet());
        return new Plan(
                next,
                delta,
                articles(site, ledger),
                lost,
                moved,
                cautions(site, ledger, online, delta, next, lost, now));
    }

    private static Plan.Articles articles(LocalSite site, Ledger ledger) {
        Set<String> before = ledger.sources();
        Set<String> now = new HashSet<>();
        site.articles().values().forEach(article -> now.add(article.source()));
        int kept = (int) now.stream().filter(before::contains).count();
        return new Plan.Articles(now.size() - kept, (int) ledger.changed(site), before.size() - kept);
    }

    private List<Caution> cautions(
            LocalSite site,
            Ledger ledger,
            Layout.Online online,
            Delta delta,
            Manifest next,
            SortedSet<OutputPath> lost,
            Instant now)
            throws IOException {
        List<Caution> cautions = new ArrayList<>();
        if (next.get(OutputPath.of("index.html")) == null) {
            cautions.add(Caution.of(Caution.Kind.HOME, site.folder()));
        }
        if (!lost.isEmpty()) {
            cautions.add(Caution.of(Caution.Kind.LOST, lost.size(), WebAddress.of(lost.first())));
        }
        // those whose time is over leave as their editors meant them to
        int before = (int) ledger.sources().stream()
                .filter(source -> !site.expired().contains(source))
                .count();
        if (site.articles().size() * 5 < before * 4) {
            cautions.add(Caution.of(Caution.Kind.FEWER, before, site.articles().size()));
        }
        if (online.release().isPresent()) {
            Release last = online.release().get();
            addForeign(cautions, last);
            if (last.when().isAfter(now)) {
                cautions.add(Caution.of(Caution.Kind.CLOCK, time(last.when()), time(now)));
            }
        } else if (config.layout() == TargetConfig.Layout.IN_PLACE) {
            addOccupied(cautions, delta);
        }
        return cautions;
    }

    private String time(Instant moment) {
        return hand.dialogue().time(moment);
    }

    private void addForeign(List<Caution> cautions, Release last) throws IOException {
        if (!last.key().equals(hand.signer().publicKey()) && !hand.memory().sawLast(last.id())) {
            cautions.add(Caution.of(Caution.Kind.FOREIGN, last.id(), last.who(), time(last.when())));
        }
    }

    private void addOccupied(List<Caution> cautions, Delta delta) throws IOException {
        Set<String> there = target.list("").keySet();
        delta.added().stream()
                .map(OutputPath::path)
                .filter(there::contains)
                .findFirst()
                .ifPresent(path -> cautions.add(Caution.of(Caution.Kind.OCCUPIED, path)));
    }

    private static Manifest with(Manifest built, Map<OutputPath, byte[]> extras) {
        Map<OutputPath, Manifest.Entry> files = new TreeMap<>(built.files());
        extras.forEach((path, bytes) -> files.put(path, Manifest.Entry.of(bytes)));
        return Manifest.of(files);
    }
}
