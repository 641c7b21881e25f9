package bantin.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of many items, the commonest first; of those that differ in their marks alone the commonest one stands for all.
 *
 * @param common of which a beginning is completed while somebody types
 * @param rare further ones, for slips
 */
record Vocabulary(List<String> common, List<String> rare) {
    private static final int MOST_COMMON = 2_000;
    private static final int MOST_RARE = 20_000;

    /** In few items each word counts, in many a word that stands in one alone is a slip itself more often than not. */
    private static final int FEW = 256;

    /** What {@link #parts()} gave. */
    static Vocabulary ofParts(List<byte[]> parts) {
        return new Vocabulary(words(parts.get(0)), words(parts.get(1)));
    }

    List<byte[]> parts() {
        return List.of(bytes(common), bytes(rare));
    }

    private static byte[] bytes(List<String> words) {
        return String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> words(byte[] bytes) {
        return bytes.length == 0 ? List.of() : List.of(new String(bytes, StandardCharsets.UTF_8).split(" "));
    }

    List<String> all() {
        List<String> all = new ArrayList<>(common);
        all.addAll(rare);
        return all;
    }

    private record Counted(Term term, int count) {}

    /** @param counts in how many of the items each word is */
    static Vocabulary of(TermCounts counts, int items) {
        int least = items < FEW ? 1 : 2;
        Map<String, Counted> best = new HashMap<>();
        Map<String, Integer> together = new HashMap<>();
        counts.forEach((term, count) -> {
            if (term.folded().chars().allMatch(Character::isLetter)) {
                together.merge(term.folded(), count, Integer::sum);
                best.merge(term.folded(), new Counted(term, count), Vocabulary::commoner);
            }
        });
        List<String> words = new ArrayList<>();
        best.entrySet().stream()
                .filter(word -> together.getOrDefault(word.getKey(), 0) >= least)
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Counted> word) -> -together.getOrDefault(word.getKey(), 0))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_COMMON + MOST_RARE)
                .forEach(word -> words.add(word.getValue().term().exact()));
        int common = Math.min(MOST_COMMON, words.size());
        return new Vocabulary(List.copyOf(words.subList(0, common)), List.copyOf(words.subList(common, words.size())));
    }

    private static Counted commoner(Counted a, Counted b) {
        if (a.count() != b.count()) {
            return a.count() > b.count() ? a : b;
        }
        return a.term().exact().compareTo(b.term().exact()) < 0 ? a : b;
    }
}
