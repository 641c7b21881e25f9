package bantin.cli.publish;

import bantin.cli.screen.Console;
import bantin.cli.screen.Exit;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Workshop;
import bantin.config.TargetConfig;
import bantin.content.Head;
import bantin.director.Progress;
import bantin.director.SiteBuild;
import bantin.director.Snapshot;
import bantin.output.SiteHashes;
import bantin.problem.BantinException;
import bantin.publish.Caution;
import bantin.publish.EarlyConnection;
import bantin.publish.Errand;
import bantin.publish.Plan;
import bantin.publish.PlanText;
import bantin.publish.Publisher;
import bantin.publish.Publishing;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Memory;
import bantin.publish.target.Target;
import bantin.site.NextChange;
import java.io.IOException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One build of the portal and its way onto a target. */
public final class PublishRun {
    private final Surroundings around;
    private final GlobalOptions options;
    private final Console console;
    private final PublishDesk desk;
    private final TargetConfig config;

    public PublishRun(Surroundings around, GlobalOptions options, PublishDesk desk, TargetConfig config) {
        this.around = around;
        this.options = options;
        this.console = new Console(around, options);
        this.desk = desk;
        this.config = config;
    }

    /** How far to go, after what is said of it, for which cause, and past which cautions. */
    public record Mode(Reach reach, Consent consent, Cause cause, Set<Caution.Kind> allowed) {

        /**
         * For the times after, when nobody sits there: what was allowed stays allowed, but for one thing. Whoever turns
         * back meanwhile does so to make something disappear.
         */
        public Mode again() {
            Set<Caution.Kind> still = EnumSet.noneOf(Caution.Kind.class);
            still.addAll(allowed);
            still.remove(Caution.Kind.OLDER);
            return new Mode(reach, Consent.GIVEN, Cause.EDITING, still);
        }
    }

    public enum Reach {
        /** only says what would be done */
        SAYING,
        PUBLISHING
    }

    public enum Consent {
        ASKED,
        /** nobody is asked */
        GIVEN
    }

    public enum Cause {
        EDITING,
        /** reads all files at the target and makes good what somebody did to them */
        REPAIR
    }

    /** She said no, or nobody was there to say yes. */
    static final class Unconfirmed extends BantinException {
        private static final long serialVersionUID = 1L;

        Unconfirmed() {
            super("publish.unconfirmed");
        }
    }

    /** The exit code, and the next moment at which the portal changes by itself. */
    record Outcome(int code, Optional<NextChange.Change> next) {}

    ZoneId zone() {
        return desk.config().timezone();
    }

    Outcome in(Workshop workshop, Mode mode) throws IOException {
        return workshop.inTurn(console, () -> inTurn(workshop, mode));
    }

    private Outcome inTurn(Workshop workshop, Mode mode) throws IOException {
        Memory memory = desk.memory(config);
        memory.recall();
        desk.signer().makeReady();
        try (EarlyConnection connection = desk.connection(config)) {
            return in(workshop, mode, connection, memory);
        }
    }

    private Outcome in(Workshop workshop, Mode mode, EarlyConnection connection, Memory memory) throws IOException {
        Snapshot snapshot = workshop.snapshot(Progress.silent());
        workshop.remember();
        SiteBuild.Strictness strictness =
                options.strict ? SiteBuild.Strictness.WARNINGS_TOO : SiteBuild.Strictness.ERRORS_ONLY;
        SiteHashes hashes = mode.cause() == Cause.REPAIR ? workshop.hashesAnew() : workshop.hashes();
        SiteBuild.Result built = new SiteBuild(workshop.output().seenBy(hashes), workshop.threads(), Progress.silent())
                .build(snapshot, strictness);
        console.problems(built.problems());
        if (built.changes().isEmpty()) {
            throw new BantinException("publish.build-errors");
        }
        LocalSite site = FinishedSite.of(snapshot, workshop, hashes);
        PlanText words = new PlanText(console.messages(), file -> aliases(snapshot, file));
        return new Outcome(publish(site, words, mode, connection, memory), snapshot.nextChange());
    }

    private int publish(LocalSite site, PlanText words, Mode mode, EarlyConnection connection, Memory memory)
            throws IOException {
        ScreenDialogue dialogue = new ScreenDialogue(around, options, console.messages(), zone());
        Errand.Hand hand = new Errand.Hand(desk.holder(), desk.signer(), memory, desk.check(), dialogue);
        try (Target target = connection.target(dialogue)) {
            Publisher publisher = new Publisher(new Errand(config, target, hand, around.clock()));
            boolean repair = mode.cause() == Cause.REPAIR;
            Publishing publishing = repair ? publisher.repair(site) : publisher.prepare(site);
            List<String> lines = words.lines(publishing.plan());
            List<Caution> beside = publishing.plan().cautionsBeside(mode.allowed());
            if (mode.reach() == Reach.SAYING) {
                lines.forEach(console::print);
                beside.forEach(caution -> tell(caution, console::print));
                return beside.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
            }
            lines.forEach(console::remark);
            Set<Caution.Kind> allowed = consented(publishing.plan(), mode, repair, dialogue);
            say(publishing.go(allowed).isPresent(), site);
            return Exit.DONE;
        }
    }

    /** The cautions that don't stop this publish, once whoever sits there said yes to it. */
    private Set<Caution.Kind> consented(Plan plan, Mode mode, boolean repair, ScreenDialogue dialogue) {
        List<Caution> beside = plan.cautionsBeside(mode.allowed());
        boolean asks = mode.consent() == Consent.ASKED;
        // what somebody took away on purpose comes back when she who sits there says so
        boolean onlyOlder = beside.size() == 1 && beside.get(0).kind() == Caution.Kind.OLDER;
        if (asks && onlyOlder && dialogue.confirm("publish.confirm.older", text(beside.get(0)), config.name())) {
            Set<Caution.Kind> allowed = EnumSet.of(Caution.Kind.OLDER);
            allowed.addAll(mode.allowed());
            return allowed;
        }
        // the first one ends the command
        beside.stream().skip(1).forEach(caution -> tell(caution, console::remark));
        plan.refuseUnless(mode.allowed());
        if (asks && (repair || !plan.isEmpty()) && !dialogue.confirm("publish.confirm", config.name())) {
            throw new Unconfirmed();
        }
        return mode.allowed();
    }

    private void say(boolean brought, LocalSite site) {
        String url = config.url().isEmpty() ? site.url() : config.url();
        console.say(brought ? "publish.done" : "publish.same", config.name(), url);
    }

    private String text(Caution caution) {
        return console.messages().text(caution.id(), caution.args());
    }

    private void tell(Caution caution, Consumer<String> screen) {
        screen.accept(text(caution));
        console.messages()
                .optional(caution.id() + ".hint", caution.args())
                .ifPresent(hint -> screen.accept("  " + hint));
    }

    /** The old addresses that the head of a file names. */
    private static List<String> aliases(Snapshot snapshot, String file) {
        return snapshot.entries().stream()
                .filter(entry -> entry.file().equals(file))
                .flatMap(entry -> entry.head().aliases().stream())
                .map(Head.Alias::address)
                .toList();
    }
}
