package bantin.preview.move;

import java.util.ArrayList;
import java.util.List;

/** Where things went since the preview was started: who had one open before goes on writing it. */
final class Trail {
    private record Step(String from, String to) {}

    private final List<Step> steps = new ArrayList<>();

    synchronized void add(String from, String to) {
        steps.add(new Step(from, to));
    }

    /** Where a file is now that was at a path; the path itself where it is not known to have gone. */
    synchronized String end(String path) {
        String at = path;
        for (Step step : steps) {
            boolean went = at.equals(step.from()) || at.startsWith(step.from() + "/");
            at = went ? step.to() + at.substring(step.from().length()) : at;
        }
        return at;
    }
}
