package bantin.publish;

import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import bantin.publish.layout.Layout;
import bantin.publish.layout.LocalFiles;
import bantin.publish.proof.SpotCheck;
import bantin.publish.record.Holder;
import bantin.publish.record.Ledger;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Lock;
import bantin.publish.record.Memory;
import bantin.publish.record.Release;
import bantin.publish.record.Signer;
import bantin.publish.record.Store;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.publish.target.TargetFailure;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One publish, compared and ready to go. */
public final class Publishing {

    /** Who publishes, and what this computer keeps for it. */
    public record Hand(Holder holder, Signer signer, Memory memory, SpotCheck check, Dialogue dialogue) {}

    private final TargetConfig config;
    private final Target target;
    private final Layout layout;
    private final Hand hand;
    private final LocalSite site;
    private final LocalFiles files;
    private final Ledger ledger;
    private final Layout.Online online;
    private final String state;
    private final Plan plan;
    private final boolean repair;
    private final InstantSource clock;

    Publishing(
            TargetConfig config,
            Target target,
            Layout layout,
            Hand hand,
            LocalSite site,
            LocalFiles files,
            Ledger ledger,
            Layout.Online online,
            String state,
            Plan plan,
            boolean repair,
            InstantSource clock) {
        this.config = config;
        this.target = target;
        this.layout = layout;
        this.hand = hand;
        this.site = site;
        this.files = files;
        this.ledger = ledger;
        this.online = online;
        this.state = state;
        this.plan = plan;
        this.repair = repair;
        this.clock = clock;
    }

    public Plan plan() {
        return plan;
    }

    /** Refuses when there are cautions that are not allowed. Does nothing when the target has this very site. */
    public Optional<Release> go(Set<Caution.Kind> allowed) {
        plan.refuseUnless(allowed);
        try {
            Optional<Release> whole =
                    plan.isEmpty() && !repair ? online.release().filter(Release::isIntact) : Optional.empty();
            // all files may be there while their record still waits for the name under which it is believed
            if (whole.isPresent() && layout.unfinished().isEmpty()) {
                stay(whole.get());
                return Optional.empty();
            }
            boolean anyway = allowed.contains(Caution.Kind.BUSY);
            try (Lock lock = Lock.take(target, hand.holder(), clock.instant(), anyway, hand.dialogue())) {
                return Optional.of(bring(lock));
            } catch (BantinException e) {
                site.doubt();
                throw e;
            }
        } catch (IOException e) {
            throw TargetFailure.at(config, target, e);
        }
    }

    private Release bring(Lock lock) throws IOException {
        if (!layout.state().equals(state)) {
            throw new BantinException("publish.overtaken", config.name());
        }
        Optional<String> before = layout.currentId();
        Release release =
                Release.signed(hand.holder().who(), clock.instant(), plan.brief(), plan.next(), hand.signer());
        layout.bring(new Layout.Coming(release, files, articlePages()), online, lock, hand.dialogue());
        Optional<SpotCheck.Mismatch> wrong = wrong();
        if (wrong.isPresent() && config.layout() == TargetConfig.Layout.RELEASES) {
            turnBack(release, before, wrong.get());
        }
        new Store(target).put(Ledger.FILE, promise());
        hand.memory().published(release, site);
        refuse(wrong);
        hand.dialogue().say("publish.done", config.name());
        layout.prune();
        return release;
    }

    private Set<OutputPath> articlePages() {
        Set<OutputPath> pages = new HashSet<>(site.articles().keySet());
        pages.addAll(plan.moved().keySet());
        return pages;
    }

    /** Nothing is to be sent; what a run that ended too early did not come to is done now. */
    private void stay(Release release) throws IOException {
        if (!promise().equals(ledger.text())) {
            try (Lock lock = Lock.take(target, hand.holder(), clock.instant(), false, hand.dialogue())) {
                lock.stillMine();
                new Store(target).put(Ledger.FILE, promise());
            }
        }
        hand.memory().published(release, site);
        wrong().ifPresent(found -> {
            throw new BantinException("publish.check.stale", found.url(), found.found(), config.name());
        });
    }

    private String promise() {
        return ledger.renewed(site, plan.next().files().keySet()).text();
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
