package bantin.content.type;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A word of a vocabulary.
 *
 * @param value as addresses have it
 * @param below narrower words, as a tree of fields of administration has them
 */
public record Choice(String value, Words label, List<Choice> below) {
    public Choice {
        below = List.copyOf(below);
    }

    /** Whether an editor means it: by its value, or by its label in any language. */
    public boolean isMeantBy(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        return value.equals(written)
                || label.all().stream().anyMatch(l -> l.toLowerCase(Locale.ROOT).equals(small));
    }

    /** This one and all below it. */
    public Stream<Choice> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Choice::all));
    }
}
