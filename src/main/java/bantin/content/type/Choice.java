package bantin.content.type;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** The first of a value, of some and all below them: asked for each word that is shown or searched. */
    static Optional<Choice> of(String value, List<Choice> some) {
        return first(some, choice -> choice.value.equals(value));
    }

    /** The first that an editor means, of some and all below them: asked for each word of each entry. */
    static Optional<Choice> meantBy(String written, List<Choice> some) {
        return first(some, choice -> choice.isMeantBy(written));
    }

    private static Optional<Choice> first(List<Choice> some, Predicate<Choice> wanted) {
        for (Choice choice : some) {
            Optional<Choice> found = wanted.test(choice) ? Optional.of(choice) : first(choice.below, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** This one and all below it. */
    public Stream<Choice> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Choice::all));
    }
}
