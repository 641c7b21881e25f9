package bantin.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Problems that are told as one, since hundreds of one kind would hide all others: the first of them, and the others by
 * their places.
 */
public record ProblemGroup(Problem first, List<Problem> others) {
    /** So many of the same words are told one by one, so many of the same kind. */
    private static final int FEW = 5;

    private static final int MANY = 20;

    private static final int FIRST_OF_A_KIND = 9;
    private static final int ALL_OF_A_LIST = 99;

    public ProblemGroup {
        others = List.copyOf(others);
    }

    /** Errors first, each severity in the order of the places at which its first problem stands. */
    public static List<ProblemGroup> of(Collection<Problem> problems) {
        List<Problem> alone = new ArrayList<>();
        List<ProblemGroup> groups = new ArrayList<>();
        // the same words are a group sooner: a name of another program in each of a thousand heads
        List<Problem> rest = new ArrayList<>();
        Predicate<Problem> listed = ProblemGroup::isListed;
        split(problems.stream().filter(listed).toList(), p -> List.of(p.id()), 1, rest, groups);
        rest.addAll(problems.stream().filter(listed.negate()).toList());
        split(rest, p -> List.of(p.id(), p.severity(), p.args()), FEW, alone, groups);
        List<Problem> single = new ArrayList<>();
        split(alone, p -> List.of(p.id(), p.severity()), MANY, single, groups);
        single.forEach(problem -> groups.add(new ProblemGroup(problem, List.of())));
        groups.sort(Comparator.comparing((ProblemGroup group) -> !group.first().isError())
                .thenComparing(ProblemGroup::first));
        return List.copyOf(groups);
    }

    /** Errors first, each severity by place. */
    public static List<Problem> errorsFirst(Collection<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> !problem.isError())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** How many places of the others are told. */
    int shown() {
        return isListed(first) ? ALL_OF_A_LIST : FIRST_OF_A_KIND;
    }

    /** Whether it is a line of one list of things to do. */
    private static boolean isListed(Problem problem) {
        return problem.isUnfilled() || problem.topic() == Topic.LEFTOVER;
    }

    private static void split(
            Collection<Problem> problems,
            Function<Problem, List<Object>> kind,
            int most,
            List<Problem> alone,
            List<ProblemGroup> groups) {
        Map<List<Object>, List<Problem>> kinds = new LinkedHashMap<>();
        for (Problem problem : problems) {
            kinds.computeIfAbsent(kind.apply(problem), k -> new ArrayList<>()).add(problem);
        }
        for (List<Problem> same : kinds.values()) {
            if (same.size() > most) {
                List<Problem> sorted = same.stream().sorted().toList();
                groups.add(new ProblemGroup(sorted.get(0), sorted.subList(1, sorted.size())));
            } else {
                alone.addAll(same);
            }
        }
    }
}
