package bantin.content.type;

import bantin.content.Entry;
import bantin.content.Head;
import bantin.content.Item;
import bantin.content.Paragraphs;
import bantin.content.Searched;
import bantin.content.Value;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Hours;
import bantin.text.Initials;
import bantin.text.Moment;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads an entry of a type. */
public final class ItemReader {
    private final ContentType type;
    private final ZoneId zone;
    private final Problems problems;

    public ItemReader(ContentType type, ZoneId zone, Problems problems) {
        this.type = type;
        this.zone = zone;
        this.problems = problems;
    }

    public Item read(Head head, Entry.Text text, YamlMap fields, Paragraphs paragraphs) {
        if (type.text() == ContentType.Body.NONE
                && (text.syllables() > 0 || !text.references().isEmpty())) {
            problems.add(Problem.warning("item.body", head.place(), type.one().in("vi")));
        }
        List<Field> own = new ArrayList<>();
        for (Field field : type.fields()) {
            if (!field.ofHead()) {
                own.add(field);
            }
        }
        Map<String, Value> all = new ValueReader(zone, paragraphs, problems).read(own, fields);
        for (Field field : own) {
            Value value = all.get(field.name());
            if (value != null && !field.checks().isEmpty()) {
                check(field, value, all, fields);
            }
        }
        type.list().rows().ifPresent(names -> checkRows(names, all, fields));
        Map<String, Value> values = open(type.fields(), withHead(head, all));
        return new Item(
                expiring(head, all),
                text,
                new Item.Declared(type.name(), type.folder(), type.kind().text(), type.itemAddress()),
                values,
                Optional.ofNullable(all.get(type.list().dated()))
                        .flatMap(v -> v.begins().or(v::ends)),
                type.waits().flatMap(waits -> waiting(waits, all, fields)),
                searched(type.fields(), values, head.lang()));
    }

    private void check(Field field, Value value, Map<String, Value> all, YamlMap fields) {
        field.checks()
                .problems(
                        field,
                        value,
                        all,
                        word -> label(field.checks().formsBy(), word),
                        fields.value(field.name()).map(YamlValue::place).orElseGet(fields::place))
                .forEach(problems::add);
    }

    /** A row of another week stands on no page of this one, and an hour in words can't be put in order. */
    private void checkRows(ListOf.Rows names, Map<String, Value> all, YamlMap fields) {
        Optional<Field> group = type.field(names.group());
        Value whole = all.get(type.list().dated());
        // where all are in order none has to be found in the file again
        if (!(all.get(names.group()) instanceof Value.Rows rows)
                || rows.rows().stream().noneMatch(row -> isOdd(row, names, whole))) {
            return;
        }
        Shape shape = Objects.requireNonNull(group.orElseThrow().key().shape());
        for (YamlValue row : group.flatMap(field -> fields.value(field.name())).stream()
                .flatMap(value -> value.reportingTo(new Problems()).items().stream())
                .toList()) {
            Optional<YamlMap> map = row.map(shape);
            for (Field field : group.get().fields()) {
                Optional<YamlValue> written = map.flatMap(one -> one.value(field.name()));
                if (field.name().equals(names.day()) && whole instanceof Value.Period period) {
                    written.flatMap(day -> day.moment(zone, "date.unreadable"))
                            .filter(day -> isOutside(day, period))
                            .ifPresent(day -> problems.add(Problem.warning(
                                    "item.day-outside",
                                    written.get().place(),
                                    written.get().text().orElse(""),
                                    type.list().dated())));
                } else if (field.name().equals(names.time())) {
                    written.filter(value -> !value.isList())
                            .flatMap(YamlValue::text)
                            .filter(Hours::isUnclear)
                            .ifPresent(hour -> problems.add(
                                    Problem.warning("item.hour", written.get().place(), hour)));
                }
            }
        }
    }

    private static boolean isOdd(Map<String, Value> row, ListOf.Rows names, @Nullable Value whole) {
        return row.get(names.day()) instanceof Value.Day day
                        && whole instanceof Value.Period period
                        && isOutside(day.moment(), period)
                || row.get(names.time()) instanceof Value.Texts hours
                        && hours.texts().stream().anyMatch(Hours::isUnclear);
    }

