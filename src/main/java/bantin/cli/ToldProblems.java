package bantin.cli;

import bantin.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the editor was told already: a problem that only moved to another line with its words is no news. */
final class ToldProblems {
    private Map<List<Object>, Integer> told = Map.of();

    /** Those of the problems that are new; from now on all of them are told. */
    List<Problem> news(List<Problem> now) {
        Map<List<Object>, Integer> left = new HashMap<>(told);
        Map<List<Object>, Integer> all = new HashMap<>();
        List<Problem> news = new ArrayList<>();
        for (Problem problem : now) {
            List<Object> words = words(problem);
            all.merge(words, 1, Integer::sum);
            int before = left.merge(words, -1, Integer::sum);
            if (before < 0) {
                news.add(problem);
            }
        }
        told = all;
        return List.copyOf(news);
    }

    private static List<Object> words(Problem problem) {
        return List.of(
                problem.id(),
                problem.severity(),
                problem.args(),
                problem.place().file(),
                String.valueOf(problem.place().excerpt()));
    }
}
