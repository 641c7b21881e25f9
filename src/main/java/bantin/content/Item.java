package bantin.content;

import bantin.content.body.Reference;
import bantin.text.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An entry of a type that a file declares: what it says in the type's fields are values, whatever the type.
 *
 * @param values by the names of their fields, in the order of the type; what is private is not among them
 * @param dated the moment that its type takes for its own
 * @param waiting that it is kept back for something that it lacks
 * @param found by what it is found, beside what all entries are found by
 */
public record Item(
        Head head,
        Text text,
        Declared declared,
        Map<String, Value> values,
        Optional<Moment> dated,
        Optional<Waiting> waiting,
        List<Searched> found)
        implements Entry {

    /** What an entry has to know of its type: where it stands. */
    public record Declared(String type, String folder, EntryKind.Text text, String address) {}

    public Item {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        found = List.copyOf(found);
    }

    @Override
    public EntryKind kind() {
        return new EntryKind(
                declared.type(),
                declared.folder(),
                EntryKind.Form.FILE,
                declared.text(),
                new EntryKind.Fixed(declared.address()));
    }

    @Override
    public Optional<Moment> day() {
        return date().or(() -> dated);
    }

    @Override
    public List<Text> prose() {
        return each(List.of(), Value::prose);
    }

    public Optional<Value> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    @Override
    public List<Attachment> attachments() {
        return each(List.of(), Value::attachments);
    }

    @Override
    public List<Reference> references() {
        return each(text.references(), Value::references);
    }

    @Override
    public List<Head.Cover> pictures() {
        return each(head.cover().map(List::of).orElse(List.of()), Value::shown);
    }

    /** Asked at each save of all entries there are, of which most point to nothing. */
    private <T> List<T> each(List<T> first, Function<Value, Stream<T>> part) {
        List<T> all = first;
        for (Value value : values.values()) {
            if (!value.isPlain()) {
                all = Stream.concat(all.stream(), part.apply(value)).toList();
            }
        }
        return all;
    }

    @Override
    public List<Searched> searched() {
        List<Searched> more = new ArrayList<>(Entry.super.searched());
        more.addAll(found);
        return more;
    }
}
