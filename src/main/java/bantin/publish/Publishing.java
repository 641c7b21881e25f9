package bantin.publish;

import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One publish, compared and ready to go. */
public final class Publishing {

    /** Who publishes, and what this computer keeps for it. */
    public record Hand(Holder holder, Signer signer, Memory memory, SiteCheck check, Talk talk) {}

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
    private final Instant now;

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
            Instant now) {
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
        this.now = now;
    }

    public Plan plan() {
        return plan;
    }

    /** Throws the first caution that is not allowed. */
    public void refuseUnless(Set<Caution.Kind> allowed) {
        Publisher.refuse(plan, allowed);
    }

    /** Refuses when there are cautions that are not allowed. Does nothing when the target has this very site. */
    public Optional<Release> go(Set<Caution.Kind> allowed) {
        Publisher.refuse(plan, allowed);
        try {
            if (plan.isEmpty() && online.release().filter(Release::isIntact).isPresent()) {
                hand.memory().published(online.release().get(), site);
                return Optional.empty();
            }
            boolean anyway = allowed.contains(Caution.Kind.BUSY);
            try (Lock lock = Lock.take(target, hand.holder(), now, anyway, hand.talk())) {
                return Optional.of(bring(lock));
            }
        } catch (IOException e) {
            throw Trouble.at(config, e);
        }
    }

    private Release bring(Lock lock) throws IOException {
        if (!layout.state().equals(state)) {
            throw new BantinException("publish.overtaken", config.name());
        }
        Optional<String> before = layout.currentId();
        Release release = Release.signed(hand.holder().who(), now, plan.brief(), plan.next(), hand.signer());
        layout.bring(new Layout.Coming(release, files, articlePages()), online, lock, hand.talk());
        verifyOnline(release, before);
        Layout.put(
                target,
                Ledger.FILE,
                ledger.renewed(site, plan.next().files().keySet()).text());
        hand.memory().published(release, site);
        hand.talk().say("publish.done", config.name());
        layout.prune();
        return release;
    }

    private Set<OutputPath> articlePages() {
        Set<OutputPath> pages = new HashSet<>(site.articles().keySet());
        pages.addAll(plan.moved().keySet());
        return pages;
    }

    private void verifyOnline(Release release, Optional<String> before) throws IOException {
        if (!config.check()) {
            return;
        }
        String url = config.url().isEmpty() ? site.url() : config.url();
        Optional<SiteCheck.Mismatch> wrong = hand.check().mismatch(url, plan, site, hand.talk());
        if (wrong.isEmpty()) {
            return;
        }
        boolean back = config.layout() == TargetConfig.Layout.RELEASES
                && before.filter(id -> !id.equals(release.id())).isPresent();
        if (back) {
            layout.turnTo(before.get());
        }
        throw new BantinException(
                back ? "publish.check.rolled-back" : "publish.check.wrong",
                wrong.get().url(),
                wrong.get().found());
    }
}
