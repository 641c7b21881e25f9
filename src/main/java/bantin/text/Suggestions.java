package bantin.text;

import java.util.Collection;
import java.util.Optional;

/** "Did you mean": finds the known word that a mistyped one was probably meant to be. */
public final class Suggestions {
    private Suggestions() {}

    /**
     * The nearest candidate, when it is near enough: at most a third of the letters (and at least one) missing, extra,
     * wrong or swapped. Marks and case do not count. Of two equally near, the one first in code-point order.
     */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        String folded = Folding.fold(word);
        int most = Math.max(1, folded.length() / 3);
        String best = null;
        int bestDistance = most + 1;
        for (String candidate : candidates.stream().sorted().toList()) {
            String other = Folding.fold(candidate);
            if (Math.abs(other.length() - folded.length()) < bestDistance) {
                int distance = distance(folded, other);
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Damerau-Levenshtein: insertions, deletions, replacements and swaps of neighbours, one step each. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int steps = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                current[j] = swapped ? Math.min(steps, beforeLast[j - 2] + 1) : steps;
            }
            beforeLast = last;
            last = current;
        }
        return last[b.length()];
    }
}
