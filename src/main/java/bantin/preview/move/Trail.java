package bantin.preview.move;

import java.util.ArrayList;
import java.util.List;

/** Where things went since the preview was started: who had one open before goes on writing it. */
final class Trail {
    private record Step(String from, String to) {
        boolean takes(String path) {
            return path.equals(from) || path.startsWith(from + "/");
        }
    }

    private final List<Step> steps = new ArrayList<>();

    synchronized void add(String from, String to) {
        steps.add(new Step(from, to));
    }

    /** Where a file may be now that was at a path: what went from there last is the first. */
    synchronized List<String> ends(String path) {
        List<String> ends = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).takes(path)) {
                String at = path;
                for (Step step : steps.subList(i, steps.size())) {
                    at = step.takes(at) ? step.to() + at.substring(step.from().length()) : at;
                }
                ends.add(at);
            }
        }
        return ends;
    }
}