    private static boolean isOutside(Moment day, Value.Period period) {
        LocalDate date = day.at().toLocalDate();
        return period.from()
                        .filter(from -> date.isBefore(from.at().toLocalDate()))
                        .isPresent()
                || period.until()
                        .filter(until -> date.isAfter(until.at().toLocalDate()))
                        .isPresent();
    }

    private String label(String choice, String word) {
        return type.field(choice)
                .flatMap(field -> field.choice(word))
                .map(found -> found.label().in("vi"))
                .orElse(word);
    }

    /** As long as it waits, what is needed with it may be missing too. */
    private Optional<Entry.Waiting> waiting(ContentType.Waits waits, Map<String, Value> all, YamlMap fields) {
        if (!all.containsKey(waits.lacking())) {
            return Optional.of(new Entry.Waiting(
                    Optional.ofNullable(all.get(waits.since())).flatMap(Value::begins), waits.days()));
        }
        waits.with().stream()
                .filter(name -> !all.containsKey(name))
                .forEach(name -> problems.add(Problem.error("yaml.key.missing", fields.place(), name)));
        return Optional.empty();
    }

    /** What every entry has stands among the values too, in the place that the type gives it. */
    private Map<String, Value> withHead(Head head, Map<String, Value> own) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            Value value = field.ofHead() ? ofHead(field.name(), head).orElse(null) : own.get(field.name());
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private static Optional<Value> ofHead(String name, Head head) {
        return switch (name) {
            case "title" -> Optional.of(new Value.Texts(List.of(head.title())));
            case "summary" ->
                Optional.of(head.summary()).filter(text -> !text.isEmpty()).map(text -> new Value.Texts(List.of(text)));
            case "date" -> head.date().map(Value.Day::new);
            case "updated" -> head.updated().map(Value.Day::new);
            case "expires" -> head.expires().map(Value.Day::new);
            default -> Optional.empty();
        };
    }

    /** What readers may know: nothing that is private, of some names only the initials. */
    private static Map<String, Value> open(List<Field> fields, Map<String, Value> all) {
        Map<String, Value> open = new LinkedHashMap<>();
        for (Field field : fields) {
            Value value = all.get(field.name());
            if (value != null && !field.uses().hidden()) {
                open.put(field.name(), field.kind() == FieldKind.GROUP ? open(field, value) : shown(field, value, all));
            }
        }
        return open;
    }

    private static Value open(Field group, Value value) {
        if (!(value instanceof Value.Rows rows) || group.fields().stream().allMatch(Field::isOpen)) {
            return value;
        }
        return new Value.Rows(
                rows.rows().stream().map(row -> open(group.fields(), row)).toList());
    }

    private static Value shown(Field field, Value value, Map<String, Value> all) {
        String flag = field.uses().initialsUnless();
        boolean whole = flag.isEmpty() || all.get(flag) instanceof Value.Flag set && set.set();
        return whole || !(value instanceof Value.Texts names)
                ? value
                : new Value.Texts(names.texts().stream().map(Initials::of).toList());
    }

    private Head expiring(Head head, Map<String, Value> all) {
        Optional<Moment> end = Optional.ofNullable(all.get(type.expires())).flatMap(Value::ends);
        return end.isPresent() && head.expires().isEmpty() ? head.expiring(end) : head;
    }

    private static List<Searched> searched(List<Field> fields, Map<String, Value> values, String lang) {
        List<Searched> found = new ArrayList<>();
        for (Field field : fields) {
            Value value = values.get(field.name());
            if (value != null && field.uses().search().isPresent()) {
                found.add(new Searched(field.uses().search().get(), text(field, value, lang)));
            }
        }
        return found;
    }

    private static String text(Field field, Value value, String lang) {
        StringJoiner text = new StringJoiner(". ");
        if (value instanceof Value.Texts texts) {
            texts.texts().forEach(text::add);
        } else if (value instanceof Value.Chosen chosen) {
            for (String word : chosen.values()) {
                field.choice(word).ifPresent(choice -> text.add(choice.label().in(lang)));
            }
        } else if (value instanceof Value.Rows rows) {
            for (Map<String, Value> row : rows.rows()) {
                searched(field.fields(), row, lang).forEach(said -> text.add(said.text()));
            }
        } else if (value instanceof Value.Amount amount) {
            text.add(amount.decimal());
        }
        return text.toString();
    }
}
