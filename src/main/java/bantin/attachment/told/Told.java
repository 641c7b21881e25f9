package bantin.attachment.told;

import bantin.text.CleanText;
import bantin.text.Spaces;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that was found in a file. A few examples of each kind are enough to know what to look for. */
public final class Told {
    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private final Map<Telling, Set<String>> found = new EnumMap<>(Telling.class);

    /** Empty words tell nothing. */
    public void add(Telling kind, String words) {
        String beginning = words.substring(0, Math.min(words.length(), 10 * LONGEST));
        String line = Spaces.single(CleanText.of(beginning)).replace(';', ',');
        if (!line.isEmpty()) {
            Set<String> known = found.computeIfAbsent(kind, k -> new LinkedHashSet<>());
            if (known.size() < MOST) {
                known.add(line.length() > LONGEST ? CleanText.of(line.substring(0, LONGEST)) + "…" : line);
            }
        }
    }

    /** For what needs no example. */
    public void add(Telling kind) {
        found.computeIfAbsent(kind, k -> new LinkedHashSet<>());
    }

    public void addAll(Told other) {
        other.found.forEach((kind, words) -> {
            add(kind);
            words.forEach(one -> add(kind, one));
        });
    }

    public boolean has(Telling kind) {
        return found.containsKey(kind);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of it in lines that {@link #of} reads again. */
    public String written() {
        StringBuilder lines = new StringBuilder();
        found.forEach((kind, words) -> {
            lines.append(kind).append('\n');
            words.forEach(one -> lines.append(kind).append('\t').append(one).append('\n'));
        });
        return lines.toString();
    }

    public static Told of(String written) {
        Told told = new Told();
        written.lines().map(line -> line.split("\t", 2)).forEach(parts -> {
            Telling kind = Telling.valueOf(parts[0]);
            told.add(kind);
            told.add(kind, parts.length == 2 ? parts[1] : "");
        });
        return told;
    }

    /** One line for each kind, for a message: the id of its words, a tab, and the examples. */
    public String lines() {
        return found.entrySet().stream()
                .map(entry -> entry.getKey().word() + "\t" + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
