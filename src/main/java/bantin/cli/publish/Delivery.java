package bantin.cli.publish;

import bantin.cli.workshop.Workshop;
import bantin.config.TargetConfig;
import bantin.director.Progress;
import bantin.director.SiteBuild;
import bantin.director.Snapshot;
import bantin.director.last.LastBuild;
import bantin.output.SiteHashes;
import bantin.preview.online.Courier;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.publish.Caution;
import bantin.publish.EarlyConnection;
import bantin.publish.Errand;
import bantin.publish.Plan;
import bantin.publish.PlanText;
import bantin.publish.Publisher;
import bantin.publish.Publishing;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Memory;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.site.NextChange;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One build of the portal and its way onto a target, the same for a command and for the desk. */
public final class Delivery {
    private final PublishDesk desk;
    private final TargetConfig config;
    private final InstantSource clock;
    private final SiteBuild.Strictness strictness;
    private final LastFinished known;

    /** @param known what an earlier delivery of the same portal with the same wishes finished */
    Delivery(
            PublishDesk desk,
            TargetConfig config,
            InstantSource clock,
            SiteBuild.Strictness strictness,
            LastFinished known) {
        this.desk = desk;
        this.config = config;
        this.clock = clock;
        this.strictness = strictness;
        this.known = known;
    }

    /** For which cause. */
    public enum Cause {
        EDITING,
        /** reads all files at the target and makes good what somebody did to them */
        REPAIR
    }

    /** Who is told of it, and says how far it goes. */
    interface Company {
        Dialogue dialogue();

        Messages messages();

        /** Somebody else makes the site's folder just now. Said again and again; what it throws ends the waiting. */
        void waits();

        /** Its turn has come. */
        void begins();

        /** Hears how far the building has come. */
        Progress progress();

        /** The portal was built, or could not be. */
        void built(List<Problem> problems);

        /** Which cautions may be passed over; empty when it goes no further. */
        Optional<Set<Caution.Kind>> consent(Plan plan, List<String> lines);

        /** @param brought whether there was anything to bring */
        void online(boolean brought, String url);
    }

    /** @return the next moment at which the portal changes by itself */
    Optional<NextChange.Change> of(Workshop workshop, Cause cause, Company company) throws IOException {
        return workshop.inTurn(company::waits, () -> inTurn(workshop, cause, company));
    }

    private Optional<NextChange.Change> inTurn(Workshop workshop, Cause cause, Company company) throws IOException {
        company.begins();
        Memory memory = desk.memory(config);
        memory.recall();
        desk.signer().makeReady();
        workshop.lookAgain();
        try (EarlyConnection connection = desk.connection(config)) {
            Finished site = finished(workshop, cause, company);
            PlanText words = new PlanText(company.messages(), site::aliases);
            try (Target target = connection.target(company.dialogue())) {
                bring(site.files(), words, cause, company, memory, target);
            }
            return site.next();
        }
    }

    /** What was built the last time is not built again while nothing changed, neither the sources nor what was made of them. */
    private Finished finished(Workshop workshop, Cause cause, Company company) {
        LastBuild last = workshop.lastBuild();
        Optional<Finished> same = cause == Cause.REPAIR ? Optional.empty() : known.stillTrue(last, workshop::now);
        if (same.isPresent()) {
            company.built(same.get().problems());
            return same.get();
        }
        Snapshot snapshot = workshop.snapshot(company.progress());
        workshop.remember();
        if (cause == Cause.REPAIR) {
            // somebody doubts what is known: every file is read
            workshop.hashes().forget();
        }
        SiteHashes hashes = workshop.hashes();
        SiteBuild.Result built = new SiteBuild(workshop.output().seenBy(hashes), workshop.threads(), company.progress())
                .build(snapshot, strictness, last.bodies(snapshot, workshop::bytesOf));
        company.built(built.problems());
        if (built.changes().isEmpty()) {
            throw new Courier.Faulty(null);
        }
        last.keep(snapshot, built, workshop::bytesOf);
        Finished finished =
                Finished.of(snapshot, last.sources(), built.problems(), FinishedSite.of(snapshot, workshop, hashes));
        known.keep(finished);
        return finished;
    }

    private void bring(LocalSite site, PlanText words, Cause cause, Company company, Memory memory, Target target) {
        Errand.Hand hand = new Errand.Hand(desk.holder(), desk.signer(), memory, desk.check(), company.dialogue());
        Publisher publisher = new Publisher(new Errand(config, target, hand, clock));
        Publishing publishing = cause == Cause.REPAIR ? publisher.repair(site) : publisher.prepare(site);
        Optional<Set<Caution.Kind>> allowed = company.consent(publishing.plan(), words.lines(publishing.plan()));
        if (allowed.isPresent()) {
            boolean brought = publishing.go(allowed.get()).isPresent();
            if (brought) {
                desk.tell("publish", config);
            }
            company.online(brought, config.url().isEmpty() ? site.url() : config.url());
        }
    }
}
