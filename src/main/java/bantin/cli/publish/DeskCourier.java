package bantin.cli.publish;

import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Workshop;
import bantin.config.TargetConfig;
import bantin.director.Progress;
import bantin.director.ReadMemory;
import bantin.director.SiteBuild;
import bantin.preview.online.Courier;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.publish.Caution;
import bantin.publish.Errand;
import bantin.publish.FindingsText;
import bantin.publish.History;
import bantin.publish.Plan;
import bantin.publish.PlanText;
import bantin.publish.proof.Findings;
import bantin.publish.proof.Verification;
import bantin.publish.target.Dialogue;
import bantin.publish.target.Target;
import bantin.text.Dates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Publishes for the desk of {@code bantin serve}, as the commands do. */
public final class DeskCourier implements Courier, AutoCloseable {
    private final Surroundings around;
    private final GlobalOptions options = new GlobalOptions();
    private final Messages messages;
    private final LastPublished published;
    private final LastFinished finished = new LastFinished();
    private @Nullable Workshop kept;

    /** @param served the options of the preview; what is published is the portal as of now, without drafts */
    public DeskCourier(Surroundings around, GlobalOptions served) {
        this.around = around;
        options.site = served.site;
        options.output = served.output;
        options.strict = served.strict;
        this.published = new LastPublished(around, options);
        this.messages = Messages.in(served.lang(around.environment()));
    }

    @Override
    public List<Place> places() {
        return new PublishDesk(around, options)
                .places().stream()
                        .map(target -> new Place(target.name(), target.to()))
                        .toList();
    }

    @Override
    public List<String> older() {
        return published.older(messages);
    }

    @Override
    public void moved(String from, String to) {
        try {
            new PublishDesk(around, options).moved(from, to);
        } catch (BantinException | IOException notKnown) {
            // the next publish knows it by its new path
            return;
        }
    }

    /** What the desk is to show of it. */
    public LastPublished published() {
        return published;
    }

    @Override
    public void publish(String place, Cause cause, Ear ear) throws IOException {
        PublishDesk desk = desk(ear);
        TargetConfig config = desk.target(place);
        SiteBuild.Strictness strictness =
                options.strict ? SiteBuild.Strictness.WARNINGS_TOO : SiteBuild.Strictness.ERRORS_ONLY;
        Delivery delivery = new Delivery(desk, config, around.clock(), strictness, finished);
        AtTheDesk company = new AtTheDesk(ear, dialogue(desk, ear));
        if (cause == Cause.REPAIR) {
            try (Workshop anew = new Workshop(around, options, ReadMemory.Trust.NOTHING)) {
                delivery.of(anew, Delivery.Cause.REPAIR, company);
            }
        } else {
            delivery.of(workshop(), Delivery.Cause.EDITING, company);
        }
    }

    /** One for all that is published from the desk: what was read of thousands of articles is read once. */
    private synchronized Workshop workshop() {
        if (kept == null) {
            kept = new Workshop(around, options, ReadMemory.Trust.BYTES);
        }
        return kept;
    }

    @Override
    public synchronized void close() {
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }

    @Override
    public Shelf releases(String place, Ear ear) throws IOException {
        PublishDesk desk = desk(ear);
        TargetConfig config = desk.target(place);
        PlanText words = new PlanText(messages);
        Dates dates = new Dates(messages.lang().code());
        try (Target target = desk.open(config, dialogue(desk, ear))) {
            History.Shelf shelf = new History(config, target, desk.memory(config)).shelf();
            String online = shelf.online().orElse("");
            return new Shelf(
                    shelf.releases().stream()
                            .map(release -> new Release(
                                    release.id(),
                                    dates.numeric(release.when()
                                            .atZone(desk.config().timezone())
                                            .toLocalDateTime()),
                                    release.who() + ": " + words.brought(release),
                                    release.id().equals(online)))
                            .toList(),
                    shelf.newer().map(newest -> messages.text("publish.releases.older", online, newest.id())));
        }
    }

    @Override
    public List<String> turnBack(String place, String release, Ear ear) throws IOException {
        PublishDesk desk = desk(ear);
        TargetConfig config = desk.target(place);
        if (release.isEmpty()) {
            // a name may be given by its beginning, and all begin with nothing
            throw new BantinException("publish.rollback.unknown", release, config.name());
        }
        Dialogue dialogue = dialogue(desk, ear);
        try (Target target = desk.open(config, dialogue)) {
            Errand.Hand hand =
                    new Errand.Hand(desk.holder(), desk.signer(), desk.memory(config), desk.check(), dialogue);
            var back = new History(config, target, desk.memory(config))
                    .rollback(Optional.of(release), hand, around.clock().instant());
            desk.tell("rollback", config);
            return List.of(
                    messages.text("publish.rolled-back", back.id(), back.who()),
                    messages.text("publish.rolled-back.next"));
        }
    }

    @Override
    public List<String> verify(String place, Ear ear) throws IOException {
        PublishDesk desk = desk(ear);
        TargetConfig config = desk.target(place);
        Dialogue dialogue = dialogue(desk, ear);
        try (Target target = desk.open(config, dialogue)) {
            Findings findings = new Verification(config, desk.signer(), dialogue).ofTarget(target, desk.memory(config));
            FindingsText words = new FindingsText(messages);
            List<String> lines = new ArrayList<>(List.of(words.verdictAtTheDesk(findings)));
            lines.addAll(words.lines(findings));
            return lines;
        }
    }

    /** Reads site.yml anew: it may have changed since the preview was started. */
    private PublishDesk desk(Ear ear) {
        return new PublishDesk(around, options, ear.guest());
    }

    private Dialogue dialogue(PublishDesk desk, Ear ear) {
        return new DeskDialogue(ear, messages, desk.config().timezone());
    }

    /** Whoever pressed the button. */
    private final class AtTheDesk implements Delivery.Company {
        private final Ear ear;
        private final Dialogue dialogue;

        AtTheDesk(Ear ear, Dialogue dialogue) {
            this.ear = ear;
            this.dialogue = dialogue;
        }

        @Override
        public Dialogue dialogue() {
            return dialogue;
        }

        @Override
        public Messages messages() {
            return messages;
        }

        @Override
        public void waits() {
            ear.stage(Stage.WAITING);
            ear.goesOn();
        }

        @Override
        public void begins() {
            ear.stage(Stage.BUILDING);
        }

        @Override
        public Progress progress() {
            AtomicInteger done = new AtomicInteger();
            AtomicInteger total = new AtomicInteger();
            return new Progress() {
                @Override
                public void begin(Progress.Stage stage, int items) {
                    done.set(0);
                    total.set(items);
                }

                @Override
                public void advance() {
                    ear.built(done.incrementAndGet(), total.get());
                    // what is made so far is for a folder that nobody sees yet
                    ear.goesOn();
                }
            };
        }

        @Override
        public void built(List<Problem> problems) {
            ear.stage(Stage.COMPARING);
            ear.goesOn();
        }

        @Override
        public Optional<Set<Caution.Kind>> consent(Plan plan, List<String> lines) {
            return ear.consent(PlanOffer.of(plan, lines, messages)).map(PlanOffer::kinds);
        }

        @Override
        public void online(boolean brought, String url) {
            ear.online(brought, url);
        }
    }
}
