package bantin.search;

import bantin.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A query and what it should find.
 *
 * @param how it is typed: one of the signs that the files explain
 * @param meant addresses in the portal, of which the one that stands highest counts
 */
record Judged(char how, String words, List<String> meant) {
    static final char COMPOSED = '~';
    static final char WITHOUT_ENTER = '>';
    static final char AS_IT_IS = '=';
    private static final char TYPED = ' ';
    private static final char PASTED = '<';
    /** Keys take the browser half a second a query, and all come to the same field: of the plain ones every so manieth. */
    private static final int TYPED_EVERY = 12;

    static List<Judged> of(Path file) throws IOException {
        List<Judged> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" \\| ");
                boolean sign = "~>=".indexOf(line.charAt(0)) >= 0;
                char plain = all.size() % TYPED_EVERY == 0 ? TYPED : PASTED;
                all.add(new Judged(
                        sign ? line.charAt(0) : plain, parts[0].substring(sign ? 1 : 0), List.of(parts[1].split(" "))));
            }
        }
        return all;
    }

    /** In haste; for those that have another spelling without marks. */
    Judged withoutMarks() {
        String plain = Folding.fold(words.toLowerCase(Locale.ROOT));
        return new Judged(how == COMPOSED || how == TYPED ? PASTED : how, plain, meant);
    }

    boolean hasMarks() {
        return how != AS_IT_IS;
    }

    List<String> askedOf(SearchReader reader) {
        if (how == PASTED || how == AS_IT_IS) {
            return reader.pastes(words);
        }
        SearchReader typed = how == COMPOSED ? reader.composes(words) : reader.types(words);
        return how == WITHOUT_ENTER ? typed.finds() : typed.presses("\n").finds();
    }

    /** 1 for what stands first, a half for what stands second; 0 for what is not there. */
    double worth(List<String> found) {
        return meant.stream()
                .mapToInt(found::indexOf)
                .filter(place -> place >= 0)
                .mapToDouble(place -> 1.0 / (place + 1))
                .max()
                .orElse(0);
    }
}
