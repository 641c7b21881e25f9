package bantin.content;

import bantin.content.body.Reference;
import bantin.text.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an entry says in a field. */
public sealed interface Value {

    /** Texts, mail addresses, telephone numbers. */
    record Texts(List<String> texts) implements Value {}

    /** Paragraphs, and whether they are searched. */
    record Prose(Entry.Text text, boolean found) implements Value {}

    /** Words of the field's vocabulary. */
    record Chosen(List<String> values) implements Value {}

    record Day(Moment moment) implements Value {}

    record Period(Optional<Moment> from, Optional<Moment> until) implements Value {}

    /** @param decimal as a {@code BigDecimal} writes it */
    record Amount(String decimal) implements Value {}

    record Flag(boolean set) implements Value {}

    record Files(List<Attachment> files) implements Value {}

    record Pictures(List<Head.Cover> pictures) implements Value {}

    /** Links, each with its title, which may be empty. */
    record Links(List<Attachment> links) implements Value {}

    /** Other entries, as paths that their editor wrote. */
    record Entries(List<Reference.Link> targets) implements Value {}

    /** @param rows values by the names of their fields */
    record Rows(List<Map<String, Value>> rows) implements Value {}

    /** The moment at which what it tells begins. */
    default Optional<Moment> begins() {
        return this instanceof Day day
                ? Optional.of(day.moment())
                : this instanceof Period period ? period.from() : Optional.empty();
    }

    /** The moment with which it is over. */
    default Optional<Moment> ends() {
        return this instanceof Day day
                ? Optional.of(day.moment())
                : this instanceof Period period ? period.until() : Optional.empty();
    }

    /** Whether it can't point to something, nor hold paragraphs: most are words and days. */
    default boolean isPlain() {
        if (this instanceof Rows rows) {
            for (Map<String, Value> row : rows.rows()) {
                for (Value value : row.values()) {
                    if (!value.isPlain()) {
                        return false;
                    }
                }
            }
            return true;
        }
        return this instanceof Texts
                || this instanceof Chosen
                || this instanceof Day
                || this instanceof Period
                || this instanceof Amount
                || this instanceof Flag;
    }

    /** Files that readers may take home. */
    default Stream<Attachment> attachments() {
        return this instanceof Files files ? files.files().stream() : inner().flatMap(Value::attachments);
    }

    /** What it points to, beside files and other entries. */
    default Stream<Reference> references() {
        if (this instanceof Prose prose) {
            return prose.text().references().stream();
        }
        if (this instanceof Links links) {
            return links.links().stream().map(link -> new Reference.Link(link.target(), link.place()));
        }
        return this instanceof Entries entries
                ? entries.targets().stream().map(t -> t)
                : inner().flatMap(Value::references);
    }

    default Stream<Head.Cover> shown() {
        return this instanceof Pictures pictures ? pictures.pictures().stream() : inner().flatMap(Value::shown);
    }

    /** Texts of several paragraphs that are searched. */
    default Stream<Entry.Text> prose() {
        return this instanceof Prose prose
                ? Stream.of(prose.text()).filter(text -> prose.found())
                : inner().flatMap(Value::prose);
    }

    private Stream<Value> inner() {
        return this instanceof Rows rows ? rows.rows().stream().flatMap(row -> row.values().stream()) : Stream.empty();
    }
}
