package bantin.publish;

import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import bantin.publish.layout.Layout;
import bantin.publish.layout.Layouts;
import bantin.publish.layout.ReleaseFiles;
import bantin.publish.record.Lock;
import bantin.publish.record.Memory;
import bantin.publish.record.Records;
import bantin.publish.record.Release;
import bantin.publish.record.ShownOlder;
import bantin.publish.record.Store;
import bantin.publish.record.TurnedBack;
import bantin.publish.target.Target;
import bantin.publish.target.TargetFailure;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The releases that a target keeps, and the way back to one of them. */
public final class History {
    private final TargetConfig config;
    private final Target target;
    private final Records records;
    private final Layout layout;
    private final Memory memory;

    public History(TargetConfig config, Target target, Memory memory) {
        this.config = config;
        this.target = target;
        this.records = Records.of(target, memory);
        this.layout = Layouts.of(config, target, records);
        this.memory = memory;
    }

    /**
     * All releases, the newest first.
     *
     * @param online the id of the one that visitors see
     */
    public record Shelf(List<Release> releases, Optional<String> online) {

        private boolean shows(String id) {
            return online.filter(id::equals).isPresent();
        }

        private Optional<Release> shown() {
            return releases.stream().filter(release -> shows(release.id())).findFirst();
        }

        /** The newest one, when visitors see an older. */
        public Optional<Release> newer() {
            return releases.stream()
                    .findFirst()
                    .filter(newest -> online.isPresent() && newest.id().compareTo(online.get()) > 0);
        }
    }

    public Shelf shelf() {
        try {
            Shelf shelf = new Shelf(layout.releases(), layout.currentId());
            Optional<Release> behind =
                    shelf.shown().filter(release -> shelf.newer().isPresent());
            if (behind.isPresent()
                    && memory.older()
                            .map(ShownOlder::release)
                            .filter(shelf::shows)
                            .isEmpty()) {
                memory.showsOlder(ShownOlder.of(behind.get(), Optional.empty()));
            }
            return shelf;
        } catch (IOException e) {
            throw TargetFailure.at(config, target, e);
        }
    }

    /** Turns back to a release, named whole or by its beginning; without a name to the one before the one online. */
    public Release rollback(Optional<String> name, Errand.Hand hand, Instant now) {
        if (config.layout() != TargetConfig.Layout.RELEASES) {
            throw new BantinException("publish.rollback.in-place", config.name());
        }
        try (Lock lock = Lock.take(target, hand.holder(), now, Lock.Others.WORK_FIRST, hand.dialogue())) {
            // not before: what another publish deletes must not be chosen
            Shelf shelf = shelf();
            Release back = name.isPresent() ? named(shelf, name.get()) : before(shelf);
            // what this computer keeps of it may be another than what stands there
            Optional<Release> there = records.asItIsAt(Store.record(back.id()));
            if (there.filter(release -> release.isIntact() && release.id().equals(back.id()))
                    .isEmpty()) {
                throw new BantinException("publish.forged", config.name());
            }
            List<OutputPath> missing = new ReleaseFiles(target).missing(there.get());
            if (!missing.isEmpty()) {
                throw new BantinException(
                        "publish.rollback.damaged", back.id(), config.name(), missing.size(), missing.get(0));
            }
            lock.stillMine();
            TurnedBack turned = TurnedBack.signed(back.id(), hand.holder(), now, hand.signer());
            turned.put(new Store(target));
            layout.turnTo(back.id());
            memory.saw(back, now);
            if (shelf.releases().stream().anyMatch(one -> one.id().compareTo(back.id()) > 0)) {
                memory.showsOlder(ShownOlder.of(back, Optional.of(turned)));
            }
            return back;
        } catch (IOException e) {
            throw TargetFailure.at(config, target, e);
        }
    }

    private Release named(Shelf shelf, String name) {
        List<Release> found = shelf.releases().stream()
                .filter(release -> release.id().startsWith(name))
                .toList();
        if (found.size() != 1) {
            throw new BantinException("publish.rollback.unknown", name, config.name());
        }
        return found.get(0);
    }

    private Release before(Shelf shelf) {
        String online = shelf.online().orElse("");
        return shelf.releases().stream()
                .filter(release -> release.id().compareTo(online) < 0)
                .findFirst()
                .orElseThrow(() -> new BantinException("publish.rollback.none", config.name()));
    }
}
