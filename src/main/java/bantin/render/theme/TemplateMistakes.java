package bantin.render.theme;

import bantin.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Finds what else is wrong with a template that the engine gave up at the first trouble: the place in trouble is left blank
 * and the page made again, for as long as something new is found.
 */
final class TemplateMistakes {
    /** Enough for a line or two; whoever made more looks at the first ones first. */
    private static final int MOST = 10;

    private final UnaryOperator<String> places;
    private final Function<Map<String, String>, Optional<Problem>> attempt;

    /**
     * @param places each template as problems name it
     * @param attempt makes the page with other texts, by names inside the folder, and tells the first trouble
     */
    TemplateMistakes(UnaryOperator<String> places, Function<Map<String, String>, Optional<Problem>> attempt) {
        this.places = places;
        this.attempt = attempt;
    }

    /** All troubles, beginning with the first. */
    List<Problem> from(Problem first, Map<String, String> texts) {
        List<Problem> found = new ArrayList<>(List.of(first));
        Map<String, String> patched = new TreeMap<>(texts);
        Problem last = first;
        while (found.size() < MOST) {
            Optional<Next> next = next(last, patched);
            if (next.isEmpty() || next.get().problem().isEmpty()) {
                break;
            }
            patched = next.get().texts();
            last = next.get().problem().get();
            found.add(last);
        }
        return List.copyOf(found);
    }

    private record Next(Map<String, String> texts, Optional<Problem> problem) {}

    /** What comes up when the place of a trouble is blank; empty when no blank helps. */
    private Optional<Next> next(Problem last, Map<String, String> texts) {
        String name = texts.keySet().stream()
                .filter(template -> places.apply(template).equals(last.place().file()))
                .findFirst()
                .orElse("");
        String text = texts.getOrDefault(name, "");
        int line = startOf(text, last.place().line());
        int end = line < 0 || text.indexOf('\n', line) < 0 ? text.length() : text.indexOf('\n', line);
        for (int at = line; at >= 0 && at < end; ) {
            int start = text.indexOf("{{", at);
            int close = start < 0 ? -1 : text.indexOf("}}", start);
            if (close < 0 || start >= end) {
                return Optional.empty();
            }
            int column = last.place().column();
            if (column == 0 || line + column - 1 >= start && line + column - 1 < close) {
                Map<String, String> patched = new TreeMap<>(texts);
                String blank = text.substring(start, close + 2).replaceAll("[^\\n]", " ");
                patched.put(name, text.substring(0, start) + blank + text.substring(close + 2));
                Optional<Problem> problem = attempt.apply(patched);
                if (!problem.equals(Optional.of(last))) {
                    return Optional.of(new Next(patched, problem));
                }
            }
            at = close + 2;
        }
        return Optional.empty();
    }

    /** Where a line begins, counted from 1; -1 when there is none. */
    private static int startOf(String text, int line) {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
            start = start == 0 ? -1 : start;
        }
        return line == 0 ? -1 : start;
    }
}
