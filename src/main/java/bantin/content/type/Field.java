package bantin.content.type;

import bantin.content.Searched;
import bantin.problem.Place;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a type.
 *
 * @param name as the front matter calls it
 * @param help one sentence for editors; empty when the label says enough
 * @param fallback what it holds where an entry does not say
 * @param choices the vocabulary of a choice
 * @param limits of a number
 * @param entries what an entry leads to
 * @param fields those of a group
 * @param uses where it shows
 * @param ofHead whether every entry has it: a type only gives it a name of its own
 */
public record Field(
        String name,
        FieldKind kind,
        Words label,
        Words help,
        boolean needed,
        boolean several,
        Optional<YamlValue> fallback,
        List<Choice> choices,
        Limits limits,
        Entries entries,
        List<Field> fields,
        Uses uses,
        boolean ofHead,
        Place place) {

    /** The least and the greatest number, and what is counted; empty for any. */
    public record Limits(Optional<String> least, Optional<String> most, Words unit) {
        static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Words.NONE);
    }

    /**
     * Which entries a reference may lead to.
     *
     * @param kinds names of kinds; empty for any
     * @param otherSide what the entries there call those that lead to them; empty when they don't show them
     */
    public record Entries(List<String> kinds, Words otherSide) {
        static final Entries ANY = new Entries(List.of(), Words.NONE);
    }

    /**
     * Where a field shows.
     *
     * @param facet whether each of its values has a list
     * @param column whether tables show it
     * @param sort how texts in it are put in order
     * @param search how much a hit in it counts; empty when it is not searched
     * @param hidden whether it is for editors alone
     * @param initialsUnless name of a flag without which only the initials of a name are published; empty for all of it
     */
    public record Uses(
            boolean facet,
            boolean column,
            Sort sort,
            Optional<Searched.Weight> search,
            boolean hidden,
            String initialsUnless) {}

    /** By what texts are compared. */
    public enum Sort {
        WORDS,
        /** the last word of a name before the others */
        GIVEN_NAME,
        /** numbers as people count */
        NATURAL;

        static Sort of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public Field {
        choices = List.copyOf(choices);
        fields = List.copyOf(fields);
    }

    /** The key of the front matter. */
    Key key() {
        String doc = help.isEmpty() ? label.in("vi") + "." : help.in("vi");
        List<String> words = vocabulary().map(Choice::value).toList();
        Shape shape = kind == FieldKind.GROUP
                ? Shape.of(label.in("vi"), fields.stream().map(Field::key).toArray(Key[]::new))
                : kind == FieldKind.PERIOD ? Periods.SHAPE : null;
        return new Key(name, kind.inYaml(several), needed && fallback.isEmpty(), "", doc, shape, words);
    }

    /** All words that it may hold, those below others too. */
    public Stream<Choice> vocabulary() {
        return choices.stream().flatMap(Choice::all);
    }

    public Optional<Choice> choice(String value) {
        return vocabulary().filter(choice -> choice.value().equals(value)).findFirst();
    }
}
