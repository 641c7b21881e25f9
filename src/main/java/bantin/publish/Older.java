package bantin.publish;

import bantin.output.OutputPath;
import bantin.publish.record.Ledger;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Memory;
import bantin.publish.record.Release;
import bantin.publish.record.Store;
import bantin.publish.record.TurnedBack;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Visitors are shown a release that is not the newest: somebody turned back to it, for a reason that who publishes may
 * not know.
 *
 * @param turned who did so and when, if that is told and can be believed
 * @param newest the id of the release that came after
 * @param returning pages of articles that were withdrawn with it, and would be online again as they were
 */
record Older(Release shown, Optional<TurnedBack> turned, String newest, List<OutputPath> returning) {

    /**
     * Empty when the newest is shown.
     *
     * @param last the promise of the release that was published last
     * @param shown the promise of the release that is shown
     */
    static Optional<Older> of(Errand errand, Release release, LocalSite site, Ledger last, Ledger shown)
            throws IOException {
        Optional<Memory.Newest> known = errand.hand()
                .memory()
                .newest()
                .filter(newest -> !newest.release().equals(release.id()))
                .filter(newest -> newest.since().isAfter(release.when()));
        boolean behind = last.release().compareTo(release.id()) > 0;
        if (!behind && known.isEmpty() && !last.release().isEmpty()) {
            return Optional.empty();
        }
        Optional<TurnedBack> turned =
                TurnedBack.to(release.id(), new Store(errand.target())).filter(errand::believes);
        boolean forgotten = known.filter(
                        newest -> turned.filter(one -> !one.when().isBefore(newest.since()))
                                .isEmpty())
                .isPresent();
        if (!behind && !forgotten && !(last.release().isEmpty() && turned.isPresent())) {
            return Optional.empty();
        }
        Ledger withdrawn = behind ? last : new Ledger("", new TreeMap<>());
        String newest =
                behind ? last.release() : known.map(Memory.Newest::release).orElse("?");
        return Optional.of(new Older(release, turned, newest, withdrawn.returning(site, shown)));
    }

    Caution caution(Errand errand) {
        String when = errand.hand().dialogue().time(shown.when());
        return turned.map(one -> Caution.said(
                        Caution.Kind.OLDER,
                        "publish.caution.older.turned",
                        shown.id(),
                        when,
                        one.who(),
                        errand.hand().dialogue().time(one.when())))
                .orElseGet(() -> Caution.of(Caution.Kind.OLDER, shown.id(), when, newest));
    }
}
