package bantin.publish;

import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.publish.proof.VisitedAddress;
import bantin.publish.record.Delta;
import bantin.publish.record.Release;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Looks for reasons not to publish what was compared. */
final class Cautions {
    private static final int SHOWN = 10;

    private final Errand errand;
    private final Comparison found;

    Cautions(Errand errand, Comparison found) {
        this.errand = errand;
        this.found = found;
    }

    List<Caution> at(Instant now) throws IOException {
        List<Caution> cautions = new ArrayList<>();
        if (found.next().get(OutputPath.of("index.html")) == null) {
            cautions.add(Caution.of(Caution.Kind.HOME, found.site().folder()));
        }
        List<String> unfilled = found.site().unfilled();
        if (!unfilled.isEmpty()) {
            cautions.add(Caution.of(Caution.Kind.UNFILLED, unfilled.size(), places(unfilled)));
        }
        SortedSet<OutputPath> lost = found.lost();
        if (!lost.isEmpty()) {
            cautions.add(Caution.of(Caution.Kind.LOST, lost.size(), VisitedAddress.of(lost.first())));
        }
        addFewer(cautions);
        if (found.online().release().isPresent()) {
            Release last = found.online().release().get();
            addForeign(cautions, last);
            if (!found.delta().isEmpty()) {
                found.older().ifPresent(older -> cautions.add(older.caution(errand)));
            }
            if (last.when().isAfter(now)) {
                cautions.add(Caution.of(Caution.Kind.CLOCK, time(last.when()), time(now)));
            }
        } else if (errand.config().layout() == TargetConfig.Layout.IN_PLACE) {
            addOccupied(cautions, found.delta());
        }
        return cautions;
    }

    private static String places(List<String> unfilled) {
        List<String> all = unfilled.stream().distinct().toList();
        String shown = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
        return all.size() > SHOWN ? shown + "…" : shown;
    }

    private void addFewer(List<Caution> cautions) {
        // those whose time is over leave as their editors meant them to
        int before = (int) found.ledger().sources().stream()
                .filter(source -> !found.site().expired().contains(source))
                .count();
        int now = found.site().articles().size();
        if (now * 5 < before * 4) {
            cautions.add(Caution.of(Caution.Kind.FEWER, before, now));
        }
    }

    private void addForeign(List<Caution> cautions, Release last) throws IOException {
        if (last.key().equals(errand.hand().signer().publicKey())) {
            return;
        }
        if (!errand.hand().memory().sawLast(last.id())) {
            cautions.add(Caution.of(Caution.Kind.FOREIGN, last.id(), last.who(), time(last.when())));
        } else if (!errand.trusts(last.key())) {
            // this computer may have a new key itself, or somebody put his own in the place of one that was known
            cautions.add(Caution.said(
                    Caution.Kind.FOREIGN,
                    "publish.caution.foreign.key",
                    last.id(),
                    last.who(),
                    time(last.when()),
                    last.key()));
        }
    }

    private void addOccupied(List<Caution> cautions, Delta delta) throws IOException {
        Set<String> there = errand.target().list("").keySet();
        delta.added().stream()
                .map(OutputPath::path)
                .filter(there::contains)
                .findFirst()
                .ifPresent(path -> cautions.add(Caution.of(Caution.Kind.OCCUPIED, path)));
    }

    private String time(Instant moment) {
        return errand.hand().dialogue().time(moment);
    }
}
