package bantin.site.item;

import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.Choice;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.ListOf;
import bantin.text.Hours;
import bantin.text.Moment;
import bantin.text.Slugs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What an entry plans: the rows of a list that is laid out as a week, in the order of days, parts of the day, hours. */
public final class Schedule {
    private static final Comparator<Work> IN_TIME = Comparator.comparing(
                    (Work work) -> work.day().at().toLocalDate())
            .thenComparing(Work::part)
            .thenComparing(
                    work -> work.hours().map(Hours::from).orElse(null),
                    Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ContentType type;
    private final ListOf.Rows names;
    private final List<Field> fields;
    /** By their files: an entry is asked for its rows by many pages. */
    private final Map<String, List<Work>> known = new ConcurrentHashMap<>();

    /** What rows write again and again, as it is read. */
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    private final Map<String, Optional<Hours>> hours = new ConcurrentHashMap<>();
    private final Map<String, Integer> ranks = new ConcurrentHashMap<>();

    private Schedule(ContentType type, ListOf.Rows names) {
        this.type = type;
        this.names = names;
        this.fields = type.field(names.group()).map(Field::fields).orElse(List.of());
    }

    /** Of the entries of one moment; empty when the type has no weeks. */
    public static Optional<Schedule> of(ContentType type) {
        return type.list().rows().map(names -> new Schedule(type, names));
    }

    /**
     * A row.
     *
     * @param part place of the part of the day in its vocabulary
     * @param values what it says, by the names of the fields
     */
    public record Work(Moment day, int part, Optional<Hours> hours, boolean cancelled, Map<String, Value> values) {

        /** The texts of a field. */
        public List<String> texts(String field) {
            return values.get(field) instanceof Value.Texts texts ? texts.texts() : List.of();
        }
    }

    public ListOf.Rows names() {
        return names;
    }

    /** The fields of a row. */
    public List<Field> fields() {
        return fields;
    }

    public ContentType type() {
        return type;
    }

    /** All rows that tell a day; what stands at the same time keeps the order of its file. */
    public List<Work> works(Item item) {
        return known.computeIfAbsent(item.file(), file -> sorted(item));
    }

    private List<Work> sorted(Item item) {
        List<Work> works = new ArrayList<>();
        if (item.value(names.group()).orElse(null) instanceof Value.Rows rows) {
            for (Map<String, Value> row : rows.rows()) {
                Optional.ofNullable(row.get(names.day()))
                        .flatMap(Value::begins)
                        .ifPresent(day -> works.add(work(day, row)));
            }
        }
        works.sort(IN_TIME);
        return List.copyOf(works);
    }

    /** Those whose rows have a value in common; all of them when the value is none of a row. */
    public List<Work> works(Item item, Facet facet, Facet.Cut cut) {
        List<Work> works = works(item);
        if (!has(facet)) {
            return works;
        }
        List<Work> those = new ArrayList<>();
        for (Work work : works) {
            if (says(work.values().get(facet.name()), cut.value())) {
                those.add(work);
            }
        }
        return those;
    }

    /** Whether lists are cut by it row by row. */
    public boolean has(Facet facet) {
        return fields.stream().anyMatch(field -> field.name().equals(facet.name()));
    }

    private Work work(Moment day, Map<String, Value> row) {
        boolean cancelled =
                chosen(row, names.change()).filter(names.cancelled()::contains).isPresent();
        return new Work(
                day,
                chosen(row, names.part())
                        .map(part -> ranks.computeIfAbsent(part, this::rank))
                        .orElse(-1),
                row.get(names.time()) instanceof Value.Texts texts
                        ? hours.computeIfAbsent(texts.texts().get(0), Hours::of)
                        : Optional.empty(),
                cancelled,
                row);
    }

    private int rank(String part) {
        return fields.stream()
                .filter(field -> field.name().equals(names.part()))
                .map(field -> field.vocabulary().map(Choice::value).toList().indexOf(part))
                .findFirst()
                .orElse(-1);
    }

    private static Optional<String> chosen(Map<String, Value> row, String field) {
        return row.get(field) instanceof Value.Chosen chosen
                ? chosen.values().stream().findFirst()
                : Optional.empty();
    }

    private boolean says(@org.jspecify.annotations.Nullable Value value, String cut) {
        if (value instanceof Value.Texts texts) {
            for (String text : texts.texts()) {
                if (addresses.computeIfAbsent(text, Slugs::of).equals(cut)) {
                    return true;
                }
            }
        }
        return value instanceof Value.Chosen chosen && chosen.values().contains(cut)
                || value instanceof Value.Flag flag && flag.set();
    }
}
