package bantin.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a comparison of two texts, word by word.
 *
 * @param parts in the order in which they are read; none where paragraphs that stay were left out
 */
public record WordChange(List<LineChange> parts) {
    private static final String END = "\n";

    /** With less in common, two paragraphs are read one after the other more easily than as one. */
    private static final int LEAST_IN_COMMON = 3;

    /**
     * What makes the new text of the old one, with a few of the paragraphs around it.
     *
     * @param old its paragraphs
     */
    public static List<WordChange> between(List<String> old, List<String> fresh) {
        List<WordChange> all = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (LineChange line : LineChange.between(String.join(END, old), String.join(END, fresh))) {
            switch (line.kind()) {
                case GONE -> gone.add(line.line());
                case NEW -> added.add(line.line());
                default -> {
                    all.addAll(words(gone, added));
                    gone.clear();
                    added.clear();
                    all.add(new WordChange(line.kind() == LineChange.Kind.GAP ? List.of() : List.of(line)));
                }
            }
        }
        all.addAll(words(gone, added));
        return List.copyOf(all);
    }

    private static List<WordChange> words(List<String> gone, List<String> added) {
        List<String> before = words(gone);
        List<String> after = words(added);
        List<LineChange> all = LineChange.all(before, after);
        long same = all.stream()
                .filter(word ->
                        word.kind() == LineChange.Kind.SAME && !word.line().equals(END))
                .count();
        Paragraphs paragraphs = new Paragraphs();
        if (same * LEAST_IN_COMMON < Math.min(before.size(), after.size())) {
            before.forEach(word -> paragraphs.add(LineChange.Kind.GONE, word));
            paragraphs.end();
            after.forEach(word -> paragraphs.add(LineChange.Kind.NEW, word));
        } else {
            all.forEach(word -> paragraphs.add(word.kind(), word.line()));
        }
        return paragraphs.ended();
    }

    private static List<String> words(List<String> paragraphs) {
        List<String> words = new ArrayList<>();
        for (String paragraph : paragraphs) {
            words.addAll(List.of(paragraph.split(" ")));
            words.add(END);
        }
        return words;
    }

    /** Words of one kind beside each other are one part. */
    private static final class Paragraphs {
        private final List<WordChange> all = new ArrayList<>();
        private final List<LineChange> parts = new ArrayList<>();

        void add(LineChange.Kind kind, String word) {
            LineChange last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (word.equals(END)) {
                endWith(kind);
            } else if (last != null && last.kind() == kind) {
                parts.set(parts.size() - 1, new LineChange(kind, last.line() + " " + word));
            } else {
                parts.add(new LineChange(kind, word));
            }
        }

        /** Where a paragraph ended that goes on now, its words are read in one. */
        private void endWith(LineChange.Kind kind) {
            if (kind != LineChange.Kind.GONE || parts.stream().allMatch(part -> part.kind() == kind)) {
                end();
            }
        }

        void end() {
            if (!parts.isEmpty()) {
                all.add(new WordChange(List.copyOf(parts)));
                parts.clear();
            }
        }

        List<WordChange> ended() {
            end();
            return all;
        }
    }
}
