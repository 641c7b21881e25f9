package bantin.content.type;

import java.util.List;
import java.util.Optional;
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
        if (value.equals(written)) {
            return true;
        }
        for (String one : label.all()) {
            if (one.equalsIgnoreCase(written)) {
                return true;
            }
        }
        return false;
    }

    /** The first that an editor means, of some and all below them: asked for each word of each entry. */
    static Optional<Choice> meantBy(String written, List<Choice> some) {
        for (Choice choice : some) {
            Optional<Choice> meant = choice.isMeantBy(written) ? Optional.of(choice) : meantBy(written, choice.below);
            if (meant.isPresent()) {
                return meant;
            }
        }
        return Optional.empty();
    }

    /** This one and all below it. */
    public Stream<Choice> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Choice::all));
    }
}
