package bantin.edit;

import bantin.text.Spaces;
import bantin.yaml.YamlOutline.Entry;
import bantin.yaml.YamlOutline.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A map from which values are cut, and into which others are put: a head, or a map inside it. Each edit gives another one.
 *
 * @param empty how far names stand in where there are none yet
 */
record HeadCut(CutLines head, List<Entry> entries, MapForm form, int empty) implements MapCut {
    /** Empty when the head can't be read whole, or a part of it can't be told from the next. */
    static Optional<HeadCut> of(String text, String lineEnd, MapForm form, int empty) {
        return form.entries(text).map(entries -> new HeadCut(new CutLines(text, lineEnd), entries, form, empty));
    }

    @Override
    public Optional<MapCut> other(String text, MapForm otherForm, int otherEmpty) {
        return of(text, head.lineEnd(), otherForm, otherEmpty).map(map -> map);
    }

    @Override
    public HeadCut with(Map<String, Change> changes) {
        HeadCut cut = this;
        for (Map.Entry<String, Change> change : changes.entrySet()) {
            cut = cut.with(change.getKey(), change.getValue());
        }
        return cut;
    }

    private HeadCut with(String name, Change change) {
        if (change instanceof Change.Text text) {
            return withText(name, Spaces.strip(LineEnds.shown(text.text())));
        }
        if (change instanceof Change.Items items) {
            return withList(
                    name,
                    items.items().stream()
                            .map(Spaces::strip)
                            .filter(item -> !item.isEmpty())
                            .toList());
        }
        return change instanceof Change.Rows rows
                ? withRows(name, rows)
                : withInner(name, ((Change.Inner) change).changes());
    }

    private HeadCut withText(String name, String wanted) {
        Optional<Entry> entry = find(name);
        if (entry.isEmpty()) {
            return wanted.isEmpty() ? this : appended(name, writings().of(wanted), Meaning.says(List.of(wanted)));
        }
        Value value = entry.get().value();
        if (!value.isText()) {
            throw CutLines.refused(name);
        }
        if (Meaning.says(List.of(wanted)).test(value)) {
            return this;
        }
        if (wanted.isEmpty()) {
            return without(entry.get());
        }
        List<String> ways = writings().of(wanted, value.style(), written(value));
        return first(ways, name, Meaning.says(List.of(wanted)), way -> put(value, way));
    }

    private HeadCut withList(String name, List<String> wanted) {
        Optional<Entry> entry = find(name);
        if (entry.isEmpty()) {
            return wanted.isEmpty() ? this : appended(name, ListCut.fresh(writings(), wanted), Meaning.says(wanted));
        }
        Value value = entry.get().value();
        if (!value.isSimple()) {
            throw CutLines.refused(name);
        }
        if (Meaning.says(wanted).test(value)) {
            return this;
        }
        if (wanted.isEmpty()) {
            return without(entry.get());
        }
        if (!value.isList() && wanted.size() == 1) {
            return withText(name, wanted.get(0));
        }
        List<String> ways = value.isList()
                ? new ListCut(head, writings(), name, value).heads(wanted)
                : ListCut.fresh(writings(), wanted).stream()
                        .map(way -> put(value, way))
                        .toList();
        return first(ways, name, Meaning.says(wanted), way -> way);
    }

    private HeadCut withRows(String name, Change.Rows wanted) {
        Optional<Entry> entry = find(name);
        RowsCut rows = RowsCut.of(this, entry.map(Entry::value)).orElseThrow(() -> CutLines.refused(name));
        for (int quotes = 0; quotes < 2; quotes++) {
            RowsCut.Made made = rows.with(name, wanted, quotes);
            if (made.isSame()) {
                return this;
            }
            if (made.meaning().isEmpty()) {
                return empty == ROOT
                        ? emptied(name, rows)
                        : entry.map(this::without).orElse(this);
            }
            Predicate<Value> says = value -> Meaning.of(value).equals(made.meaning());
            Optional<HeadCut> cut = made.ways().stream()
                    .map(way -> rows.isWritten() ? way : withFirst(name, entry, way))
                    .flatMap(text -> of(text, head.lineEnd(), form, empty).stream())
                    .filter(one -> Meaning.isSame(this, one, name, Optional.of(says)))
                    .findFirst();
            if (cut.isPresent()) {
                return cut.get();
            }
        }
        throw CutLines.refused(name);
    }

