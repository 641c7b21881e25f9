package bantin.content.type;

import bantin.content.Attachment;
import bantin.content.Head;
import bantin.content.Paragraphs;
import bantin.content.Value;
import bantin.content.body.Reference;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.text.Suggestions;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the value of a field, one way for each kind. */
final class ValueReader {
    private final ZoneId zone;
    private final Paragraphs paragraphs;
    private final Problems problems;

    ValueReader(ZoneId zone, Paragraphs paragraphs, Problems problems) {
        this.zone = zone;
        this.paragraphs = paragraphs;
        this.problems = problems;
    }

    /** Empty, with a problem, when it holds nothing of the field's kind. */
    Optional<Value> read(Field field, YamlValue value) {
        return switch (field.kind()) {
            case TEXT -> texts(field, value, Kind.TEXT);
            case EMAIL -> texts(field, value, Kind.EMAIL);
            case PHONE -> texts(field, value, Kind.PHONE);
            case MARKDOWN ->
                value.text()
                        .map(text -> new Value.Prose(
                                paragraphs.read(text, value.place()),
                                field.uses().search().isPresent()));
            case CHOICE -> some(field, value, item -> word(field, item), ValueReader::chosen);
            case DATE, MOMENT -> value.moment(zone, "date.unreadable").map(Value.Day::new);
            case PERIOD -> value.map(Details.PERIOD_SHAPE).map(this::period);
            case NUMBER, MONEY -> value.decimal().flatMap(number -> amount(field, value, number));
            case FLAG -> value.flag().map(Value.Flag::new);
            case FILE -> some(field, value, item -> link(item, Details.FILE, Details.FILE_SHAPE), Value.Files::new);
            case LINK -> some(field, value, item -> link(item, Details.LINK, Details.LINK_SHAPE), Value.Links::new);
            case PICTURE -> some(field, value, ValueReader::picture, Value.Pictures::new);
            case ENTRY ->
                some(
                        field,
                        value,
                        item -> item.text(Kind.FILE).map(path -> new Reference.Link(path, item.place())),
                        Value.Entries::new);
            case GROUP -> rows(field, value);
        };
    }

    /** The values of fields that a map gives, by their names. */
    Map<String, Value> read(List<Field> fields, YamlMap map) {
        return read(fields, map, this::read);
    }

    private static Map<String, Value> read(
            List<Field> fields, YamlMap map, BiFunction<Field, YamlValue, Optional<Value>> read) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : fields) {
            Optional<YamlValue> given = map.value(field.name());
            if (given.isEmpty()) {
                given = field.fallback().map(value -> value.reportingTo(new Problems()));
            }
            Optional<Value> value = given.isPresent() ? read.apply(field, given.get()) : Optional.empty();
            if (value.isPresent()) {
                values.put(field.name(), value.get());
            }
        }
        return values;
    }

    /** A value of what can be read of the items of a field; of one that takes a single value, of that one. */
    private <T> Optional<Value> some(
            Field field, YamlValue value, Function<YamlValue, Optional<T>> read, Function<List<T>, Value> make) {
        List<YamlValue> items = value.isList() ? value.items() : List.of(value);
        if (!field.several() && items.size() > 1) {
            problems.add(Problem.error("item.several", items.get(1).place(), field.name()));
            items = items.subList(0, 1);
        }
        List<T> found = new ArrayList<>();
        for (YamlValue item : items) {
            Optional<T> one = read.apply(item);
            if (one.isPresent()) {
                found.add(one.get());
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(make.apply(List.copyOf(found)));
    }

    private Optional<Value> texts(Field field, YamlValue value, Kind kind) {
        return some(field, value, item -> item.text(kind).filter(text -> !text.isEmpty()), Value.Texts::new);
    }

    private static Value chosen(List<String> words) {
        return new Value.Chosen(List.copyOf(new LinkedHashSet<>(words)));
    }

    private Optional<String> word(Field field, YamlValue item) {
        Optional<String> written = item.text();
        if (written.isEmpty()) {
            return written;
        }
        Optional<Choice> meant = Choice.meantBy(written.get(), field.choices());
        if (meant.isEmpty() && !field.choices().isEmpty()) {
            List<String> labels =
                    field.vocabulary().map(choice -> choice.label().in("vi")).toList();
            problems.add(Suggestions.closest(written.get(), labels)
                    .map(close -> Problem.error("item.choice-meant", item.place(), field.name(), written.get(), close))
                    .orElseGet(() -> Problem.error(
                            "yaml.choice", item.place(), field.name(), written.get(), String.join(", ", labels))));
        }
        return meant.map(Choice::value);
    }

    private Value period(YamlMap map) {
        return new Value.Period(
                map.moment(Details.FROM, zone, "date.unreadable"), map.moment(Details.UNTIL, zone, "date.unreadable"));
    }

    private Optional<Value> amount(Field field, YamlValue value, BigDecimal number) {
        Field.Limits limits = field.limits();
        boolean small = limits.least()
                .filter(l -> number.compareTo(new BigDecimal(l)) < 0)
                .isPresent();
        boolean great = limits.most()
                .filter(m -> number.compareTo(new BigDecimal(m)) > 0)
                .isPresent();
        if (small || great) {
            problems.add(Problem.error(
                    "item.number",
                    value.place(),
                    field.name(),
                    limits.least().orElse("…"),
                    limits.most().orElse("…")));
            return Optional.empty();
        }
        return Optional.of(new Value.Amount(number.toPlainString()));
    }

    private static Optional<Attachment> link(YamlValue item, Key key, Shape shape) {
        if (item.isMap()) {
            return item.map(shape).flatMap(map -> map.text(key)
                    .map(target -> new Attachment(target, map.textOr(Details.TITLE), map.place(key))));
        }
        return item.text(key.kind()).map(target -> new Attachment(target, "", item.place()));
    }

    private static Optional<Head.Cover> picture(YamlValue item) {
        if (item.isMap()) {
            return item.map(Details.PICTURE_SHAPE).flatMap(map -> map.text(Details.PICTURE)
                    .map(file -> new Head.Cover(
                            file,
                            map.textOr(Details.ALT),
                            map.textOr(Details.CAPTION),
                            map.textOr(Details.FOCUS),
                            map.place(Details.PICTURE))));
        }
        return item.text(Kind.MEDIA).map(file -> new Head.Cover(file, "", "", "", item.place()));
    }

    /** Rows say the same again and again: what could be read of the same words without a problem is the same value. */
    private Optional<Value> again(Field field, YamlValue value, Map<Field, Map<String, Value>> known) {
        Optional<String> written = value.written();
        if (written.isEmpty() || !field.kind().isWord()) {
            return read(field, value);
        }
        Map<String, Value> ofField = known.computeIfAbsent(field, f -> new HashMap<>());
        Value before = ofField.get(written.get());
        Optional<Value> now = before == null ? read(field, value) : Optional.of(before);
        if (before == null && now.isPresent()) {
            ofField.put(written.get(), now.get());
        }
        return now;
    }

    private Optional<Value> rows(Field field, YamlValue value) {
        List<Map<String, Value>> rows = new ArrayList<>();
        Shape shape = Objects.requireNonNull(field.key().shape());
        Map<Field, Map<String, Value>> known = new IdentityHashMap<>();
        for (YamlValue item : value.items()) {
            Optional<YamlMap> map = item.map(shape);
            Map<String, Value> row = map.isPresent()
                    ? read(field.fields(), map.get(), (inner, one) -> again(inner, one, known))
                    : Map.of();
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Value.Rows(rows));
    }
}
