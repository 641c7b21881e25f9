package bantin.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lines of a text stand in another one too: the longest row of them. */
final class LinePairs {
    private LinePairs() {}

    /**
     * For each line of the new text its partner in the old one, or -1.
     *
     * @param most how many pairs of lines may be looked at between two that are sure; where there would be more, only the same
     *     beginning and end are found
     */
    static int[] of(List<String> old, List<String> fresh, long most) {
        int[] partner = new int[fresh.size()];
        Arrays.fill(partner, -1);
        pair(old, fresh, new Part(0, old.size(), 0, fresh.size()), most, partner);
        return partner;
    }

    /** Some lines of both texts that stand beside each other; the ends are not included. */
    private record Part(int oldFrom, int oldTo, int from, int to) {
        long pairs() {
            return (long) (oldTo - oldFrom) * (to - from);
        }
    }

    private static void pair(List<String> old, List<String> fresh, Part part, long most, int[] partner) {
        int head = 0;
        int shorter = Math.min(part.oldTo - part.oldFrom, part.to - part.from);
        while (head < shorter && old.get(part.oldFrom + head).equals(fresh.get(part.from + head))) {
            partner[part.from + head] = part.oldFrom + head;
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(part.oldTo - 1 - tail).equals(fresh.get(part.to - 1 - tail))) {
            partner[part.to - 1 - tail] = part.oldTo - 1 - tail;
            tail++;
        }
        Part middle = new Part(part.oldFrom + head, part.oldTo - tail, part.from + head, part.to - tail);
        if (middle.pairs() <= most) {
            middle(
                    old.subList(middle.oldFrom, middle.oldTo),
                    fresh.subList(middle.from, middle.to),
                    middle.oldFrom,
                    middle.from,
                    partner);
        } else {
            apart(old, fresh, middle, most, partner);
        }
    }

    /** A long text is taken apart at the lines that stand in both of them once, and in the same order. */
    private static void apart(List<String> old, List<String> fresh, Part whole, long most, int[] partner) {
        Map<String, Integer> once = once(fresh, whole.from, whole.to);
        Map<String, Integer> onceInOld = once(old, whole.oldFrom, whole.oldTo);
        List<int[]> sure = inOrder(old.subList(whole.oldFrom, whole.oldTo).stream()
                .filter(line -> once.getOrDefault(line, -1) >= 0 && onceInOld.get(line) >= 0)
                .map(line -> new int[] {onceInOld.get(line), once.get(line)})
                .toList());
        int oldFrom = whole.oldFrom;
        int from = whole.from;
        for (int[] pair : sure) {
            partner[pair[1]] = pair[0];
            pair(old, fresh, new Part(oldFrom, pair[0], from, pair[1]), most, partner);
            oldFrom = pair[0] + 1;
            from = pair[1] + 1;
        }
        if (!sure.isEmpty()) {
            pair(old, fresh, new Part(oldFrom, whole.oldTo, from, whole.to), most, partner);
        }
    }

    /** Where each line stands; -1 for those that stand there more often. */
    private static Map<String, Integer> once(List<String> lines, int from, int to) {
        Map<String, Integer> once = new HashMap<>();
        for (int i = from; i < to; i++) {
            once.merge(lines.get(i), i, (one, other) -> -1);
        }
        return once;
    }

    /** Of pairs whose first numbers grow, as many as possible whose second ones do so too. */
    private static List<int[]> inOrder(List<int[]> pairs) {
        int[] before = new int[pairs.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            int second = pairs.get(i)[1];
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int mid = (low + high) / 2;
                boolean smaller = pairs.get(ends.get(mid))[1] < second;
                low = smaller ? mid + 1 : low;
                high = smaller ? high : mid;
            }
            before[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        List<int[]> order = new ArrayList<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
            order.add(pairs.get(i));
        }
        Collections.reverse(order);
        return order;
    }

    private static void middle(List<String> old, List<String> fresh, int oldFrom, int from, int[] partner) {
        int[][] longest = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(fresh.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < fresh.size()) {
            if (old.get(i).equals(fresh.get(j))) {
                partner[from + j++] = oldFrom + i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