    private String withFirst(String name, Optional<Entry> entry, String way) {
        if (empty == ROOT) {
            String gap = head.lineStart(head.text().length()) == head.text().length() ? "" : head.lineEnd();
            return head.text() + gap + way.substring(head.lineEnd().length()) + head.lineEnd();
        }
        return entry.map(e -> put(e.value(), way)).orElseGet(() -> withNew(name, way));
    }

    /** The list without its rows; its name stays. */
    private HeadCut emptied(String name, RowsCut rows) {
        return of(rows.emptied(), head.lineEnd(), form, empty)
                .filter(one -> Meaning.isSame(this, one, name, Optional.of(Value::isText)))
                .orElseThrow(() -> CutLines.refused(name));
    }

    /** Whether it is nothing but the name of a list that can be told into rows. */
    boolean isRoot() {
        return entries.size() == 1
                && RowsCut.of(this, Optional.of(entries.get(0).value())).isPresent();
    }

    private HeadCut withInner(String name, Map<String, Change> changes) {
        Optional<Entry> entry = find(name);
        Optional<Value> value = entry.map(Entry::value);
        InnerCut inner = InnerCut.of(this, value).orElseThrow(() -> CutLines.refused(name));
        MapCut changed = inner.map().with(changes);
        if (changed.head().equals(inner.map().head())) {
            return this;
        }
        if (changed.entries().isEmpty()) {
            return entry.map(this::without).orElse(this);
        }
        Predicate<Value> says = one -> Meaning.of(one).equals(Meaning.of(changed.entries()));
        if (value.filter(Value::isMap).isPresent()) {
            return first(List.of(inner.put(changed)), name, says, way -> way);
        }
        return value.isPresent()
                ? first(List.of(inner.fresh(changed)), name, says, way -> put(value.get(), way))
                : appended(name, List.of(inner.fresh(changed)), says);
    }

    private Writings writings() {
        return new Writings(head.lineEnd(), indent());
    }

    /** One that stands there twice is none that can be changed: nobody knows which one is meant. */
    private Optional<Entry> find(String name) {
        List<Entry> found =
                entries.stream().filter(entry -> entry.name().equals(name)).toList();
        if (found.size() > 1) {
            throw CutLines.refused(name);
        }
        return found.stream().findFirst();
    }

    /** How far its names stand in. */
    @Override
    public int indent() {
        if (entries.isEmpty()) {
            return empty;
        }
        int start = entries.get(0).start();
        return start - head.lineStart(start);
    }

    private String put(Value value, String way) {
        boolean close = value.start() == value.end() && head.text().startsWith(":", value.start() - 1);
        boolean below = way.startsWith(head.lineEnd());
        return head.replaced(value.start(), value.end(), close && !below ? " " + way : way);
    }

    private String withNew(String name, String way) {
        return form.with(head, entries, indent(), name, way);
    }

    private HeadCut appended(String name, List<String> ways, Predicate<Value> says) {
        return first(ways, name, says, way -> withNew(name, way));
    }

    /** What else stands on its lines is kept: then only the value goes. */
    private HeadCut without(Entry entry) {
        Value value = entry.value();
        if (form == MapForm.LINES
                && !head.part(value.end(), head.lineStop(value.end())).isBlank()) {
            return first(List.of("\"\""), entry.name(), Meaning.says(List.of()), way -> put(value, way));
        }
        return of(form.without(head, entries, entry), head.lineEnd(), form, empty)
                .filter(cut -> Meaning.isSame(this, cut, entry.name(), Optional.empty()))
                .orElseThrow(() -> CutLines.refused(entry.name()));
    }

    private interface Cut {
        String with(String way);
    }

    /** The first way that reads as it was meant. */
    private HeadCut first(List<String> ways, String name, Predicate<Value> says, Cut cut) {
        for (String way : ways) {
            Optional<HeadCut> made = of(cut.with(way), head.lineEnd(), form, empty)
                    .filter(one -> Meaning.isSame(this, one, name, Optional.of(says)));
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw CutLines.refused(name);
    }

    @Override
    public String written(Value value) {
        return head.part(value.start(), value.end());
    }
}
