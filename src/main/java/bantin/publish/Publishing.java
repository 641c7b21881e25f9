package bantin.publish;

import bantin.config.TargetConfig;
import bantin.problem.BantinException;
import bantin.publish.layout.Damaged;
import bantin.publish.layout.Layout;
import bantin.publish.proof.SpotCheck;
import bantin.publish.record.Ledger;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Lock;
import bantin.publish.record.Release;
import bantin.publish.record.Store;
import bantin.publish.record.TurnedBack;
import bantin.publish.target.Target;
import bantin.publish.target.TargetFailure;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** One publish, compared and ready to go. */
public final class Publishing {
    private final Errand errand;
    private final TargetConfig config;
    private final Target target;
    private final Store store;
    private final Errand.Hand hand;
    private final Comparison found;
    private final LocalSite site;
    private final Layout layout;
    private final Plan plan;
    private Step step = Step.NOT_BEGUN;

    /** How far it came. */
    private enum Step {
        NOT_BEGUN,
        BRINGING,
        SHOWN
    }

    Publishing(Errand errand, Comparison found, Plan plan) {
        this.errand = errand;
        this.config = errand.config();
        this.target = errand.target();
        this.store = new Store(target);
        this.hand = errand.hand();
        this.found = found;
        this.site = found.site();
        this.layout = found.layout();
        this.plan = plan;
    }

    public Plan plan() {
        return plan;
    }

    /** Refuses when there are cautions that are not allowed. Does nothing when the target has this very site. */
    public Optional<Release> go(Set<Caution.Kind> allowed) {
        plan.refuseUnless(allowed);
        try {
            Optional<Release> whole = plan.isEmpty() && found.evidence() == Comparison.Evidence.RECORD
                    ? found.online().release().filter(Release::isIntact)
                    : Optional.empty();
            // all files may be there while their record still waits for the name under which it is believed
            if (whole.isPresent() && layout.unfinished().isEmpty()) {
                stay(whole.get());
                return Optional.empty();
            }
            try (Lock lock = lock(allowed)) {
                return Optional.of(bring(lock));
            } catch (BantinException e) {
                site.doubt();
                throw e;
            }
        } catch (IOException e) {
            throw halted(TargetFailure.at(config, target, e));
        } catch (BantinException e) {
            throw halted(e);
        }
    }

    private BantinException halted(BantinException why) {
        return step == Step.SHOWN ? why : new Halted(why, standing(why));
    }

    private Standing standing(BantinException why) {
        if (step == Step.NOT_BEGUN) {
            return Standing.UNTOUCHED;
        }
        if (config.layout() == TargetConfig.Layout.RELEASES) {
            return Standing.WHOLE;
        }
        return why instanceof Damaged ? Standing.DAMAGED : Standing.MIXED;
    }

    private Release bring(Lock lock) throws IOException {
        if (!layout.state().equals(found.state())) {
            throw new BantinException("publish.overtaken", config.name());
        }
        layout.refuseLinks(found.delta());
        Optional<String> before = layout.currentId();
        Release release =
                Release.signed(hand.holder().who(), errand.clock().instant(), plan.brief(), plan.next(), hand.signer());
        step = Step.BRINGING;
        layout.bring(
                new Layout.Coming(release, found.files(), found.articlePages(), hand.signer()),
                found.online(),
                lock,
                hand.dialogue());
        step = Step.SHOWN;
        Optional<SpotCheck.Mismatch> wrong = wrong();
        if (wrong.isPresent() && config.layout() == TargetConfig.Layout.RELEASES) {
            lock.stillMine();
            turnBack(release, before, wrong.get());
        }
        promise(found.promise(release.id()));
        hand.memory().published(release, site);
        refuse(wrong);
        lock.renew();
        layout.prune();
        forget();
        return release;
    }

    private void forget() throws IOException {
        if (!found.vanished().isEmpty()) {
            layout.forget(found.vanished());
        }
    }

    private void promise(Ledger next) throws IOException {
        layout.keepLedger(found.last());
        store.put(Ledger.FILE, next.text());
    }

    /** Nothing is to be sent; what a run that ended too early did not come to is done now. */
    private void stay(Release release) throws IOException {
        Ledger promise = found.promise(release.id());
        if (!promise.equals(found.last()) || !plan.forgotten().isEmpty()) {
            try (Lock lock = lock(Set.of())) {
                lock.stillMine();
                promise(promise);
                forget();
            }
        }
        Optional<TurnedBack> turned = found.older().flatMap(Older::turned);
        hand.memory().published(release, turned.map(TurnedBack::when).orElse(release.when()), site);
        wrong().ifPresent(wrong -> {
            throw new BantinException("publish.check.stale", wrong.url(), wrong.found(), config.name());
        });
    }

    private Lock lock(Set<Caution.Kind> allowed) throws IOException {
        Lock.Others others =
                allowed.contains(Caution.Kind.BUSY) ? Lock.Others.ARE_PUSHED_ASIDE : Lock.Others.WORK_FIRST;
        return Lock.take(target, hand.holder(), errand.clock().instant(), others, hand.dialogue());
    }

    private Optional<SpotCheck.Mismatch> wrong() throws IOException {
        String url = config.url().isEmpty() ? site.url() : config.url();
        return config.check()
                ? hand.check().mismatch(url, plan.next(), plan.delta(), site, hand.dialogue())
                : Optional.empty();
    }

    /** Where there is a release to turn back to. */
    private void turnBack(Release release, Optional<String> before, SpotCheck.Mismatch wrong) throws IOException {
        if (before.filter(id -> !id.equals(release.id())).isPresent()) {
            layout.turnBack(release.id(), before.get());
            throw new BantinException("publish.check.rolled-back", wrong.url(), wrong.found());
        }
    }

    private static void refuse(Optional<SpotCheck.Mismatch> wrong) {
        wrong.ifPresent(found -> {
            throw new BantinException("publish.check.wrong", found.url(), found.found());
        });
    }
}
