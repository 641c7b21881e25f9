package bantin.cli.publish;

import bantin.cli.screen.Console;
import bantin.cli.screen.Exit;
import bantin.cli.screen.GlobalOptions;
import bantin.cli.screen.Surroundings;
import bantin.cli.workshop.Workshop;
import bantin.config.TargetConfig;
import bantin.director.Progress;
import bantin.director.SiteBuild;
import bantin.problem.BantinException;
import bantin.problem.Messages;
import bantin.problem.Problem;
import bantin.publish.Caution;
import bantin.publish.Plan;
import bantin.publish.target.Dialogue;
import bantin.site.NextChange;
import java.io.IOException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A delivery as somebody at a terminal hears of it and says yes to it. */
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
    public record Mode(Reach reach, Consent consent, Delivery.Cause cause, Set<Caution.Kind> allowed) {

        /**
         * For the times after, when nobody sits there: what was allowed stays allowed, but for one thing. Whoever turns
         * back meanwhile does so to make something disappear.
         */
        public Mode again() {
            Set<Caution.Kind> still = EnumSet.noneOf(Caution.Kind.class);
            still.addAll(allowed);
            still.remove(Caution.Kind.OLDER);
            return new Mode(reach, Consent.GIVEN, Delivery.Cause.EDITING, still);
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
        AtTheScreen company = new AtTheScreen(mode);
        SiteBuild.Strictness strictness =
                options.strict ? SiteBuild.Strictness.WARNINGS_TOO : SiteBuild.Strictness.ERRORS_ONLY;
        Optional<NextChange.Change> next = new Delivery(desk, config, around.clock(), strictness, new LastFinished())
                .of(workshop, mode.cause(), company);
        return new Outcome(company.code, next);
    }

    /** Whoever typed the command. */
    private final class AtTheScreen implements Delivery.Company {
        private final Mode mode;
        private final ScreenDialogue dialogue = new ScreenDialogue(around, options, console.messages(), zone());
        private int code = Exit.DONE;
        private boolean told;

        AtTheScreen(Mode mode) {
            this.mode = mode;
        }

        @Override
        public Dialogue dialogue() {
            return dialogue;
        }

        @Override
        public Messages messages() {
            return console.messages();
        }

        @Override
        public void waits() {
            if (!told) {
                console.note("output.turn");
            }
            told = true;
        }

        @Override
        public void begins() {
            // whoever typed the command knows
        }

        @Override
        public Progress progress() {
            return Progress.silent();
        }

        @Override
        public void built(List<Problem> problems) {
            console.problems(problems);
        }

        @Override
        public Optional<Set<Caution.Kind>> consent(Plan plan, List<String> lines) {
            List<Caution> beside = plan.cautionsBeside(mode.allowed());
            if (mode.reach() == Reach.SAYING) {
                lines.forEach(console::print);
                beside.forEach(caution -> tell(caution, console::print));
                code = beside.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
                return Optional.empty();
            }
            lines.forEach(console::remark);
            return Optional.of(consented(plan, mode, dialogue));
        }

        @Override
        public void online(boolean brought, String url) {
            console.say(brought ? "publish.done" : "publish.same", config.name(), url);
        }
    }

    /** The cautions that don't stop this publish, once whoever sits there said yes to it. */
    private Set<Caution.Kind> consented(Plan plan, Mode mode, Dialogue dialogue) {
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
        if (asks
                && (mode.cause() == Delivery.Cause.REPAIR || !plan.isEmpty())
                && !dialogue.confirm("publish.confirm", config.name())) {
            throw new Unconfirmed();
        }
        return mode.allowed();
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
}
