package bantin.edit;

import java.util.ArrayList;
import java.util.List;

/** One line of a comparison of two texts. */
public record LineChange(Kind kind, String line) {
    private static final long MOST_COMPARED = 4_000_000;
    /** Lines that stay, shown around those that don't. */
    private static final int NEAR = 2;

    public enum Kind {
        SAME,
        GONE,
        NEW,
        /** lines that stay were left out here */
        GAP
    }

    /** What makes the new text of the old one, with a few of the lines around it. */
    public static List<LineChange> between(String old, String fresh) {
        return near(all(
                List.of(LineEnds.shown(old).split("\n", -1)),
                List.of(LineEnds.shown(fresh).split("\n", -1))));
    }

    /** All of both; what went stands before what came in its place. */
    static List<LineChange> all(List<String> before, List<String> after) {
        int[] partner = LinePairs.of(before, after, MOST_COMPARED);
        List<LineChange> all = new ArrayList<>();
        int at = 0;
        int from = 0;
        for (int i = 0; i <= after.size(); i++) {
            if (i < after.size() && partner[i] < 0) {
                continue;
            }
            int until = i < after.size() ? partner[i] : before.size();
            before.subList(at, until).forEach(line -> all.add(new LineChange(Kind.GONE, line)));
            after.subList(from, i).forEach(line -> all.add(new LineChange(Kind.NEW, line)));
            if (i < after.size()) {
                all.add(new LineChange(Kind.SAME, after.get(i)));
            }
            at = until + 1;
            from = i + 1;
        }
        return all;
    }

    private static List<LineChange> near(List<LineChange> all) {
        boolean[] shown = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() != Kind.SAME) {
                for (int j = Math.max(0, i - NEAR); j <= Math.min(all.size() - 1, i + NEAR); j++) {
                    shown[j] = true;
                }
            }
        }
        List<LineChange> near = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (shown[i]) {
                near.add(all.get(i));
            } else if (i == 0 || shown[i - 1]) {
                near.add(new LineChange(Kind.GAP, ""));
            }
        }
        return List.copyOf(near);
    }
}
