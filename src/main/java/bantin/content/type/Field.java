package bantin.content.type;

import bantin.content.Searched;
import bantin.content.Value;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param checks what its values are held against
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
        Checks checks,
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

    /**
     * What the values of a field are held against. A form is a text with slots: {@code {so}} stands for a number,
     * {@code {nam}} for a year, {@code {co-quan}} for the letters of an office.
     *
     * @param formsBy name of the choice that tells which form a text should have
     * @param forms by the words of that choice
     * @param hosts where links may lead; empty for anywhere
     */
    public record Checks(String formsBy, Map<String, Form> forms, List<String> hosts) {
        private static final Pattern HOST = Pattern.compile("^(?i:https?)://([^/?#:\\\\]+)");

        boolean isEmpty() {
            return forms.isEmpty() && hosts.isEmpty();
        }

        /**
         * @param all what the entry says in its fields
         * @param label what people call a word of the choice
         */
        Stream<Problem> problems(
                Field field, Value value, Map<String, Value> all, UnaryOperator<String> label, Place place) {
            if (value instanceof Value.Links links && !hosts.isEmpty()) {
                return links.links().stream()
                        .filter(link -> !leads(link.target()))
                        .map(link -> Problem.error(
                                "item.host", link.place(), field.name(), link.target(), String.join(", ", hosts)));
            }
            if (value instanceof Value.Texts texts && all.get(formsBy) instanceof Value.Chosen chosen) {
                return chosen.values().stream().filter(forms::containsKey).flatMap(word -> texts.texts().stream()
                        .filter(text -> !Objects.requireNonNull(forms.get(word)).fits(text))
                        .map(text -> Problem.warning(
                                "item.form",
                                place,
                                text,
                                label.apply(word),
                                forms.get(word).example())));
            }
            return Stream.empty();
        }

        private boolean leads(String target) {
            Matcher address = HOST.matcher(target);
            String host = address.find() ? address.group(1).toLowerCase(Locale.ROOT) : "";
            return hosts.stream().anyMatch(wanted -> host.equals(wanted) || host.endsWith("." + wanted));
        }
    }

    /** How a text should be written, in one way or another: texts with slots, with {@code |} between them. */
    public static final class Form {
        private static final Map<String, String> SLOTS = Map.of(
                "{so}", "\\d{1,5}[a-z]?", "{nam}", "(?:19|20)\\d\\d", "{co-quan}", "[\\p{Lu}\\d][\\p{L}\\d&.-]{0,40}");

        private final String written;
        private final List<Pattern> ways;

        Form(String written) {
            this.written = written;
            this.ways = Stream.of(written.split("\\|")).map(Form::way).toList();
        }

        private static Pattern way(String one) {
            String pattern = Pattern.quote(one.strip());
            for (Map.Entry<String, String> slot : SLOTS.entrySet()) {
                pattern = pattern.replace(slot.getKey(), "\\E" + slot.getValue() + "\\Q");
            }
            return Pattern.compile(pattern);
        }

        boolean fits(String text) {
            return ways.stream().anyMatch(way -> way.matcher(text).matches());
        }

        /** As people write it: 07/2026/NQ-… */
        String example() {
            return written.replace("{so}", "07")
                    .replace("{nam}", "2026")
                    .replace("{co-quan}", "…")
                    .replace(" | ", "; ");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Form form && form.written.equals(written);
        }

        @Override
        public int hashCode() {
            return written.hashCode();
        }

        @Override
        public String toString() {
            return written;
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
                : kind == FieldKind.PERIOD ? Details.PERIOD_SHAPE : null;
        return new Key(name, kind.inYaml(several), needed && fallback.isEmpty(), "", doc, shape, words);
    }

    /** What a value may say besides the one text for which it mostly stands, which is the first; empty for other kinds. */
    public Optional<Shape> more() {
        return Details.of(kind);
    }

    /** Whether readers may know whatever it holds. */
    boolean isOpen() {
        return !uses.hidden() && uses.initialsUnless().isEmpty();
    }

    /** All words that it may hold, those below others too. */
    public Stream<Choice> vocabulary() {
        return choices.stream().flatMap(Choice::all);
    }

    public Optional<Choice> choice(String value) {
        return Choice.of(value, choices);
    }
}
