package bantin.edit;

import java.util.Arrays;
import java.util.List;

/** Which lines of a text stand in another one too: the longest row of them. */
final class LinePairs {
    private LinePairs() {}

    /**
     * For each line of the new text its partner in the old one, or -1.
     *
     * @param most how many pairs of lines may be looked at; beyond, only the same beginning and end are found
     */
    static int[] of(List<String> old, List<String> fresh, long most) {
        int[] partner = new int[fresh.size()];
        Arrays.fill(partner, -1);
        int head = 0;
        while (head < old.size() && head < fresh.size() && old.get(head).equals(fresh.get(head))) {
            partner[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head
                && tail < fresh.size() - head
                && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            partner[fresh.size() - 1 - tail] = old.size() - 1 - tail;
            tail++;
        }
        List<String> oldMiddle = old.subList(head, old.size() - tail);
        List<String> freshMiddle = fresh.subList(head, fresh.size() - tail);
        if ((long) oldMiddle.size() * freshMiddle.size() <= most) {
            middle(oldMiddle, freshMiddle, head, partner);
        }
        return partner;
    }

    private static void middle(List<String> old, List<String> fresh, int head, int[] partner) {
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
                partner[head + j++] = head + i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
