package bantin.publish;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.problem.Doubt;
import bantin.publish.record.Delta;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a publish would do.
 *
 * @param articles how many articles are new, changed and gone
 * @param lost addresses that would answer 404 from then on
 * @param renamed by file, which of them belong to an article whose file was renamed
 * @param moved old address → new address of articles for which publishing writes a redirect
 * @param returning pages of articles that were withdrawn, and would be online again as they were
 * @param forgotten the ids of releases at the target that go, since they hold what is to leave no trace
 * @param cautions reasons not to do it
 */
public record Plan(
        Manifest next,
        Delta delta,
        Articles articles,
        SortedSet<OutputPath> lost,
        SortedMap<String, SortedSet<OutputPath>> renamed,
        SortedMap<OutputPath, OutputPath> moved,
        List<OutputPath> returning,
        List<String> forgotten,
        List<Caution> cautions) {

    /** Numbers of articles. */
    public record Articles(int added, int changed, int removed) {}

    public boolean isEmpty() {
        return delta.isEmpty();
    }

    /** Those that nobody allowed; the first is the one that a publish ends with. */
    public List<Caution> cautionsBeside(Set<Caution.Kind> allowed) {
        return cautions.stream()
                .filter(caution -> !allowed.contains(caution.kind()))
                .toList();
    }

    /** Throws the first caution that is not allowed. */
    public void refuseUnless(Set<Caution.Kind> allowed) {
        cautionsBeside(allowed).stream().findFirst().ifPresent(caution -> {
            throw new Doubt(caution.kind().word(), caution.id(), caution.args().toArray());
        });
    }

    /** One line without words, for the release's record. */
    String brief() {
        return "+" + articles.added() + " ~" + articles.changed() + " -" + articles.removed() + " files " + delta.sent()
                + " bytes " + delta.bytes(next);
    }
}
