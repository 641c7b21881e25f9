package bantin.cli.publish;

import bantin.hash.Fingerprinter;
import bantin.output.OutputPath;
import bantin.preview.online.Courier;
import bantin.problem.Messages;
import bantin.publish.Caution;
import bantin.publish.Plan;
import bantin.publish.PlanText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A plan as the desk offers it. */
final class PlanOffer {
    private PlanOffer() {}

    static Courier.Offer of(Plan plan, List<String> lines, Messages messages) {
        List<Courier.Doubt> doubts = plan.cautions().stream()
                .map(caution -> new Courier.Doubt(caution.kind().word(), messages.text(caution.id(), caution.args())))
                .toList();
        return new Courier.Offer(
                print(plan, lines),
                lines,
                doubts,
                plan.isEmpty(),
                new Courier.Pages(
                        pages(plan.delta().added()),
                        pages(plan.delta().changed()),
                        pages(plan.delta().removed())));
    }

    /** The cautions that doubts of these names stand for. */
    static Set<Caution.Kind> kinds(Set<String> names) {
        Set<Caution.Kind> kinds = EnumSet.noneOf(Caution.Kind.class);
        for (Caution.Kind kind : Caution.Kind.values()) {
            if (names.contains(kind.word())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static String print(Plan plan, List<String> lines) {
        Fingerprinter print = new Fingerprinter().add(plan.next().text());
        lines.forEach(print::add);
        plan.delta().added().forEach(path -> print.add("+" + path));
        plan.delta().changed().forEach(path -> print.add("~" + path));
        plan.delta().removed().forEach(path -> print.add("-" + path));
        plan.cautions().forEach(caution -> print.add(caution.kind().word()));
        return print.fingerprint().hex();
    }

    private static List<String> pages(List<OutputPath> paths) {
        return paths.stream()
                .filter(path -> path.path().endsWith(".html"))
                .map(PlanText::address)
                .toList();
    }
}
